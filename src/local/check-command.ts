import { parseArgs } from 'node:util';
import { isIsoDate } from '../domain/reading/dates.ts';
import { commandLine } from '../texts/ru/command-line.ts';
import { dictionaries } from '../texts/ru/dictionaries.ts';
import { openSession } from './book-session.ts';
import { BadInput } from './command.ts';

type Outcome = keyof typeof dictionaries.outcome;

/** `check BOOK.xlsx [--today YYYY-MM-DD] [--json]`: findings; exit code 1 if there is a violation. */
export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { today: { type: 'string' }, json: { type: 'boolean' }, trace: { type: 'boolean' } },
  });
  const [book] = positionals;
  if (book === undefined) throw new BadInput(commandLine.checkUsage());
  const today = values.today ?? '';
  if (today !== '' && !isIsoDate(today)) throw new BadInput(commandLine.wrongDate(today));
  const session = await openSession(book);
  const { lines, summary } = await session.call('checkLines', { today });
  if (values.json) {
    for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
    process.stdout.write(`${JSON.stringify({ summary })}\n`);
  } else {
    for (const { outcome, rule, tab, key, message, fix } of lines) {
      process.stdout.write(
        `${dictionaries.outcome[outcome as Outcome]} · ${rule} · ${[tab, key].filter(Boolean).join(' ')}\n  ${message}\n  ${fix}\n`,
      );
    }
    const counts = Object.entries(summary).map(
      ([outcome, count]) => `${dictionaries.outcome[outcome as Outcome] ?? commandLine.excepted()}: ${count}`,
    );
    process.stdout.write(`${counts.join(', ')}\n`);
  }
  if (values.trace) process.stderr.write(`${JSON.stringify(session.trace)}\n`);
  return (summary.violation ?? 0) > 0 ? 1 : 0;
}
