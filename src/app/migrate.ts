import { missingFields } from '../domain/registry/layout.ts';
import type { SheetName } from '../domain/registry/registry.ts';
import { SCHEMA } from '../domain/registry/whole-book.ts';
import * as sheets from '../domain/sheets/index.ts';
import { registryText } from '../texts/ru/registry.ts';
import type { Book } from './host.ts';
import { adoptedSheets, readTab } from './store.ts';
import { ensureColumns } from './tab-writer.ts';
import { schemaOf } from './writing.ts';

/** Titles of the copies that migrations have left in the book. */
export function backupsOf(book: Book): string[] {
  return JSON.parse(book.property('backups') ?? '[]') as string[];
}

/**
 * Brings a book of an earlier schema to the present one, once: a hidden copy of each tab that changes, then the columns
 * it lacks. Sheets that the school has adopted keep their own columns. May be interrupted and repeated.
 */
export function migrate(book: Book): void {
  const schema = schemaOf(book);
  if (schema === undefined || schema === SCHEMA) return;
  for (const name of Object.keys(sheets) as SheetName[]) completeTab(book, name, schema);
  markSchema(book);
}

/** The book is of the present schema from now on. */
export function markSchema(book: Book): void {
  book.setProperty('schema', String(SCHEMA));
}

function completeTab(book: Book, name: SheetName, schema: number): void {
  if (adoptedSheets(book)[name]) return;
  const tab = readTab(book, name);
  const missing = tab.exists ? missingFields(tab.sheet, tab.layout) : [];
  if (missing.length === 0) return;
  const copy = registryText.backup(tab.title, schema);
  if (!book.titles().includes(copy)) book.backup(tab.title, copy);
  book.setProperty('backups', JSON.stringify([...new Set([...backupsOf(book), copy])]));
  ensureColumns(book, tab, missing);
}
