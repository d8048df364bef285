/** A cell, from 0. */
export interface Place {
  row: number;
  column: number;
}

/** What is selected: from the active cell to where it was stretched. */
export interface Selection {
  active: Place;
  to: Place;
}

export interface Bounds {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The rectangle of a selection, ends included. */
export function boundsOf({ active, to }: Selection): Bounds {
  return {
    top: Math.min(active.row, to.row),
    left: Math.min(active.column, to.column),
    bottom: Math.max(active.row, to.row),
    right: Math.max(active.column, to.column),
  };
}

/** What moving needs to know of a sheet. */
export interface Terrain {
  rows: number;
  /** Columns on show, in order. */
  columns: readonly number[];
  isFilled(place: Place): boolean;
  /** Rows to a screen. */
  page: number;
}

type Step = readonly [down: number, right: number];

const STEPS: Record<string, Step> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell, as in every spreadsheet; undefined for a key that does not move. */
export function moved(from: Place, key: string, far: boolean, terrain: Terrain): Place | undefined {
  const { rows, columns, page } = terrain;
  const at = Math.max(0, columns.indexOf(from.column));
  const place = (row: number, position: number): Place => ({
    row: Math.min(Math.max(row, 0), rows - 1),
    column: columns[Math.min(Math.max(position, 0), columns.length - 1)] ?? 0,
  });
  const step = STEPS[key];
  if (step) return far ? edge(from, at, step, terrain) : place(from.row + step[0], at + step[1]);
  if (key === 'PageUp') return place(from.row - page, at);
  if (key === 'PageDown') return place(from.row + page, at);
  if (key === 'Home') return place(far ? 0 : from.row, 0);
  if (key === 'End') return far ? lastFilled(terrain) : place(from.row, columns.length - 1);
  return undefined;
}

/** The end of the run of filled cells one stands in, or the next filled cell, or the sheet's edge. */
function edge(from: Place, at: number, [down, right]: Step, terrain: Terrain): Place {
  const { rows, columns } = terrain;
  let row = from.row;
  let position = at;
  const inside = (): boolean =>
    row + down >= 0 && row + down < rows && position + right >= 0 && position + right < columns.length;
  const filled = (ahead: number): boolean =>
    terrain.isFilled({ row: row + down * ahead, column: columns[position + right * ahead] ?? -1 });
  if (!inside()) return from;
  const inRun = filled(0) && filled(1);
  do {
    row += down;
    position += right;
  } while (inside() && (inRun ? filled(1) : !filled(0)));
  return { row, column: columns[position] ?? 0 };
}

function lastFilled({ rows, columns, isFilled }: Terrain): Place {
  let last: Place = { row: 0, column: columns[0] ?? 0 };
  for (let row = 0; row < rows; row++)
    for (const column of columns) if (isFilled({ row, column })) last = { row, column: Math.max(column, last.column) };
  return last;
}
