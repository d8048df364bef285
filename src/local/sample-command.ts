import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commandLine } from '../texts/ru/command-line.ts';
import { openSession } from './book-session.ts';
import { BadInput } from './command.ts';

/** `sample [--well-kept] BOOK.xlsx`: writes the sample book, or its version that satisfies every rule. */
export async function sampleCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'well-kept': { type: 'boolean' } },
  });
  const [book] = positionals;
  if (book === undefined) throw new BadInput(commandLine.sampleUsage());
  if (existsSync(book)) throw new BadInput(commandLine.bookExists(book));
  const session = await openSession(book, { create: true });
  await session.call('addSample', { batch: 'sample', wellKept: values['well-kept'] ?? false });
  await session.call('refreshSummary', {});
  return 0;
}
