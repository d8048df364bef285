import { workspace } from '../../texts/ru/workspace.ts';
import { newSheet } from '../book/book.ts';
import type { Area, Operations } from '../operations.ts';
import { type Execution, sheetOf } from './execution.ts';
import { activeSheet, changeSheet, firstVisible, freeName, positionOf, refuseName, refuseOutside } from './tabs.ts';

type SpreadsheetOperations = Pick<Operations, Extract<keyof Operations, `Spreadsheet.${string}`>>;

/** Operations on the book's tabs and on what is selected: what `Spreadsheet` asks for. */
export function spreadsheetOperations(execution: Execution): SpreadsheetOperations {
  const { book, selection } = execution;
  const sheet = (id: number) => sheetOf(execution, id);
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
        changeSheet(execution, id, (shown) => {
          shown.hidden = false;
        });
      // Coming back to a tab one finds there what one had selected.
      return select(
        selection.area.sheet === id ? selection.area : { sheet: id, row: 1, column: 1, rows: 1, columns: 1 },
      );
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
        changeSheet(execution, area.sheet, (shown) => {
          shown.hidden = false;
        });
      return select(area);
    },
    'Spreadsheet.toast': (message, title, seconds) => {
      execution.events.push({ kind: 'toast', message, title, seconds });
      return null;
    },
  };
}
