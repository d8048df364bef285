import { useRef } from 'preact/hooks';
import type { Column } from './columns.ts';
import type { Bounds } from './selection.ts';

interface Props {
  columns: readonly Column[];
  bounds: Bounds;
  onResize(column: number, pixels: number): void;
}

/** The letters over the columns; a column is made wider by dragging its right edge. */
export function ColumnHeaders({ columns, bounds, onResize }: Props) {
  const drag = useRef<{ column: number; from: number; width: number } | undefined>(undefined);
  return (
    <div class="row letters" role="row" aria-rowindex={1} tabIndex={-1}>
      <div class="corner" role="columnheader" aria-colindex={1} tabIndex={-1}>
        <span class="visually-hidden">№</span>
      </div>
      {columns.map(({ index, letters, width, left, frozen }) => (
        <div
          key={index}
          role="columnheader"
          tabIndex={-1}
          aria-colindex={index + 2}
          class={`letter${index >= bounds.left && index <= bounds.right ? ' selected' : ''}${frozen ? ' pinned' : ''}`}
          style={frozen ? { left: `${left}px` } : {}}
        >
          {letters}
          <span
            class="edge"
            onPointerDown={(event) => {
              event.stopPropagation();
              event.currentTarget.setPointerCapture(event.pointerId);
              drag.current = { column: index, from: event.clientX, width };
            }}
            onPointerUp={(event) => {
              const { current } = drag;
              drag.current = undefined;
              if (current && current.from !== event.clientX)
                onResize(current.column, Math.min(2000, Math.max(30, current.width + event.clientX - current.from)));
            }}
          />
        </div>
      ))}
    </div>
  );
}
