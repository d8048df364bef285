import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Material } from '../domain/structuring/material/material.ts';
import { readMaterialFile } from '../intake/intake.ts';
import { commandLine } from '../texts/ru/command-line.ts';
import { BadInput } from './command.ts';

/** The largest file taken, in bytes: a document with many pictures fits. */
const LARGEST = 50_000_000;

/** The material of a file named on the command line, `-` being standard input as text; throws `BadInput`. */
export async function readGivenFile(file: string): Promise<Material> {
  try {
    if (file === '-') return await readMaterialFile('input.txt', await readStandardInput());
    if ((await stat(file)).size > LARGEST) throw new BadInput(commandLine.fileTooLarge(file));
    return await readMaterialFile(basename(file), new Uint8Array(await readFile(file)));
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(commandLine.unreadable(file));
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST) throw new BadInput(commandLine.fileTooLarge('-'));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
