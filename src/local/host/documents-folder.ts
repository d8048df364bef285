import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

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
  /** Stores bytes under a name made safe for every file system, never over an existing file; gives the name taken. */
  store(name: string, bytes: Uint8Array): string;
  list(): StoredDocument[];
  /** The address under which the add-on's user opens the document. */
  linkTo(name: string): string;
}

/** A folder on the disk, made when the first document comes. */
export function documentsFolder(path: string, linkTo: (name: string) => string): DocumentsFolder {
  return {
    path,
    linkTo,
    store(name, bytes) {
      mkdirSync(path, { recursive: true });
      const safe = safeName(name);
      for (let attempt = 1; ; attempt++) {
        const candidate = attempt === 1 ? `${safe}.docx` : `${safe} (${attempt}).docx`;
        const file = openNew(join(path, candidate));
        if (file === undefined) continue;
        try {
          writeSync(file, bytes);
          fsyncSync(file);
        } finally {
          closeSync(file);
        }
        return candidate;
      }
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

function names(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function openNew(path: string): number | undefined {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
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
