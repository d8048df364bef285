import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { commandLine } from '../texts/ru/command-line.ts';
import { openSession } from './book-session.ts';
import { BadInput } from './command.ts';
import { givenYear } from './given-year.ts';
import { writeWhole } from './whole-file.ts';

/** `report BOOK.xlsx DOCUMENT [--for KEY…] [--school-year …] [--out FILE.docx|DIR] [--public] [--sources]`. */
export async function reportCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: withRepeatedFor(args),
    allowPositionals: true,
    options: {
      for: { type: 'string', multiple: true },
      'school-year': { type: 'string' },
      out: { type: 'string' },
      public: { type: 'boolean' },
      sources: { type: 'boolean' },
      trace: { type: 'boolean' },
    },
  });
  const [book, id] = positionals;
  if (book === undefined || id === undefined) throw new BadInput(commandLine.reportUsage());
  const { schoolYear = '' } = givenYear(values['school-year']);
  const session = await openSession(book);
  const requests = await session.call('planDocuments', { id, keys: values.for ?? [] });
  const made = [];
  for (const keys of requests.sets) {
    made.push(
      await session.call('downloadDocument', {
        id,
        keys,
        variant: values.public ? 'public' : 'internal',
        sources: values.sources ?? false,
        schoolYear,
      }),
    );
  }
  const target = values.out ?? '.';
  const asFile = target.toLowerCase().endsWith('.docx') && !(existsSync(target) && statSync(target).isDirectory());
  if (asFile && made.length > 1) throw new BadInput(commandLine.needsFolder(made.length));
  const taken = new Set<string>();
  for (const { name, base64 } of made) {
    const file = asFile ? target : path.join(target, distinct(name, taken));
    write(file, Buffer.from(base64, 'base64'));
    process.stdout.write(`${file}\n`);
  }
  if (values.trace) process.stderr.write(`${JSON.stringify(session.trace)}\n`);
  return 0;
}

/** `--for A B` is `--for A --for B`: keys have a form of their own («П-0007»). */
function withRepeatedFor(args: string[]): string[] {
  const spread: string[] = [];
  let open = false;
  for (const arg of args) {
    if (arg === '--for') open = true;
    else if (open && /^\p{L}+-\d+$/u.test(arg)) spread.push('--for', arg);
    else {
      open = false;
      spread.push(arg);
    }
  }
  return spread;
}

function write(file: string, bytes: Uint8Array): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeWhole(file, bytes);
  } catch {
    throw new BadInput(commandLine.notWritten(file));
  }
}

/** A name that no other document of this call has. */
function distinct(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = name.replace(/\.docx$/, ` (${n}).docx`);
  taken.add(free);
  return free;
}
