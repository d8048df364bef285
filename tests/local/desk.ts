import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type AddOn, compileAddOn } from '../../src/local/add-on.ts';
import { newBook } from '../../src/local/book/book.ts';
import type { Interceptor } from '../../src/local/host/answer.ts';
import { documentsFolder } from '../../src/local/host/documents-folder.ts';
import { type Desk, type Outcome, run } from '../../src/local/runner.ts';

const services = buildSync({
  entryPoints: ['src/local/services/index.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'services',
  target: 'es2020',
}).outputFiles[0]?.text as string;

/** A small script as an add-on. */
export function addOnOf(code: string, pages: Record<string, string> = {}): AddOn {
  return compileAddOn(code, services, new Map(Object.entries(pages)));
}

/** A folder of its own for a test. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'workspace-'));
}

/** An empty open book. */
export function newDesk(options: { timeZone?: string; locale?: string } = {}): Desk {
  const folder = newFolder();
  return {
    book: newBook({ sheetName: 'Лист1', timeZone: 'Europe/Moscow', ...options }),
    bookId: 'id',
    bookName: 'Книга',
    bookUrl: 'file:///book',
    documents: documentsFolder(folder, (name) => `file://${folder}/${name}`),
    lock: { holder: null },
    selections: new Map(),
  };
}

/** Runs the body of a function on a desk and gives its outcome; `sheet` is the first sheet. */
export function perform(body: string, desk = newDesk(), interceptors: Interceptor[] = []): Outcome {
  const code = `function main() { const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; ${body} }`;
  return run(addOnOf(code), desk, { function: 'main', user: 'test' }, interceptors);
}

/** The value of a body; fails the test when the script failed. */
export function resultOf(body: string, desk = newDesk()): unknown {
  const outcome = perform(body, desk);
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return outcome.value;
}
