import { parseArgs } from 'node:util';
import type { FoundKind } from '../domain/structuring/found.ts';
import { type StructureOptions, structure } from '../domain/structuring/structure.ts';
import { commandLine } from '../texts/ru/command-line.ts';
import { BadInput } from './command.ts';
import { readGivenFile } from './given-file.ts';
import { givenYear } from './given-year.ts';

const kinds: FoundKind[] = ['partners', 'roadmap', 'resolution', 'programme'];

/** `structure [--kind …] [--school-year 2026/2027] FILE…`: prints one JSON line per thing found; `-` is standard input. */
export async function structureCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { kind: { type: 'string' }, 'school-year': { type: 'string' } },
  });
  const kind = kinds.find((name) => name === values.kind);
  if (values.kind !== undefined && !kind) throw new BadInput(commandLine.unknownKind(values.kind));
  if (positionals.length === 0) throw new BadInput(commandLine.noFile());
  const options: StructureOptions = { ...(kind && { kind }), ...givenYear(values['school-year']) };
  for (const file of positionals) {
    for (const found of structure(await readGivenFile(file), options))
      process.stdout.write(`${JSON.stringify({ file, ...found })}\n`);
  }
  return 0;
}
