import type { Host, SheetContent } from '../../src/app/host.ts';
import type { Cell } from '../../src/domain/registry/cells.ts';

interface MemorySheet {
  rows: string[][];
  hidden: boolean;
  notes: Map<string, string>;
  formulas: Set<string>;
  /** Words of the drop-downs, by header. */
  offers: Map<string, readonly string[]>;
}

export const newSheet = (rows: string[][], hidden: boolean): MemorySheet => ({
  rows,
  hidden,
  notes: new Map(),
  formulas: new Set(),
  offers: new Map(),
});

/** A book kept in memory, with the port's own semantics and nothing of Google. */
export interface MemoryHost extends Host {
  sheets: Map<string, MemorySheet>;
  /** Documents made: name → base64. */
  documents: Map<string, string>;
  toasts: string[];
  /** Calls of the book so far; `fail` is asked before and after each and may throw. */
  calls: string[];
  fail: ((call: string, when: 'before' | 'after') => void) | undefined;
  clock: string;
}

/** A tab of the book; it must be there. */
export function sheetOf(host: MemoryHost, title: string): MemorySheet {
  const sheet = host.sheets.get(title);
  if (!sheet) throw new Error(`No sheet "${title}"`);
  return sheet;
}

export interface Shared {
  sheets: MemoryHost['sheets'];
  properties: Map<string, string>;
}

export const sharedBook = (): Shared => ({ sheets: new Map(), properties: new Map() });

const shown = (cell: Cell): string => (typeof cell === 'object' ? cell.date : String(cell));

/** A host for one user; users of the same `shared` book see one another's changes. */
export function memoryHost(user = 'user', shared: Shared = sharedBook()): MemoryHost {
  const userProperties = new Map<string, string>();
  const sheetOf = (title: string) => {
    const sheet = shared.sheets.get(title);
    if (!sheet) throw new Error(`No sheet "${title}"`);
    return sheet;
  };
  const put = (rows: string[][], row: number, column: number, text: string) => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as string[];
    while (line.length <= column) line.push('');
    line[column] = text;
  };
  const host: MemoryHost = {
    sheets: shared.sheets,
    documents: new Map(),
    toasts: [],
    calls: [],
    fail: undefined,
    clock: '2026-11-21 10:15',
    book: {
      name: () => 'Книга',
      inCloud: () => false,
      now: () => host.clock,
      titles: () => [...shared.sheets.keys()],
      read(title, most = Number.POSITIVE_INFINITY): SheetContent | undefined {
        const sheet = shared.sheets.get(title);
        if (!sheet) return undefined;
        const width = Math.max(0, ...sheet.rows.map((row) => row.length));
        const rows = sheet.rows.slice(0, most).map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
        return { rows };
      },
      end: (title) => sheetOf(title).rows.length,
      notes: (title, row) =>
        (sheetOf(title).rows[row] ?? []).map((_, column) => sheetOf(title).notes.get(`${row}:${column}`) ?? ''),
      formulas: (title) => new Set(sheetOf(title).formulas),
      create(spec) {
        if (!shared.sheets.has(spec.title)) shared.sheets.set(spec.title, newSheet([], spec.hidden));
        host.book.addColumns(spec.title, 0, 0, spec.columns);
      },
      addColumns(title, headerRow, from, columns) {
        columns.forEach(({ header, note, choices }, index) => {
          put(sheetOf(title).rows, headerRow, from + index, header);
          if (choices) sheetOf(title).offers.set(header, choices);
          sheetOf(title).notes.set(`${headerRow}:${from + index}`, note);
        });
      },
      offer(title, headerRow, column, choices) {
        sheetOf(title).offers.set(sheetOf(title).rows[headerRow]?.[column] ?? '', choices);
      },
      write(title, blocks) {
        for (const { row, column, cells } of blocks) {
          cells.forEach((line, r) => {
            line.forEach((cell, c) => {
              put(sheetOf(title).rows, row + r, column + c, shown(cell));
            });
          });
        }
      },
      removeRows(title, rows) {
        const gone = new Set(rows);
        const sheet = sheetOf(title);
        sheet.rows = sheet.rows.filter((_, row) => !gone.has(row));
      },
      replace(view) {
        shared.sheets.set(
          view.title,
          newSheet(
            view.rows.map((row) => row.map(shown)),
            false,
          ),
        );
      },
      mark(title, marks) {
        for (const { row, column, note } of marks) sheetOf(title).notes.set(`${row}:${column}`, note);
      },
      show: () => undefined,
      select: () => undefined,
      selection: () => undefined,
      backup(title, as) {
        const { rows } = sheetOf(title);
        shared.sheets.set(
          as,
          newSheet(
            rows.map((row) => [...row]),
            true,
          ),
        );
      },
      lock: (run) => run(),
      flush: () => undefined,
      property: (name) => shared.properties.get(name),
      setProperty: (name, value) => void shared.properties.set(name, value),
    },
    user: {
      key: () => user,
      property: (name) => userProperties.get(name),
      setProperty: (name, value) => void userProperties.set(name, value),
    },
    drive: {
      createDocument(name, base64) {
        host.documents.set(name, base64);
        return { id: name, name, url: `memory:${name}` };
      },
    },
    ui: {
      showSidebar: () => undefined,
      showDialog: () => undefined,
      alert: () => undefined,
      toast: (message) => void host.toasts.push(message),
    },
  };
  return watched(host);
}

/** Every call of the book is noted and may be made to fail before or after it is carried out. */
function watched(host: MemoryHost): MemoryHost {
  const book = host.book as unknown as Record<string, (...args: never[]) => unknown>;
  for (const [name, method] of Object.entries(book)) {
    if (name === 'lock') continue;
    book[name] = (...args) => {
      host.calls.push(name);
      host.fail?.(name, 'before');
      const value = method.apply(book, args);
      host.fail?.(name, 'after');
      return value;
    };
  }
  return host;
}
