import type { Place } from './selection.ts';

/** The drop-down's arrow is drawn in the last pixels of its cell. */
const ARROW = 22;

/** The cell under the pointer. */
export function placeOf(target: EventTarget | null): Place | undefined {
  const cell = (target as HTMLElement | null)?.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : undefined;
}

/** Whether the pointer is on the arrow of a drop-down. */
export function isOnArrow(event: PointerEvent): boolean {
  const box = (event.target as HTMLElement).closest('.list')?.getBoundingClientRect();
  return box !== undefined && event.clientX > box.right - ARROW;
}
