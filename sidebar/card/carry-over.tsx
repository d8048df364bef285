import { useRef, useState } from 'preact/hooks';
import { carryOverText as texts } from '../../src/texts/ru/sidebar/carry-over.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { Undo } from '../parts/undo.tsx';
import type { Output } from '../rpc.ts';
import { useWork } from '../use-work.ts';

/** The roadmap of this school year, from which chosen rows go into the next one. */
export function CarryOver() {
  const { rpc, announce } = usePanel();
  const [list, startList] = useWork<Output<'listActivities'>>();
  const [work, start] = useWork<number>();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  // The same name until it is carried out: a repeated click after a failure carries nothing over twice.
  const batch = useRef(newBatch());
  const open = () => void startList(() => rpc.listActivities({}));
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    choose(next);
  };
  const carry = async () => {
    const added = await start(
      async () => (await rpc.carryOverRoadmap({ batch: batch.current, keys: [...chosen] })).added,
    );
    if (added === undefined) return;
    batch.current = newBatch();
    announce(texts.done(added));
    choose(new Set());
  };
  return (
    <details onToggle={() => list.state === 'idle' && open()}>
      <summary>{texts.title}</summary>
      <div class="stack tight">
        <p class="muted">{texts.lead}</p>
        {list.state === 'failed' && <Failure error={list.error} onRetry={open} />}
        {list.state === 'done' && list.value.activities.length === 0 && <p>{texts.empty(list.value.schoolYear)}</p>}
        {list.state === 'done' && list.value.activities.length > 0 && (
          <fieldset class="stack tight">
            <legend>{texts.choose(list.value.next)}</legend>
            {list.value.activities.map(({ key, activity, periodText }) => (
              <label key={key} class="tick">
                <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} />
                <span>{[activity, periodText].filter(Boolean).join(' · ')}</span>
              </label>
            ))}
            <div>
              <button type="button" disabled={chosen.size === 0 || work.state === 'working'} onClick={carry}>
                {texts.carry(chosen.size)}
              </button>
            </div>
          </fieldset>
        )}
        {work.state === 'failed' && <Failure error={work.error} onRetry={carry} />}
        {work.state === 'done' && (
          <Notice tone="ok">
            <p>{texts.done(work.value)}</p>
            <Undo />
          </Notice>
        )}
      </div>
    </details>
  );
}
