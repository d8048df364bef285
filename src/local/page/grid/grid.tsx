import { flushSync } from 'preact/compat';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { workspace as texts } from '../../../texts/ru/workspace.ts';
import type { CellView, Look, Selected, TabState } from '../../api.ts';
import { CellEditor, type Leave } from './cell-editor.tsx';
import { readTsv, writeTsv } from './clipboard.ts';
import { ColumnHeaders } from './column-headers.tsx';
import { type Column, columnsOf, NUMBERS } from './columns.ts';
import { GridRow } from './grid-row.tsx';
import { LINE, RowHeights } from './row-heights.ts';
import { boundsOf, moved, type Place, type Selection } from './selection.ts';
import type { SheetRows } from './use-rows.ts';

/** Rows drawn above and below what is seen. */
const MARGIN = 8;

interface Props {
  tab: TabState;
  rows: SheetRows;
  selection: Selection;
  onSelect(selection: Selection): void;
  onType(row: number, column: number, inputs: string[][]): Promise<unknown>;
  onResize(column: number, pixels: number): void;
  onUndo(): void;
  onRedo(): void;
}

/** The sheet: a window of drawn rows over any number of them, with what every spreadsheet's keys and mouse do. */
export function Grid({ tab, rows, selection, onSelect, onType, onResize, onUndo, onRedo }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string>();
  const [view, setView] = useState({ top: 0, height: 600 });
  const [, redraw] = useState(0);
  const columns = useMemo(() => columnsOf(tab), [tab]);
  const heights = useMemo(
    () => new RowHeights(tab.maxRows, (row) => guessHeight(rows.rows[row], rows.looks, columns)),
    [rows, tab.maxRows, columns],
  );
  const { active } = selection;
  const bounds = boundsOf(selection);
  const cellAt = (row: number, column: number): CellView => rows.rows[row]?.[column] ?? '';
  const textAt = (row: number, column: number): string => cellAt(row, column)[0] ?? '';
  const inputAt = (row: number, column: number): string => {
    const cell = cellAt(row, column);
    return cell ? (cell[3] ?? cell[0]) : '';
  };
  const frozen = Math.min(tab.frozenRows, tab.maxRows);
  const offset = heights.top(frozen);
  const first = Math.max(frozen, heights.at(view.top + offset) - MARGIN);
  const last = Math.min(tab.maxRows - 1, heights.at(view.top + offset + view.height) + MARGIN);

  useLayoutEffect(() => {
    let changed = false;
    for (const element of body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])
      changed = heights.measured(Number(element.dataset.row), element.offsetHeight) || changed;
    if (changed) redraw((count) => count + 1);
  });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setView({ top: element.scrollTop, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0);
    setEditing(undefined);
  }, [tab.id]);

  const reveal = useCallback(
    (place: Place) => {
      const element = scroller.current;
      if (!element) return;
      const header = element.querySelector<HTMLElement>('.grid-head')?.offsetHeight ?? LINE;
      if (place.row >= frozen) {
        const top = heights.top(place.row) - offset;
        const bottom = heights.top(place.row + 1) - offset;
        if (top < element.scrollTop) element.scrollTop = top;
        else if (bottom + header > element.scrollTop + element.clientHeight)
          element.scrollTop = bottom + header - element.clientHeight;
      }
      const column = columns.find(({ index }) => index === place.column);
      if (!column || column.frozen) return;
      const edge = columns.reduce(
        (widest, { frozen: pinned, left, width }) => (pinned ? left + width : widest),
        NUMBERS,
      );
      if (column.left < element.scrollLeft + edge) element.scrollLeft = column.left - edge;
      else if (column.left + column.width > element.scrollLeft + element.clientWidth)
        element.scrollLeft = column.left + column.width - element.clientWidth;
    },
    [columns, frozen, heights, offset],
  );
  useLayoutEffect(() => reveal(selection.to), [selection.to.row, selection.to.column, tab.id]);

  const select = (place: Place, stretch: boolean): void =>
    onSelect(stretch ? { active, to: place } : { active: place, to: place });
  const go = (key: string, far: boolean, stretch: boolean): boolean => {
    const terrain = {
      rows: tab.maxRows,
      columns: columns.map(({ index }) => index),
      isFilled: ({ row, column }: Place) => textAt(row, column) !== '',
      page: Math.max(1, Math.floor(view.height / LINE) - 2),
    };
    const place = moved(stretch ? selection.to : active, key, far, terrain);
    if (place) select(place, stretch);
    return Boolean(place);
  };
  const finish = (input: string, leave: Leave): void => {
    setEditing(undefined);
    scroller.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
    if (input !== inputAt(active.row, active.column)) void onType(active.row, active.column, [[input]]);
    if (leave === 'down') go('ArrowDown', false, false);
    if (leave === 'right') go('ArrowRight', false, false);
    if (leave === 'left') go('ArrowLeft', false, false);
  };
  const clear = (): void => {
    const line = new Array<string>(bounds.right - bounds.left + 1).fill('');
    void onType(
      bounds.top,
      bounds.left,
      Array.from({ length: bounds.bottom - bounds.top + 1 }, () => line),
    );
  };

  // Quick fingers: the next letter must find the field already there.
  const startTyping = (key: string): void => flushSync(() => setEditing(key));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing !== undefined) return;
    const command = event.ctrlKey || event.metaKey;
    const { key } = event;
    if (command && key.toLowerCase() === 'z') event.shiftKey ? onRedo() : onUndo();
    else if (command && key.toLowerCase() === 'y') onRedo();
    else if (command && key.toLowerCase() === 'a')
      onSelect({
        active: { row: 0, column: 0 },
        to: { row: Math.max(0, tab.lastRow - 1), column: tab.maxColumns - 1 },
      });
    else if (key === 'Enter' || key === 'F2') setEditing(inputAt(active.row, active.column));
    else if (key === 'Delete' || key === 'Backspace') clear();
    else if (key.length === 1 && !command && !event.altKey) startTyping(key);
    else if (!go(key, command, event.shiftKey)) return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (editing !== undefined) return;
    const lines = Array.from({ length: bounds.bottom - bounds.top + 1 }, (_, row) =>
      columns
        .filter(({ index }) => index >= bounds.left && index <= bounds.right)
        .map(({ index }) => textAt(bounds.top + row, index)),
    );
    event.clipboardData?.setData('text/plain', writeTsv(lines));
    event.preventDefault();
    if (event.type === 'cut') clear();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== undefined) return;
    const text = event.clipboardData?.getData('text/plain');
    if (!text) return;
    event.preventDefault();
    const lines = readTsv(text);
    void onType(bounds.top, bounds.left, lines);
    const to = { row: bounds.top + lines.length - 1, column: bounds.left + (lines[0]?.length ?? 1) - 1 };
    onSelect({ active: { row: bounds.top, column: bounds.left }, to });
  };

  const placeOf = (target: EventTarget | null): Place | undefined => {
    const cell = (target as HTMLElement | null)?.closest<HTMLElement>('[data-column]');
    const row = cell?.closest<HTMLElement>('[data-row]');
    return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : undefined;
  };
  const onPointerDown = (event: PointerEvent): void => {
    if ((event.target as HTMLElement).closest('.editor') || event.button !== 0) return;
    const place = placeOf(event.target);
    if (!place) return;
    const onArrow = (event.target as HTMLElement).closest('.list') && isOnArrow(event);
    select(place, event.shiftKey);
    if (onArrow) {
      event.preventDefault();
      setEditing(inputAt(place.row, place.column));
    }
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.buttons !== 1 || editing !== undefined) return;
    const place = placeOf(event.target);
    if (place && (place.row !== selection.to.row || place.column !== selection.to.column)) select(place, true);
  };

  const rule = tab.rules.find(
    ({ top, left, bottom, right }) =>
      top <= active.row && active.row < bottom && left <= active.column && active.column < right,
  )?.rule;
  const editor = editing !== undefined && (
    <CellEditor
      key={`${active.row}-${active.column}`}
      input={editing}
      choices={rule?.kind === 'list' ? rule.values : undefined}
      label={texts.cellContent}
      onCommit={finish}
      onCancel={() => {
        setEditing(undefined);
        scroller.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
      }}
    />
  );
  const drawRow = (row: number) => {
    const within = row >= bounds.top && row <= bounds.bottom;
    const isActive = row === active.row;
    return (
      <GridRow
        key={row}
        row={row}
        cells={rows.rows[row]}
        looks={rows.looks}
        below={rows.below}
        columns={columns}
        rules={tab.rules}
        from={within ? bounds.left : undefined}
        to={within ? bounds.right : undefined}
        active={isActive ? active.column : undefined}
        editor={isActive && editor}
        frozen={row < frozen}
      />
    );
  };
  const template = `${NUMBERS}px ${columns.map(({ width }) => `${width}px`).join(' ')}`;
  const width = NUMBERS + columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div
      class="grid-scroll"
      ref={scroller}
      onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
    >
      <div
        class="grid"
        role="grid"
        tabIndex={0}
        aria-label={texts.grid(tab.name)}
        aria-rowcount={tab.maxRows + 1}
        aria-colcount={tab.maxColumns + 1}
        aria-multiselectable="true"
        aria-activedescendant={`cell-${active.row}-${active.column}`}
        style={{ '--columns': template, width: `${width}px` }}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onCut={onCopy}
        onPaste={onPaste}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onDblClick={(event) => placeOf(event.target) && setEditing(inputAt(active.row, active.column))}
        ref={body}
      >
        <div class="grid-head" role="rowgroup">
          <ColumnHeaders columns={columns} bounds={bounds} onResize={onResize} />
          {Array.from({ length: frozen }, (_, row) => drawRow(row))}
        </div>
        <div class="grid-body" role="rowgroup">
          <div style={{ height: `${heights.top(first) - offset}px` }} role="presentation" />
          {Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => drawRow(first + index))}
          <div style={{ height: `${heights.top(tab.maxRows) - heights.top(last + 1)}px` }} role="presentation" />
        </div>
      </div>
    </div>
  );
}

/** The selection as scripts know it. */
export function selectedOf(sheet: number, selection: Selection): Selected {
  const { top, left, bottom, right } = boundsOf(selection);
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
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

/** The drop-down's arrow is drawn in the last 22 pixels of its cell. */
function isOnArrow(event: PointerEvent): boolean {
  const box = (event.target as HTMLElement).closest('.list')?.getBoundingClientRect();
  return box !== undefined && event.clientX > box.right - 22;
}
