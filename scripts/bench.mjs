// Runs every benchmark of scripts/bench (or those named), each in a process of its own so that none pays for the heap of
// another, prints one table, and fails when a budget is missed. `--markdown` prints the table as the README holds it.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = path.join(import.meta.dirname, 'bench');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const names = readdirSync(folder).flatMap((file) => /^([^_].*)\.mjs$/.exec(file)?.[1] ?? []);
const chosen = names.filter((name) => wanted.length === 0 || wanted.includes(name)).sort();
const markdown = process.argv.includes('--markdown');
const part = process.argv.includes('--part');

const shown = (value) => (Number.isInteger(value) || value >= 1000 ? value.toFixed(0) : value.toPrecision(3));

/** Prints the rows of one benchmark and gives the budgets it misses. */
async function measure(name) {
  const { run } = await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
  const missed = [];
  for (const { name: what, value, unit, budget, atLeast } of await run()) {
    const bound = budget ?? atLeast;
    const limit = bound === undefined ? '' : `${atLeast === undefined ? '≤' : '≥'} ${shown(bound)} ${unit}`;
    const good = (budget === undefined || value <= budget) && (atLeast === undefined || value >= atLeast);
    if (!good) missed.push(`${what}: ${shown(value)} ${unit}, budget ${limit}`);
    if (markdown) console.log(`| ${what} | ${shown(value)} ${unit} | ${limit}${good ? '' : ', missed'} |`);
    else console.log(`${good ? ' ' : '!'} ${what.padEnd(64)} ${shown(value).padStart(10)} ${unit.padEnd(8)} ${limit}`);
  }
  return missed;
}

if (markdown && !part) console.log('| What | Measured | Budget |\n|---|---:|---:|');
if (part || chosen.length === 1) {
  const missed = await measure(chosen[0]);
  if (missed.length > 0) console.error(`Missed: ${missed.join('; ')}`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} else {
  const flags = ['--part', ...(markdown ? ['--markdown'] : [])];
  const results = chosen.map(
    (name) => spawnSync(process.execPath, [import.meta.filename, name, ...flags], { stdio: 'inherit' }).status,
  );
  process.exitCode = results.every((status) => status === 0) ? 0 : 1;
}
