// Opens the local workspace: builds what is missing or out of date, makes the sample book the first time, serves.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const cli = path.join(root, 'dist/local/cli.js');
const BOOK = path.join(root, 'workspace', 'Социальное партнёрство.xlsx');
const SOURCES = ['src', 'sidebar', 'scripts', 'package-lock.json', 'appsscript.json'];

/** Time of the newest file under a path. */
function newest(name) {
  const stats = statSync(name);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(name).map((inside) => newest(path.join(name, inside))));
}

function isBuilt() {
  const last = path.join(root, 'dist/THIRD-PARTY-NOTICES');
  if (!existsSync(last) || !existsSync(cli)) return false;
  return SOURCES.every((name) => newest(path.join(root, name)) <= statSync(last).mtimeMs);
}

/** Runs node with these arguments; what it could not do ends this program too. */
function run(...args) {
  const { status, signal } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0 && signal === null) process.exit(status);
}

const args = process.argv.slice(2);
const named = args.some((arg, at) => !arg.startsWith('-') && !['--port', '--faults'].includes(args[at - 1]));
if (!isBuilt()) run(path.join(root, 'scripts/build.mjs'));
if (!named) {
  mkdirSync(path.dirname(BOOK), { recursive: true });
  if (!existsSync(BOOK)) run(cli, 'sample', BOOK);
}
process.on('SIGINT', () => undefined);
run(cli, 'serve', ...args, ...(named ? [] : [BOOK]));
