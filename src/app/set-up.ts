import { headersOf, layoutOf, type Mapping } from '../domain/registry/layout.ts';
import type { SheetName } from '../domain/registry/registry.ts';
import * as sheets from '../domain/sheets/index.ts';
import type { Sheet } from '../domain/sheets/sheet.ts';
import { summaryText } from '../texts/ru/summary.ts';
import type { Book, SheetContent } from './host.ts';
import { backupsOf, markSchema, migrate } from './migrate.ts';
import { specOf } from './spec.ts';
import { adoptedSheets, ownWordsOf } from './store.ts';
import { schemaOf } from './writing.ts';

/** The tabs that stand in a book from the beginning, in their order. */
const FRONT = [
  'partners',
  'forms',
  'effects',
  'exchange',
  'agreements',
  'roadmap',
  'meetings',
  'decisions',
  'findings',
] as const;

/** The part of a tab's headers by which it is known again. */
const MOST = 0.7;

/** Makes the front tabs that are not there yet; repeating changes nothing. Nothing of a person's is touched. */
export function setUp(book: Book): void {
  migrate(book);
  findRenamed(book);
  const titles = new Set(book.titles());
  const adopted = adoptedSheets(book);
  // The making of a new book may have been cut short: then a tab stands there without headers. A new local book has
  // the front page already, blank.
  const isNew = schemaOf(book) === undefined;
  if (!titles.has(summaryText.title) || (isNew && book.end(summaryText.title) === 0))
    book.replace({ title: summaryText.title, rows: [[summaryText.empty]], look: { widths: [300] } });
  const missing = FRONT.filter((name) => {
    const title = adopted[name]?.title ?? sheets[name].text.title;
    return !titles.has(title) || (isNew && book.end(title) === 0);
  });
  if (missing.length > 0) {
    const own = ownWordsOf(book);
    for (const name of missing) book.create(specOf(sheets[name], false, own));
  }
  if (isNew) markSchema(book);
}

/**
 * A front tab that a person has renamed is known by its headers: it is remembered, and no empty one made beside it. An
 * adopted sheet that is gone is forgotten.
 */
function findRenamed(book: Book): void {
  const titles = book.titles();
  const adopted = adoptedSheets(book);
  const titleOf = (name: SheetName) => adopted[name]?.title ?? sheets[name].text.title;
  const missing = FRONT.filter((name) => !titles.includes(titleOf(name)));
  if (missing.length === 0 || missing.length === FRONT.length) return;
  const known = new Set([summaryText.title, ...backupsOf(book), ...(Object.keys(sheets) as SheetName[]).map(titleOf)]);
  const unknown = titles.filter((title) => !known.has(title));
  for (const name of missing) {
    const { mapping = { headerRow: 0, columns: {} } } = adopted[name] ?? {};
    const title = unknown.find((candidate) =>
      isTab(sheets[name], book.read(candidate, mapping.headerRow + 1), mapping),
    );
    if (title !== undefined) adopted[name] = { title, mapping };
    else delete adopted[name];
  }
  book.setProperty('adopted', JSON.stringify(adopted));
}

/** Whether a sheet has the key column and most of the columns that the tab, or what was adopted as it, had. */
function isTab(sheet: Sheet, content: SheetContent | undefined, mapping: Mapping): boolean {
  const { columns } = layoutOf(sheet, content?.rows ?? [], mapping);
  const taught = Object.keys(mapping.columns).length;
  const expected = taught > 0 ? taught : headersOf(sheet, false).length;
  return columns.has('key') && columns.size >= expected * MOST;
}
