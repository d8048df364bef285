import assert from 'node:assert/strict';
import type { Answer } from '../../src/app/endpoint.ts';
import type { Book, Sheet } from '../../src/local/book/book.ts';
import { newBook } from '../../src/local/book/book.ts';
import { STOPPED } from '../../src/local/faults.ts';
import type { Interceptor } from '../../src/local/host/answer.ts';
import { storeUnder } from '../../src/local/host/documents-folder.ts';
import { type Desk, type Outcome, run } from '../../src/local/runner.ts';
import { builtAddOn } from '../built.ts';

/** A book in memory that the built add-on works on, without a file: for faults and interleavings by the thousand. */

const addOn = builtAddOn();

/** An empty open book. */
export function emptyDesk(options: { timeZone?: string; locale?: string } = {}): Desk {
  return deskOf(newBook({ sheetName: 'Сводка', timeZone: 'Europe/Moscow', ...options }));
}

const deskOf = (book: Book, files = new Map<string, Uint8Array>()): Desk => ({
  book,
  bookId: 'id',
  bookName: 'Книга',
  bookUrl: 'file:///book',
  documents: folderOf(files),
  lock: { holder: null },
  selections: new Map(),
});

/** A documents folder without a disk; `storeUnder` decides on names, as it does on one. */
function folderOf(files: Map<string, Uint8Array>): Desk['documents'] {
  return {
    path: '',
    store: (name, bytes) =>
      storeUnder(name, (candidate) => {
        const standing = files.get(candidate);
        if (standing === undefined) files.set(candidate, bytes);
        return standing === undefined || Buffer.compare(standing, bytes) === 0;
      }),
    list: () => [...files].map(([name, { length }]) => ({ name, size: length, modified: '' })),
    made: new Map(),
    linkTo: (name) => `file:///${name}`,
  };
}

/** The same book apart, to be tried on; its documents are still none. */
export const fork = ({ book }: Desk): Desk => deskOf(structuredClone(book));

/** Calls a procedure of the add-on; the endpoint itself may never throw. */
export function call(
  desk: Desk,
  name: string,
  input: unknown,
  options: { user?: string; interceptors?: Interceptor[] } = {},
): { answer: Answer<never>; outcome: Outcome } {
  const { user = 'anna', interceptors = [] } = options;
  const outcome = run(addOn, desk, { function: 'rpc', args: [name, JSON.stringify(input)], user }, interceptors);
  // A script that is stopped answers nothing.
  if (outcome.error === STOPPED) return { answer: { ok: false, code: 'failed', message: STOPPED }, outcome };
  assert.equal(outcome.error, undefined, `${name} threw`);
  return { answer: JSON.parse(String(outcome.value)) as Answer<never>, outcome };
}

/** The value of a call; fails where it is refused. */
export function done<T = unknown>(desk: Desk, name: string, input: unknown, user = 'anna'): T {
  const { answer, outcome } = call(desk, name, input, { user });
  assert(answer.ok, `${name}: ${JSON.stringify(answer)} ${outcome.log.map(({ line }) => line).join('\n')}`);
  return answer.value;
}

const text = (sheet: Sheet, row: number, column: number): string => String(sheet.rows[row]?.[column]?.value ?? '');

/** The records of a tab, by header. */
export function recordsIn(desk: Desk, title: string): Record<string, string>[] {
  const sheet = desk.book.sheets.find(({ name }) => name === title);
  const headers = Array.from(sheet?.rows[0] ?? [], (cell) => String(cell?.value ?? ''));
  return (sheet?.rows ?? [])
    .slice(1)
    .flatMap((cells, index) =>
      sheet && cells?.some((cell) => (cell?.value ?? '') !== '')
        ? [Object.fromEntries(headers.map((header, column) => [header, text(sheet, index + 1, column)]))]
        : [],
    );
}

/** Tabs that tell of actions, not of partners: how often one was tried may be seen there. */
const TELLING = new Set(['Журнал', 'История проверок', 'Сводка', 'Матрица', 'Принципы']);
const KEY = /\p{L}{1,4}-\d{4,}/gu;
/** A moment, with the number of cells that were cleaned in it: the second attempt finds fewer. */
const MOMENT = /\d\d\.\d\d\.\d{4} \d\d:\d\d(?:: \d+)?/g;

/** What the book says, apart from the numbers in keys (one that was given in vain is not given again) and the time of day. */
export function contentOf(desk: Desk): string {
  const tabs = desk.book.sheets
    .filter(({ name }) => !TELLING.has(name))
    .map(({ name }) => [name, recordsIn(desk, name)] as const)
    .filter(([, records]) => records.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const places = new Map<string, string>();
  for (const [name, records] of tabs)
    for (const [row, { ID = '' }] of records.entries()) places.set(ID, `${name}#${row}`);
  const { memory: _, ...properties } = desk.book.documentProperties;
  return JSON.stringify([tabs, properties, desk.book.userProperties])
    .replace(KEY, (key) => places.get(key) ?? key)
    .replace(MOMENT, 'T');
}

/** Fails where a key is doubled or a link leads nowhere. */
export function assertWhole(desk: Desk): void {
  const partners = new Set(recordsIn(desk, 'Партнёры').map(({ ID }) => ID));
  for (const { name } of desk.book.sheets) {
    const records = recordsIn(desk, name);
    const keys = records.flatMap(({ ID = '' }) => (ID === '' ? [] : [ID]));
    assert.equal(new Set(keys).size, keys.length, `a key is doubled in ${name}`);
    for (const record of records)
      for (const key of (record['ID партнёра'] ?? '').split('; ').filter(Boolean))
        assert(partners.has(key), `${name} ${record.ID} is linked to ${key}, which is gone`);
  }
}
