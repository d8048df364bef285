import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { FoundKind } from '../domain/structuring/found.ts';
import type { Material } from '../domain/structuring/material/material.ts';
import { type StructureOptions, structure } from '../domain/structuring/structure.ts';
import { readMaterialFile } from '../intake/intake.ts';
import { commandLine } from '../texts/ru/command-line.ts';
import { BadInput } from './command.ts';

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
  const schoolYear = values['school-year'];
  const options: StructureOptions = { ...(kind && { kind }), ...(schoolYear !== undefined && { schoolYear }) };
  for (const file of positionals) {
    let material: Material;
    try {
      const bytes = file === '-' ? await readStandardInput() : await readFile(file);
      material = await readMaterialFile(file === '-' ? 'input.txt' : basename(file), new Uint8Array(bytes));
    } catch {
      throw new BadInput(commandLine.unreadable(file));
    }
    for (const found of structure(material, options)) process.stdout.write(`${JSON.stringify({ file, ...found })}\n`);
  }
  return 0;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
