import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import type { CellView, Look, TabState } from '../../api.ts';
import type { Column } from './columns.ts';

interface Props {
  row: number;
  cells: readonly CellView[] | undefined;
  looks: readonly Look[];
  below: readonly (Look | undefined)[];
  columns: readonly Column[];
  rules: TabState['rules'];
  /** Selected columns of this row, ends included; undefined where the row is not selected. */
  from: number | undefined;
  to: number | undefined;
  /** Column of the active cell, if it is in this row. */
  active: number | undefined;
  /** What stands in the active cell instead of its text while one types. */
  editor: ComponentChildren;
  frozen: boolean;
}

/** One row of cells; drawn anew only when something in it changed. */
export const GridRow = memo(function GridRow(props: Props) {
  const { row, cells, looks, below, columns, rules, from, to, active, editor, frozen } = props;
  const numbered = from === undefined ? 'row-number' : 'row-number selected';
  return (
    <div class={frozen ? 'row frozen-row' : 'row'} role="row" aria-rowindex={row + 2} data-row={row} tabIndex={-1}>
      <div class={numbered} role="rowheader" tabIndex={-1}>
        {row + 1}
      </div>
      {columns.map(({ index, left, frozen: pinned, letters }, position) => {
        const cell = cells?.[index];
        const [text = '', lookIndex, note] = cell || [];
        const look = cell ? looks[lookIndex ?? 0] : cells ? undefined : below[index];
        const rule = rules.find(
          (area) => area.top <= row && row < area.bottom && area.left <= index && index < area.right,
        );
        const list = rule?.rule.kind === 'list' ? rule.rule : undefined;
        const selected = from !== undefined && to !== undefined && from <= index && index <= to;
        const isActive = active === index;
        const room = text && !look?.wrap && look?.align !== 'right' ? roomFor(cells, columns, position) : 0;
        const strange = list && text !== '' && !list.values.includes(text);
        return (
          <div
            key={index}
            id={`cell-${row}-${index}`}
            class={classOf({
              look,
              selected,
              isActive,
              pinned,
              hasNote: Boolean(note),
              isList: Boolean(list),
              spills: room > 0,
              strange: Boolean(strange),
            })}
            style={styleOf(look, pinned ? left : undefined, room)}
            role="gridcell"
            tabIndex={-1}
            aria-colindex={index + 2}
            aria-selected={selected}
            aria-description={note || undefined}
            title={note && !isActive ? note : undefined}
            data-column={index}
            data-letters={letters}
          >
            {isActive && editor ? editor : text && <span class="text">{text}</span>}
            {isActive && note && !editor && (
              <span class="note-card" aria-hidden="true">
                {note}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
});

interface Marks {
  look: Look | undefined;
  selected: boolean;
  isActive: boolean;
  pinned: boolean;
  hasNote: boolean;
  isList: boolean;
  strange: boolean;
  spills: boolean;
}

function classOf({ look, selected, isActive, pinned, hasNote, isList, strange, spills }: Marks): string {
  const names = ['cell'];
  if (selected) names.push('selected');
  if (isActive) names.push('active');
  if (pinned) names.push('pinned');
  if (hasNote) names.push('noted');
  if (isList) names.push('list');
  if (strange) names.push('strange');
  if (spills) names.push('spills');
  if (look?.background) names.push('coloured');
  if (look?.bold) names.push('bold');
  if (look?.wrap) names.push('wrap');
  return names.join(' ');
}

/** Text that is not wrapped runs on over empty cells: the width it has, or 0 where the next cell is taken. */
function roomFor(cells: readonly CellView[] | undefined, columns: readonly Column[], position: number): number {
  let room = 0;
  for (let next = position + 1; next < columns.length; next++) {
    const column = columns[next];
    if (!column || cells?.[column.index]?.[0] || column.frozen !== columns[position]?.frozen) break;
    room += column.width;
  }
  return room > 0 ? room + (columns[position]?.width ?? 0) : 0;
}

const VERTICAL = { top: 'flex-start', middle: 'center', bottom: 'flex-end' };

function styleOf(look: Look | undefined, left: number | undefined, room: number): Record<string, string> {
  const style: Record<string, string> = {};
  if (look?.background) style['--cell'] = look.background;
  if (look?.color) style.color = look.color;
  if (look?.align) style.textAlign = look.align;
  if (look?.vertical) style.alignItems = VERTICAL[look.vertical];
  if (room > 0) style['--room'] = `${room}px`;
  if (left !== undefined) style.left = `${left}px`;
  return style;
}
