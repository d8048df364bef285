import { workspace } from '../../texts/ru/workspace.ts';
import { lastColumn, lastRow, type Sheet } from '../book/book.ts';
import { hex } from '../book/styles.ts';
import { shiftRows } from '../book/validations.ts';
import type { Operations } from '../operations.ts';
import { type Execution, sheetOf } from './execution.ts';
import { changeSheet, firstVisible, freeName, positionOf, refuseName, refuseOutside } from './tabs.ts';

type SheetOperations = Pick<Operations, Extract<keyof Operations, `Sheet.${string}` | 'Protection.update'>>;

/** Operations on one tab: what `Sheet` asks for. */
export function sheetOperations(execution: Execution): SheetOperations {
  const { book } = execution;
  const sheet = (id: number) => sheetOf(execution, id);
  const write = (id: number, change: (sheet: Sheet) => void): null => changeSheet(execution, id, change);

  return {
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
        if (count >= cut.maxRows - cut.frozenRows && row <= cut.frozenRows + 1)
          throw new Error("You can't delete all the non-frozen rows on the sheet.");
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
    'Sheet.setColumnWidths': (id, column, count, pixels) =>
      write(id, ({ widths }) => {
        for (let at = 0; at < count; at++) widths.set(column - 1 + at, pixels);
      }),
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

function refuseCount(after: number, size: number, count: number): void {
  if (!(after >= 1 && after <= size && count >= 1)) throw new Error('Those rows or columns are out of bounds.');
}
