import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CellView, Look, TabState } from '../../api.ts';
import { type Column, NUMBERS } from './columns.ts';
import { LINE, RowHeights } from './row-heights.ts';
import type { Place } from './selection.ts';
import type { SheetRows } from './use-rows.ts';

/** Rows drawn above and below what is seen. */
const MARGIN = 8;

/** The window over the rows: which are drawn and how much room the others take. */
export interface View {
  scroller: RefObject<HTMLDivElement | null>;
  /** First and last row drawn below the frozen ones. */
  first: number;
  last: number;
  frozen: number;
  /** Pixels of the rows above and below those drawn. */
  above: number;
  beneath: number;
  /** Rows to a screen. */
  page: number;
  onScroll(): void;
}

/** Follows the scrolling, measures the rows that are drawn, and brings the place into view when it changes. */
export function useView(
  tab: TabState,
  rows: SheetRows,
  columns: readonly Column[],
  place: Place,
  hidden: ReadonlySet<number>,
): View {
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 600 });
  const [, redraw] = useState(0);
  const heights = useMemo(
    () =>
      new RowHeights(tab.maxRows, (row) => (hidden.has(row) ? 0 : guessHeight(rows.rows[row], rows.looks, columns))),
    [rows, tab.maxRows, columns, hidden],
  );
  const frozen = Math.min(tab.frozenRows, tab.maxRows);
  const offset = heights.top(frozen);
  const first = Math.max(frozen, heights.at(seen.top + offset) - MARGIN);
  const last = Math.min(tab.maxRows - 1, heights.at(seen.top + offset + seen.height) + MARGIN);

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (element) setSeen({ top: element.scrollTop, height: element.clientHeight });
  }, []);
  useLayoutEffect(() => {
    let changed = false;
    for (const element of scroller.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])
      changed = heights.measured(Number(element.dataset.row), element.offsetHeight) || changed;
    if (changed) redraw((count) => count + 1);
  });
  useEffect(() => {
    const observer = new ResizeObserver(onScroll);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [onScroll]);
  useLayoutEffect(() => scroller.current?.scrollTo(0, 0), [tab.id]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (place.row >= frozen) revealRow(element, heights, offset, place.row);
    revealColumn(element, columns, place.column);
  }, [place.row, place.column, tab.id, hidden]);

  return {
    scroller,
    first,
    last,
    frozen,
    above: heights.top(first) - offset,
    beneath: heights.top(tab.maxRows) - heights.top(last + 1),
    page: Math.max(1, Math.floor(seen.height / LINE) - 2),
    onScroll,
  };
}

function revealRow(scroller: HTMLElement, heights: RowHeights, offset: number, row: number): void {
  const header = scroller.querySelector<HTMLElement>('.grid-head')?.offsetHeight ?? LINE;
  const top = heights.top(row) - offset;
  const bottom = heights.top(row + 1) - offset + header;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (bottom > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = bottom - scroller.clientHeight;
}

function revealColumn(scroller: HTMLElement, columns: readonly Column[], index: number): void {
  const column = columns.find((candidate) => candidate.index === index);
  if (!column || column.frozen) return;
  const edge = columns.reduce((widest, { frozen, left, width }) => (frozen ? left + width : widest), NUMBERS);
  const right = column.left + column.width;
  if (column.left < scroller.scrollLeft + edge) scroller.scrollLeft = column.left - edge;
  else if (right > scroller.scrollLeft + scroller.clientWidth) {
    // A column wider than the window is read from its beginning.
    scroller.scrollLeft = Math.min(right - scroller.clientWidth, column.left - edge);
  }
}

/** Lines of wrapped text at about seven pixels to a letter. */
function guessHeight(
  cells: readonly CellView[] | undefined,
  looks: readonly Look[],
  columns: readonly Column[],
): number {
  let lines = 1;
  for (const { index, width } of columns) {
    const cell = cells?.[index];
    if (!cell || !looks[cell[1]]?.wrap) continue;
    const perLine = Math.max(4, (width - 10) / 6.6);
    const needed = cell[0].split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    lines = Math.max(lines, needed);
  }
  return Math.min(LINE + (lines - 1) * 18, 259);
}
