// Writes src/google/calls.json: every Apps Script member that src/google calls, by class, as the type checker sees it.
// `--check` only compares.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { API } from 'typescript/unstable/sync';

const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'src/google');
const target = path.join(folder, 'calls.json');
const DECLARED = '@types/google-apps-script/';

/** Class → sorted names of the members that are called. */
export function googleCalls() {
  const api = new API({ cwd: root });
  try {
    const config = path.join(root, 'tsconfig.google.json');
    const { checker } = api.updateSnapshot({ openProject: config }).getProject(config);
    const calls = new Map();
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
      const file = path.join(folder, name);
      const members = [...readFileSync(file, 'utf8').matchAll(/\.(\w+)(?=\()/g)].map(({ index }) => index + 1);
      for (const symbol of checker.getSymbolAtPosition(file, members)) {
        const declared = symbol?.declarations.some(({ path: where }) => where.includes(DECLARED));
        if (!declared) continue;
        const owner = symbol.getParent().name;
        if (!calls.has(owner)) calls.set(owner, new Set());
        calls.get(owner).add(symbol.name);
      }
    }
    return Object.fromEntries([...calls].sort().map(([owner, names]) => [owner, [...names].sort()]));
  } finally {
    api.close();
  }
}

if (process.argv[1] === import.meta.filename) {
  const text = `${JSON.stringify(googleCalls(), null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('Stale src/google/calls.json. Run `npm run index`.');
    process.exit(1);
  }
}
