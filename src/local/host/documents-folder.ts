import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeNew } from '../whole-file.ts';

/** A document lying in the folder. */
export interface StoredDocument {
  name: string;
  size: number;
  /** ISO time of the last change. */
  modified: string;
}

/** The folder beside the book that made documents go to. */
export interface DocumentsFolder {
  path: string;
  /**
   * Stores bytes under a name made safe for every file system, never over another file; gives the name taken. The same
   * bytes again are the same document: an action that is repeated leaves no second one.
   */
  store(name: string, bytes: Uint8Array): string;
  list(): StoredDocument[];
  /** The document that each action has made while the program runs. */
  made: Map<string, string>;
  /** The address under which the add-on's user opens the document. */
  linkTo(name: string): string;
}

/** A folder on the disk, made when the first document comes. */
export function documentsFolder(path: string, linkTo: (name: string) => string): DocumentsFolder {
  return {
    path,
    linkTo,
    made: new Map(),
    store(name, bytes) {
      mkdirSync(path, { recursive: true });
      return storeUnder(name, (candidate) => writeNew(join(path, candidate), bytes));
    },
    list: () =>
      names(path)
        .filter((name) => name.endsWith('.docx') && !name.startsWith('.') && !name.startsWith('~$'))
        .map((name) => {
          const { size, mtime } = statSync(join(path, name));
          return { name, size, modified: mtime.toISOString() };
        })
        .sort((a, b) => b.modified.localeCompare(a.modified)),
  };
}

/** Offers names of a document, «Модель», «Модель (2)» and so on, until one is taken; gives it. */
export function storeUnder(name: string, take: (candidate: string) => boolean): string {
  const safe = safeName(name);
  for (let attempt = 1; ; attempt++) {
    const candidate = attempt === 1 ? `${safe}.docx` : `${safe} (${attempt}).docx`;
    if (take(candidate)) return candidate;
  }
}

function names(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** A file name without the extension that Windows, macOS and Linux all take: no separators, no «CON», no tail dots. */
export function safeName(name: string): string {
  const text = name
    .normalize('NFC')
    .replace(/\.docx$/i, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 100)
    .trim();
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(text.split('.')[0] ?? '');
  return !text || reserved ? `_${text}` : text;
}
