import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { withOwnCategories } from '../domain/registry/words.ts';
import type { Found } from '../domain/structuring/found.ts';
import { structure } from '../domain/structuring/structure.ts';
import { commandLine } from '../texts/ru/command-line.ts';
import { type BookSession, openSession } from './book-session.ts';
import { BadInput } from './command.ts';
import { readGivenFile } from './given-file.ts';
import { givenYear } from './given-year.ts';

type Written = Awaited<ReturnType<BookSession['call']>> & {
  added: Record<string, number>;
  updated: Record<string, number>;
  unchanged: Record<string, number>;
  duplicates: unknown[];
};

/** `import BOOK.xlsx FILE… [--persons keep|mask] [--school-year 2026/2027]`: prints one JSON line of what it did. */
export async function importCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { persons: { type: 'string' }, 'school-year': { type: 'string' }, trace: { type: 'boolean' } },
  });
  const [book, ...files] = positionals;
  if (book === undefined || files.length === 0) throw new BadInput(commandLine.importUsage());
  const persons = values.persons ?? 'keep';
  if (persons !== 'keep' && persons !== 'mask') throw new BadInput(commandLine.unknownPersons(persons));
  const year = givenYear(values['school-year']);
  const inputs = [];
  for (const file of files) inputs.push({ file, found: await structureFile(file, year) });
  const session = await openSession(book, { create: true });
  const { words } = await session.call('start', {});
  const total = { added: {}, updated: {}, unchanged: {}, duplicates: [] as unknown[] };
  for (const { file, found } of inputs) {
    // Every run is an action of its own: what an earlier one has written is found unchanged and written no more.
    const batch = randomUUID();
    const done = (await session.call('writeImport', {
      found: found.map((thing) => withOwnCategories(thing, words)),
      source: basename(file),
      choices: {},
      batch,
      persons,
    })) as Written;
    add(total.added, done.added);
    add(total.updated, done.updated);
    add(total.unchanged, done.unchanged);
    total.duplicates.push(...done.duplicates);
  }
  process.stdout.write(`${JSON.stringify(total)}\n`);
  if (values.trace) process.stderr.write(`${JSON.stringify(session.trace)}\n`);
  return 0;
}

async function structureFile(file: string, year: { schoolYear?: string }): Promise<Found[]> {
  const found = structure(await readGivenFile(file), year);
  if (found.some(({ kind }) => kind !== 'none')) return found;
  throw new BadInput(commandLine.nothingFound(file));
}

function add(total: Record<string, number>, more: Record<string, number>): void {
  for (const [tab, count] of Object.entries(more)) total[tab] = (total[tab] ?? 0) + count;
}
