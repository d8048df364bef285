import * as sheets from '../domain/sheets/index.ts';
import type { Sheet } from '../domain/sheets/sheet.ts';
import { summaryText } from '../texts/ru/summary.ts';
import type { Book } from './host.ts';
import { specOf } from './spec.ts';
import { adoptedSheets } from './store.ts';

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

/** Makes the front tabs that are not there yet; repeating changes nothing. Nothing of a person's is touched. */
export function setUp(book: Book): void {
  const titles = new Set(book.titles());
  const adopted = adoptedSheets(book);
  if (!titles.has(summaryText.title))
    book.replace({ title: summaryText.title, rows: [[summaryText.empty]], look: { widths: [300] } });
  for (const name of FRONT) {
    const sheet: Sheet = sheets[name];
    if (!titles.has(adopted[name]?.title ?? sheet.text.title)) book.create(specOf(sheet, false));
  }
}
