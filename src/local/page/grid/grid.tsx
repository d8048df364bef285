import { flushSync } from 'preact/compat';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { workspace as texts } from '../../../texts/ru/workspace.ts';
import type { CellView, Selected, TabState } from '../../api.ts';
import { CellEditor, type Leave } from './cell-editor.tsx';
import { readTsv, writeTsv } from './clipboard.ts';
import { ColumnHeaders } from './column-headers.tsx';
import { columnsOf, NUMBERS } from './columns.ts';
import { nextShown, overShown } from './filter.ts';
import { GridRow } from './grid-row.tsx';
import { isOnArrow, placeOf } from './pointing.ts';
import { boundsOf, moved, type Place, type Selection } from './selection.ts';
import type { SheetRows } from './use-rows.ts';
import { useView } from './use-view.ts';

interface Props {
  tab: TabState;
  rows: SheetRows;
  selection: Selection;
  /** Rows that a filter does not show. */
  hidden: ReadonlySet<number>;
  onSelect(selection: Selection): void;
  onType(row: number, column: number, inputs: string[][]): Promise<unknown>;
  onResize(column: number, pixels: number): void;
  onArrange(kind: 'insert' | 'delete'): void;
  onUndo(): void;
  onRedo(): void;
}

/** The sheet: a window of drawn rows over any number of them, with what every spreadsheet's keys and mouse do. */
export function Grid(props: Props) {
  const { tab, rows, selection, hidden, onSelect, onType, onResize, onArrange, onUndo, onRedo } = props;
  const [editing, setEditing] = useState<string>();
  const columns = useMemo(() => columnsOf(tab), [tab]);
  const view = useView(tab, rows, columns, selection.to, hidden);
  const { active, to } = selection;
  const bounds = boundsOf(selection);
  const cellAt = (row: number, column: number): CellView => rows.rows[row]?.[column] ?? '';
  const textAt = (row: number, column: number): string => cellAt(row, column)[0] ?? '';
  const inputAt = (row: number, column: number): string => {
    const cell = cellAt(row, column);
    return cell ? (cell[3] ?? cell[0]) : '';
  };
  useLayoutEffect(() => setEditing(undefined), [tab.id]);

  const focus = (): void =>
    view.scroller.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
  const edit = (): void => setEditing(inputAt(active.row, active.column));
  const select = (place: Place, stretch: boolean): void => onSelect({ active: stretch ? active : place, to: place });
  const spread = (top: number, left: number, lines: string[][]): string[][] =>
    overShown(hidden, top, lines, (row, width) => Array.from({ length: width }, (_, at) => inputAt(row, left + at)));
  const shownRows = (): number[] =>
    Array.from({ length: bounds.bottom - bounds.top + 1 }, (_, row) => bounds.top + row).filter(
      (row) => !hidden.has(row),
    );
  const go = (key: string, far: boolean, stretch: boolean): boolean => {
    const isFilled = ({ row, column }: Place): boolean => textAt(row, column) !== '';
    const shown = columns.map(({ index }) => index);
    const terrain = { rows: tab.maxRows, columns: shown, isFilled, page: view.page };
    const place = moved(stretch ? to : active, key, far, terrain);
    if (place) select(nextShown(hidden, place, stretch ? to : active), stretch);
    return place !== undefined;
  };
  const finish = (input: string, leave: Leave): void => {
    setEditing(undefined);
    focus();
    if (input !== inputAt(active.row, active.column)) void onType(active.row, active.column, [[input]]);
    if (leave === 'down') go('ArrowDown', false, false);
    if (leave === 'right') go('ArrowRight', false, false);
    if (leave === 'left') go('ArrowLeft', false, false);
  };
  const clear = (): void => {
    const line = new Array<string>(bounds.right - bounds.left + 1).fill('');
    const lines = spread(
      bounds.top,
      bounds.left,
      shownRows().map(() => line),
    );
    void onType(bounds.top, bounds.left, lines);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing !== undefined) return;
    const { key, shiftKey } = event;
    const command = event.ctrlKey || event.metaKey;
    const shortcut = command ? key.toLowerCase() : '';
    if (shortcut === 'z' && !shiftKey) onUndo();
    else if (shortcut === 'z' || shortcut === 'y') onRedo();
    else if (shortcut === 'a') {
      const last = { row: Math.max(0, tab.lastRow - 1), column: tab.maxColumns - 1 };
      onSelect({ active: { row: 0, column: 0 }, to: last });
    } else if (command && (key === '+' || key === '=')) onArrange('insert');
    else if (command && key === '-') onArrange('delete');
    else if (key === 'Enter' || key === 'F2') edit();
    else if (key === 'Delete' || key === 'Backspace') clear();
    // Quick fingers: the next letter must find the field already there.
    else if (key.length === 1 && !command && !event.altKey) flushSync(() => setEditing(key));
    else if (!go(key, command, shiftKey)) return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (editing !== undefined) return;
    const shown = columns.filter(({ index }) => index >= bounds.left && index <= bounds.right);
    const lines = shownRows().map((row) => shown.map(({ index }) => textAt(row, index)));
    event.clipboardData?.setData('text/plain', writeTsv(lines));
    event.preventDefault();
    if (event.type === 'cut') clear();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain');
    if (editing !== undefined || !text) return;
    event.preventDefault();
    const { top, left } = bounds;
    const lines = spread(top, left, readTsv(text));
    void onType(top, left, lines);
    const end = { row: top + lines.length - 1, column: left + (lines[0]?.length ?? 1) - 1 };
    onSelect({ active: { row: top, column: left }, to: end });
  };
  /** A clicked cell gives the focus on: it is taken away as soon as it is scrolled out of sight. */
  const onFocusIn = ({ target }: FocusEvent): void => {
    if ((target as HTMLElement).matches('[role=gridcell], [role=row], [role$=header]')) focus();
  };
  const onPointerDown = (event: PointerEvent): void => {
    const place = placeOf(event.target);
    if (!place || event.button !== 0 || (event.target as HTMLElement).closest('.editor')) return;
    select(place, event.shiftKey);
    if (!isOnArrow(event)) return;
    event.preventDefault();
    setEditing(inputAt(place.row, place.column));
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.buttons !== 1 || editing !== undefined) return;
    const place = placeOf(event.target);
    if (place && (place.row !== to.row || place.column !== to.column)) select(place, true);
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
        focus();
      }}
    />
  );
  const drawRow = (row: number) => {
    const within = row >= bounds.top && row <= bounds.bottom;
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
        active={row === active.row ? active.column : undefined}
        editor={row === active.row && editor}
        frozen={row < view.frozen}
      />
    );
  };
  const template = `${NUMBERS}px ${columns.map(({ width }) => `${width}px`).join(' ')}`;
  const width = columns.reduce((sum, column) => sum + column.width, NUMBERS);
  return (
    <div class="grid-scroll" ref={view.scroller} onScroll={view.onScroll}>
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
        onFocusIn={onFocusIn}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onDblClick={(event) => placeOf(event.target) && edit()}
      >
        <div class="grid-head" role="rowgroup">
          <ColumnHeaders columns={columns} bounds={bounds} onResize={onResize} />
          {Array.from({ length: view.frozen }, (_, row) => drawRow(row))}
        </div>
        <div class="grid-body" role="rowgroup">
          <div style={{ height: `${view.above}px` }} role="presentation" />
          {Array.from(
            { length: Math.max(0, view.last - view.first + 1) },
            (_, index) => !hidden.has(view.first + index) && drawRow(view.first + index),
          )}
          <div style={{ height: `${view.beneath}px` }} role="presentation" />
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
