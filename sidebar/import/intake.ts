import { type OwnWord, withOwnCategories } from '../../src/domain/registry/words.ts';
import type { FoundKind } from '../../src/domain/structuring/found.ts';
import type { Material } from '../../src/domain/structuring/material/material.ts';
import type { ColumnsSaid } from '../../src/domain/structuring/tables/said.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { readBeside, Stopped } from './beside.ts';
import { openPreview, type Preview, type ReadSource } from './thing.ts';

/** One paste, file or selection, before anything is read from it. */
export interface Piece {
  source: string;
  material: Material;
}

/** What a person may say about the material beforehand. */
export interface Said {
  kind: FoundKind | 'auto';
  schoolYear: string;
}

/** Something that cannot be read; the message says what to do instead. */
export class Unreadable extends Error {}

/** The most that is read at once, in characters. */
const LONGEST = 5_000_000;
/** The largest file, in bytes: a document with many pictures fits. */
const LARGEST_FILE = 50_000_000;

/** The clipboard as material: its formatted text where there is one. */
export function readClipboard(data: DataTransfer): Material {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (hasWords(html.replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]*>/g, ' ')) && html.length <= 4 * LONGEST) {
    return checked({ html });
  }
  if (hasWords(text)) return checked({ text });
  const picture = /<img/i.test(html) || [...data.items].some(({ type }) => type.startsWith('image/'));
  throw new Unreadable(picture ? importText.picture : importText.empty);
}

/** Typed or pasted plain text as material. */
export function readTyped(text: string): Material {
  if (!hasWords(text)) throw new Unreadable(importText.empty);
  return checked({ text });
}

/** Cells selected on the sheet as material. */
export function readCells(title: string, rows: string[][]): Material {
  if (!rows.some((row) => row.some(hasWords))) throw new Unreadable(importText.noSelection);
  return { grids: [{ name: title, rows }] };
}

/** A chosen file as material; `stop` ends a long reading (`Stopped`). */
export async function readFile(file: File, stop: AbortSignal): Promise<Piece> {
  if (file.size > LARGEST_FILE) throw new Unreadable(importText.fileTooLarge(file.name));
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) throw new Unreadable(importText.emptyFile(file.name));
  const begins = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (file.type.startsWith('image/') || begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff)) {
    throw new Unreadable(importText.pictureFile(file.name));
  }
  if (begins(0x25, 0x50, 0x44, 0x46)) throw new Unreadable(importText.pdf(file.name));
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable(importText.oldFormat(file.name));
  let material: Material;
  try {
    material = await readBeside('readMaterialFile', [file.name, bytes], bytes.length, stop);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    throw new Unreadable(importText.unreadable(file.name));
  }
  const text = material.text ?? material.html ?? '';
  if (!material.grids && !hasWords(text)) throw new Unreadable(importText.emptyFile(file.name));
  return { source: file.name, material: checked(material) };
}

/**
 * Structures the pieces into a preview, in the book's own words, columns of their tables as a person said; `stop` ends a
 * long reading (`Stopped`).
 */
export async function structurePieces(
  pieces: readonly Piece[],
  said: Said,
  own: readonly OwnWord[],
  columns: ColumnsSaid,
  stop: AbortSignal,
): Promise<Preview> {
  const options = {
    columns,
    ...(said.kind !== 'auto' && { kind: said.kind }),
    ...(said.schoolYear !== '' && { schoolYear: said.schoolYear }),
  };
  const read: ReadSource[] = [];
  for (const { source, material } of pieces) {
    const { found, tables } = await readBeside('structureTables', [material, options], sizeOf(material), stop);
    read.push({ source, tables, found: found.map((one) => withOwnCategories(one, own)) });
  }
  return openPreview(read, columns);
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** The length of what is read, in characters; mark-up counts for a quarter. */
function sizeOf({ text = '', html = '', grids = [] }: Material): number {
  const cells = grids.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.join().length, 0), 0);
  return Math.max(cells, text.length, html.length / 4);
}

function checked(material: Material): Material {
  if (sizeOf(material) > LONGEST) throw new Unreadable(importText.tooLarge);
  return material;
}
