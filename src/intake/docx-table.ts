interface WordCell {
  html: string;
  span: number;
  /** `restart` begins a cell merged downwards, `continue` is covered by it. */
  merge?: 'restart' | 'continue';
}

interface WordRow {
  cells: WordCell[];
  deleted: boolean;
}

/** A table of a document whose end is not read yet. */
export interface WordTable {
  rows: WordRow[];
}

/** Begins a table, a row or a cell, or notes how a cell is merged; false for any other element. */
export function openInTable(name: string, attributes: Record<string, string>, tables: WordTable[]): boolean {
  const value = attributes['w:val'];
  switch (name) {
    case 'w:tbl':
      tables.push({ rows: [] });
      return true;
    case 'w:tr':
      tables[tables.length - 1]?.rows.push({ cells: [], deleted: false });
      return true;
    case 'w:tc':
      lastRow(tables)?.cells.push({ html: '', span: 1 });
      return true;
    case 'w:gridSpan': {
      const cell = lastCell(tables);
      if (cell && value) cell.span = Number(value);
      return true;
    }
    case 'w:vMerge': {
      const cell = lastCell(tables);
      if (cell) cell.merge = value === 'restart' ? 'restart' : 'continue';
      return true;
    }
    default:
      return false;
  }
}

/** The row that stands open in the innermost table. */
export function lastRow(tables: WordTable[]): WordRow | undefined {
  return tables[tables.length - 1]?.rows.slice(-1)[0];
}

/** The cell that stands open in the innermost table. */
export function lastCell(tables: WordTable[]): WordCell | undefined {
  return lastRow(tables)?.cells.slice(-1)[0];
}

/** A finished table as HTML: rows deleted in a revision are left out, cells merged downwards span their rows. */
export function composeTable(table: WordTable): string {
  const rows = table.rows.filter((row) => !row.deleted);
  const columnsOf = (cells: WordCell[]) => {
    let column = 0;
    return cells.map((cell) => {
      const at = column;
      column += cell.span;
      return at;
    });
  };
  const starts = rows.map((row) => columnsOf(row.cells));
  const html = rows.map((row, top) => {
    const cells = row.cells.map((cell, index) => {
      if (cell.merge === 'continue' && top > 0) return '';
      let depth = 1;
      if (cell.merge) {
        for (let down = top + 1; down < rows.length; down++) {
          const below = starts[down]?.indexOf(starts[top]?.[index] ?? -1) ?? -1;
          if (below < 0 || rows[down]?.cells[below]?.merge !== 'continue') break;
          depth++;
        }
      }
      return `<td${cell.span > 1 ? ` colspan="${cell.span}"` : ''}${depth > 1 ? ` rowspan="${depth}"` : ''}>${cell.html}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${html.join('')}</table>`;
}
