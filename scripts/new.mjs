// `npm run new KIND NAME`: writes the files of one more rule, principle, sheet, document, command or procedure.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { files as command } from './scaffolds/command.mjs';
import { files as document } from './scaffolds/document.mjs';
import { files as principle } from './scaffolds/principle.mjs';
import { files as procedure } from './scaffolds/procedure.mjs';
import { files as rule } from './scaffolds/rule.mjs';
import { files as sheet } from './scaffolds/sheet.mjs';

const scripts = import.meta.dirname;
/** Stands wherever something is still to be written; the meta-test of the catalogue finds it. */
export const todo = '\u270e';

const scaffolds = { command, document, principle, procedure, rule, sheet };

export const kinds = Object.keys(scaffolds);

const camelOf = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Path → text of the files of one more `kind`; throws for a name that is no file name of ours. */
export function scaffold(kind, name) {
  if (!kinds.includes(kind)) throw new Error(`Unknown kind "${kind}": choose one of ${kinds.join(', ')}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? '')) {
    throw new Error(`The name "${name ?? ''}" is not kebab-case, as in effect-required`);
  }
  return scaffolds[kind](name, camelOf(name), todo);
}

function main([kind, name]) {
  const root = path.join(scripts, '..');
  const files = scaffold(kind, name);
  const taken = Object.keys(files).filter((file) => existsSync(path.join(root, file)));
  if (taken.length > 0) throw new Error(`Already there: ${taken.join(', ')}`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  run(path.join(scripts, 'index.mjs'));
  // A long name breaks other lines than a short one.
  run(path.join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--write', ...Object.keys(files));
  console.log(
    `Written:\n  ${Object.keys(files).join('\n  ')}\nReplace every ${todo}; tests/catalogue.test.ts says what is missing.`,
  );
}

if (process.argv[1] === import.meta.filename) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}
