// Runs every benchmark of scripts/bench (or those named), prints one table, and fails when a budget is missed.
// `--markdown` prints the table as the README holds it.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = path.join(import.meta.dirname, 'bench');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = readdirSync(folder).filter((file) => file.endsWith('.mjs') && !file.startsWith('_'));
const chosen = wanted.length > 0 ? files.filter((file) => wanted.includes(file.replace('.mjs', ''))) : files;
const markdown = process.argv.includes('--markdown');

const shown = (value) => (Number.isInteger(value) ? String(value) : value.toPrecision(3));
const missed = [];
if (markdown) console.log('| What | Measured | Budget |\n|---|---:|---:|');
for (const file of chosen.sort()) {
  const { run } = await import(pathToFileURL(path.join(folder, file)).href);
  for (const { name, value, unit, budget, atLeast } of await run()) {
    const bound = budget ?? atLeast;
    const limit = bound === undefined ? '' : `${atLeast === undefined ? '≤' : '≥'} ${shown(bound)} ${unit}`;
    const good = (budget === undefined || value <= budget) && (atLeast === undefined || value >= atLeast);
    if (!good) missed.push(`${name}: ${shown(value)} ${unit}, budget ${limit}`);
    if (markdown) console.log(`| ${name} | ${shown(value)} ${unit} | ${limit} |`);
    else console.log(`${good ? ' ' : '!'} ${name.padEnd(64)} ${shown(value).padStart(10)} ${unit.padEnd(8)} ${limit}`);
  }
}
if (missed.length > 0) {
  console.error(`\nBudgets missed:\n${missed.join('\n')}`);
  process.exitCode = 1;
}
