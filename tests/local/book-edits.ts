import { type Arrangement, arrange, canArrange } from '../../src/local/book/arrange.ts';
import { type Book, type Cell, cellAt, newSheet, type Sheet } from '../../src/local/book/book.ts';
import { patchStyle } from '../../src/local/book/styles.ts';
import { layRule } from '../../src/local/book/validations.ts';
import type { StylePatch } from '../../src/local/operations.ts';

const TEXTS = [
  '',
  'текст',
  ' края ',
  'две\nстроки',
  '_x0041_',
  '<b>&amp;\u0001"',
  '#N/A',
  'слово '.repeat(60),
  '😀',
  '=1',
];
const LOOKS: StylePatch[] = [
  { background: '#f6d5d5' },
  { background: null },
  { numberFormat: '@' },
  { bold: true },
  { wrap: true },
  { vertical: 'top' },
];

/** Where an edit is made. */
export interface Place {
  book: Book;
  sheet: Sheet;
  row: number;
  column: number;
  /** Which of several. */
  n: number;
}

/** One of several, whatever the number. */
export const of = <T>(values: readonly T[], n: number): T => values[n % values.length] as T;
/** What is written over a cell takes the place of all but its looks and note. */
export function write({ sheet, row, column }: Place, { value, formula, kept }: Cell): void {
  const { style, note } = cellAt(sheet, row, column);
  const cell: Cell = { value, formula, kept, style, note } as Cell;
  for (const key of Object.keys(cell) as (keyof Cell)[]) if (cell[key] === undefined) delete cell[key];
  Object.assign(sheet.rows[row] as unknown[], { [column]: cell });
}

/** Everything that can become of a book between two saves. */
export const edits: Record<string, (place: Place) => void> = {
  text: (place) => write(place, { value: of(TEXTS, place.n) }),
  number: (place) => write(place, { value: place.n / 3 }),
  truth: (place) => write(place, { value: place.n > 3 }),
  formula: (place) => write(place, { formula: of(['=A1&"<"', '=1+2'], place.n) }),
  result: (place) => write(place, { formula: '=B2', value: of([1, 'да & нет', true], place.n) }),
  note(place) {
    const cell = cellAt(place.sheet, place.row, place.column);
    cell.note = of(['', 'заметка', 'другая\nзаметка'], place.n);
  },
  rich(place) {
    const value = of(['жирный', 'косой'], place.n);
    write(place, { value, kept: { richText: [{ text: value, font: { bold: true } }] } });
  },
  link: (place) => write(place, { value: 'сайт', kept: { hyperlink: { target: `https://${place.n}.example` } } }),
  clear: ({ sheet, row, column }) => void delete sheet.rows[row]?.[column],
  look({ sheet, row, column, n }) {
    const cell = cellAt(sheet, row, column);
    cell.style = patchStyle(cell.style, of(LOOKS, n));
  },
  columnLook: ({ sheet, row, column, n }) =>
    void sheet.columnStyles.set(column, { from: row, style: patchStyle(undefined, of(LOOKS, n)) }),
  width: ({ sheet, column, n }) => void sheet.widths.set(column, 30 + n * 40),
  hideColumn: ({ sheet, column }) => void sheet.hiddenColumns.add(column),
  rule({ sheet, row, column, n }) {
    const box = { top: row, left: column, bottom: row + 2, right: column + 1 };
    const values = of([['да', 'нет'], [' да, есть'], ['нет']], n);
    sheet.validations = layRule(sheet.validations, box, {
      kind: 'list',
      values,
      showDropdown: true,
      allowInvalid: true,
    });
  },
  arrange({ book, sheet, row, column, n }) {
    const changes: Arrangement[] = [
      { kind: 'insert', at: row },
      { kind: 'delete', rows: [row] },
      { kind: 'sort', column, descending: false },
    ];
    const change = of(changes, n);
    if (canArrange(sheet, change)) arrange(sheet, change, book);
  },
  freeze: ({ sheet, n }) => void Object.assign(sheet, { frozenRows: n % 3, frozenColumns: n % 2 }),
  hide: ({ book, sheet, n }) => void Object.assign(sheet, { hidden: n > 3 && sheet !== book.sheets[0] }),
  tab: ({ sheet, n }) => void Object.assign(sheet, { tabColor: of(['#3366cc', '#cc6633'], n) }),
  rename: ({ sheet, n }) => void Object.assign(sheet, { name: `${sheet.id} лист № ${n}` }),
  grow: ({ sheet, n }) => void Object.assign(sheet, { maxRows: sheet.maxRows + n }),
  activate: ({ book, sheet }) => void Object.assign(book, { activeSheet: sheet.id }),
  property: ({ book, n }) => void Object.assign(book.documentProperties, { память: String(n) }),
  add: ({ book, n }) => void book.sheets.splice(n % 2, 0, newSheet(book.nextId, `${book.nextId++} новый`)),
  move: ({ book }) => void book.sheets.push(...book.sheets.splice(0, 1)),
  copy({ book, sheet }) {
    book.sheets.push({ ...structuredClone(sheet), id: book.nextId, name: `${book.nextId++} копия` });
  },
};
