import { workspace } from '../../texts/ru/workspace.ts';
import { type Book, lastColumn, lastRow, newSheet, type Sheet } from '../book/book.ts';
import { hex } from '../book/styles.ts';
import { shiftRows } from '../book/validations.ts';
import type { Area, Operations } from '../operations.ts';
import { type Execution, sheetOf } from './execution.ts';

type SheetOperations = Pick<
  Operations,
  Extract<keyof Operations, `Spreadsheet.${string}` | `Sheet.${string}` | 'Protection.update'>
>;

/** Operations on tabs: what `Spreadsheet` and `Sheet` ask for. */
export function sheetOperations(execution: Execution): SheetOperations {
  const { book, selection } = execution;
  const sheet = (id: number) => sheetOf(execution, id);
  const write = (id: number, change: (sheet: Sheet) => void): null => {
    change(sheet(id));
    execution.changed = true;
    return null;
  };
  const select = (area: Area): null => {
    selection.area = area;
    book.activeSheet = area.sheet;
    execution.events.push({ kind: 'select', area });
    return null;
  };

  return {
    'Spreadsheet.getSheets': () => book.sheets.map(({ id }) => id),
    'Spreadsheet.getSheetByName': (name) => book.sheets.find((candidate) => candidate.name === name)?.id ?? null,
    'Spreadsheet.insertSheet': (name, index) => {
      const taken = name ?? freeName(book, (number) => workspace.sheetNumber(number));
      refuseName(book, taken);
      const added = newSheet(book.nextId++, taken);
      book.sheets.splice(index ?? positionOf(book, book.activeSheet) + 1, 0, added);
      book.activeSheet = added.id;
      execution.changed = true;
      return added.id;
    },
    'Spreadsheet.deleteSheet': (id) => {
      const doomed = sheet(id);
      if (!book.sheets.some((other) => other !== doomed && !other.hidden))
        throw new Error("You can't remove all the visible sheets in a document.");
      book.sheets = book.sheets.filter((other) => other !== doomed);
      if (book.activeSheet === id) book.activeSheet = firstVisible(book).id;
      execution.changed = true;
      return null;
    },
    'Spreadsheet.getActiveSheet': () => activeSheet(book).id,
    'Spreadsheet.setActiveSheet': (id) => {
      // Showing a hidden tab is what activating it does on Google as well.
      if (sheet(id).hidden)
        write(id, (shown) => {
          shown.hidden = false;
        });
      return select({ sheet: id, row: 1, column: 1, rows: 1, columns: 1 });
    },
    'Spreadsheet.moveActiveSheet': (position) => {
      const from = positionOf(book, activeSheet(book).id);
      if (position < 1 || position > book.sheets.length)
        throw new Error(`Sheet position ${position} is out of bounds.`);
      const [moved] = book.sheets.splice(from, 1);
      if (moved) book.sheets.splice(position - 1, 0, moved);
      execution.changed = true;
      return null;
    },
    'Spreadsheet.getActiveRange': () => {
      const { area } = selection;
      const shown = activeSheet(book);
      const within = area.row + area.rows - 1 <= shown.maxRows && area.column + area.columns - 1 <= shown.maxColumns;
      return area.sheet === shown.id && within ? area : { sheet: shown.id, row: 1, column: 1, rows: 1, columns: 1 };
    },
    'Spreadsheet.setActiveRange': (area) => {
      refuseOutside(sheet(area.sheet), area);
      if (sheet(area.sheet).hidden)
        write(area.sheet, (shown) => {
          shown.hidden = false;
        });
      return select(area);
    },
    'Spreadsheet.toast': (message, title, seconds) => {
      execution.events.push({ kind: 'toast', message, title, seconds });
      return null;
    },

    'Sheet.getName': (id) => sheet(id).name,
    'Sheet.setName': (id, name) => {
      if (sheet(id).name !== name) refuseName(book, name);
      return write(id, (renamed) => {
        renamed.name = name;
      });
    },
    'Sheet.getIndex': (id) => positionOf(book, id) + 1,
    'Sheet.getLastRow': (id) => lastRow(sheet(id)),
    'Sheet.getLastColumn': (id) => lastColumn(sheet(id)),
    'Sheet.getMaxRows': (id) => sheet(id).maxRows,
    'Sheet.getMaxColumns': (id) => sheet(id).maxColumns,
    'Sheet.getRange': (area) => {
      refuseOutside(sheet(area.sheet), area);
      return null;
    },
    'Sheet.insertRowsAfter': (id, after, count) =>
      write(id, (grown) => {
        refuseCount(after, grown.maxRows, count);
        grown.maxRows += count;
        if (after < grown.rows.length) grown.rows.splice(after, 0, ...Array.from({ length: count }, () => []));
        grown.validations = shiftRows(grown.validations, after, count);
      }),
    'Sheet.insertColumnsAfter': (id, after, count) =>
      write(id, (grown) => {
        refuseCount(after, grown.maxColumns, count);
        grown.maxColumns += count;
        for (const cells of grown.rows)
          if (cells && after < cells.length) cells.splice(after, 0, ...Array.from({ length: count }, () => undefined));
        grown.widths = new Map(
          [...grown.widths].map(([column, width]) => [column < after ? column : column + count, width]),
        );
        grown.hiddenColumns = new Set(
          [...grown.hiddenColumns].map((column) => (column < after ? column : column + count)),
        );
        grown.columnStyles = new Map(
          [...grown.columnStyles].map(([column, below]) => [column < after ? column : column + count, below]),
        );
        grown.validations = grown.validations.map((area) => ({
          ...area,
          left: area.left < after ? area.left : area.left + count,
          right: area.right <= after ? area.right : area.right + count,
        }));
      }),
    'Sheet.deleteRows': (id, row, count) =>
      write(id, (cut) => {
        if (row < 1 || row + count - 1 > cut.maxRows) throw new Error('Those rows are out of bounds.');
        if (count >= cut.maxRows) throw new Error("You can't delete all the rows on the sheet.");
        cut.rows.splice(row - 1, count);
        cut.maxRows -= count;
        cut.validations = shiftRows(cut.validations, row - 1, -count);
      }),
    'Sheet.setFrozenRows': (id, count) =>
      write(id, (frozen) => {
        frozen.frozenRows = count;
      }),
    'Sheet.setFrozenColumns': (id, count) =>
      write(id, (frozen) => {
        frozen.frozenColumns = count;
      }),
    'Sheet.setColumnWidth': (id, column, pixels) => write(id, (sized) => void sized.widths.set(column - 1, pixels)),
    // The page measures wrapped text itself, and .xlsx without row heights is fitted by whoever opens it.
    'Sheet.autoResizeRows': () => null,
    'Sheet.hideColumns': (id, column, count) =>
      write(id, (hiding) => {
        for (let at = 0; at < count; at++) hiding.hiddenColumns.add(column - 1 + at);
      }),
    'Sheet.hideSheet': (id) => {
      if (!book.sheets.some((other) => other.id !== id && !other.hidden))
        throw new Error("You can't hide all the sheets in a document.");
      write(id, (hiding) => {
        hiding.hidden = true;
      });
      if (book.activeSheet === id) book.activeSheet = firstVisible(book).id;
      return null;
    },
    'Sheet.showSheet': (id) =>
      write(id, (shown) => {
        shown.hidden = false;
      }),
    'Sheet.isSheetHidden': (id) => sheet(id).hidden,
    'Sheet.setTabColor': (id, color) =>
      write(id, (coloured) => {
        if (color === null) delete coloured.tabColor;
        else coloured.tabColor = `#${hex(color).toLowerCase()}`;
      }),
    'Sheet.copyTo': (id) => {
      const source = sheet(id);
      const { origin, ...copied } = source;
      const copy: Sheet = { ...structuredClone(copied), ...(origin ? { origin } : {}) };
      copy.id = book.nextId++;
      copy.name = freeName(book, (number) => workspace.copyOf(source.name) + (number > 1 ? ` ${number}` : ''));
      copy.protections = [];
      book.sheets.push(copy);
      execution.changed = true;
      return copy.id;
    },
    'Sheet.protect': (id, area) => {
      const added = { id: book.nextId++, ...(area ? { area } : {}), description: '', warningOnly: false };
      write(id, ({ protections }) => void protections.push(added));
      return added;
    },
    'Sheet.getProtections': (id, type) =>
      sheet(id).protections.filter(({ area }) => (type === 'RANGE') === (area !== undefined)),
    'Sheet.getCharts': (id) => sheet(id).charts,
    'Sheet.insertChart': (id, chart) => write(id, ({ charts }) => void charts.push({ ...chart, id: book.nextId++ })),
    'Sheet.removeChart': (id, chart) =>
      write(id, (cleared) => {
        cleared.charts = cleared.charts.filter((other) => other.id !== chart);
      }),
    'Protection.update': (id, protection, description, warningOnly) =>
      write(id, ({ protections }) => {
        const found = protections.find((candidate) => candidate.id === protection);
        if (found) Object.assign(found, { description, warningOnly });
      }),
  };
}

function refuseOutside(sheet: Sheet, area: Area): void {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every((number) => Number.isInteger(number) && number >= 1);
  if (!whole)
    throw new Error('The starting row or column, or the number of rows or columns, of the range is too small.');
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns)
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
}

function refuseCount(after: number, size: number, count: number): void {
  if (!(after >= 1 && after <= size && count >= 1)) throw new Error('Those rows or columns are out of bounds.');
}

function refuseName(book: Book, name: string): void {
  if (!name.trim()) throw new Error('The sheet name cannot be empty.');
  if (book.sheets.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  // Excel opens no book with a longer tab name or with these characters in it.
  if (name.length > 31 || /[[\]*?:/\\]/.test(name)) throw new Error(`Not a sheet name for .xlsx: "${name}"`);
}

function freeName(book: Book, nameOf: (number: number) => string): string {
  for (let number = 1; ; number++) {
    const name = nameOf(number).slice(0, 31);
    if (!book.sheets.some((other) => other.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

function activeSheet(book: Book): Sheet {
  return book.sheets.find((sheet) => sheet.id === book.activeSheet) ?? firstVisible(book);
}

function firstVisible(book: Book): Sheet {
  return (book.sheets.find((sheet) => !sheet.hidden) ?? book.sheets[0]) as Sheet;
}

function positionOf(book: Book, id: number): number {
  return book.sheets.findIndex((sheet) => sheet.id === id);
}
