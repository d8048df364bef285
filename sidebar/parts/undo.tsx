import { useRef } from 'preact/hooks';
import type { Conflict } from '../../src/domain/registry/changes.ts';
import { columnText } from '../../src/domain/registry/layout.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { useWork } from '../use-work.ts';
import { Failure } from './failure.tsx';

/** Takes back one's own last action or, after several documents, the last few; says what was kept. */
export function Undo({ actions = 1, onUndone }: { actions?: number; onUndone?: () => void }) {
  const { rpc, reload, announce } = usePanel();
  const [work, start] = useWork<{ title: string; kept: Conflict[] }>();
  // A repeated click after a failure takes back what the first one was to, and no more.
  const clicks = useRef<string[]>([]);
  const undo = () =>
    start(async () => {
      let title = '';
      const kept: Conflict[] = [];
      for (let n = 0; n < actions; n++) {
        clicks.current[n] ??= newBatch();
        const undone = await rpc.undoLast({ batch: clicks.current[n] });
        title ||= undone.title;
        kept.push(...(undone.kept as Conflict[]));
      }
      announce(title ? panelText.undone(title) : panelText.nothingToUndo);
      reload();
      clicks.current = [];
      return { title, kept };
    });
  if (work.state === 'done') {
    const { title, kept } = work.value;
    return (
      <div class="stack tight">
        <p>{title ? panelText.undone(title) : panelText.nothingToUndo}</p>
        {kept.length > 0 && <p>{panelText.kept(kept.map(placeOf).join('; '))}</p>}
        {onUndone && (
          <div>
            <button type="button" onClick={onUndone}>
              {panelText.back}
            </button>
          </div>
        )}
      </div>
    );
  }
  return (
    <>
      <div>
        <button type="button" disabled={work.state === 'working'} onClick={undo}>
          {work.state === 'working' ? panelText.undoing : panelText.undo}
        </button>
      </div>
      {work.state === 'failed' && <Failure error={work.error} onRetry={undo} />}
    </>
  );
}

/** «П-0007, Наименование: …»: the cell a conflict speaks of and what stands there now. */
export function placeOf({ sheet, key, field, now }: Conflict): string {
  return `${key}, ${columnText(sheets[sheet], field)[0]}: ${now}`;
}
