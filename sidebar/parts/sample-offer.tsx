import { useRef } from 'preact/hooks';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { useWork } from '../use-work.ts';
import { Failure } from './failure.tsx';
import { Notice } from './notice.tsx';
import { Undo } from './undo.tsx';

/** What an empty book shows: what to do first, and the demonstration data to look at. */
export function SampleOffer({ text, onAdded }: { text: string; onAdded?: () => void }) {
  const { rpc, reload, announce } = usePanel();
  const [work, start] = useWork<number>();
  const batch = useRef(newBatch());
  const add = async () => {
    const added = await start(async () => (await rpc.addSample({ batch: batch.current, wellKept: false })).added);
    if (added === undefined) return;
    announce(panelText.sampleAdded(added));
    reload();
    onAdded?.();
  };
  if (work.state === 'done') {
    return (
      <Notice tone="ok">
        <p>{panelText.sampleAdded(work.value)}</p>
        <Undo />
      </Notice>
    );
  }
  return (
    <Notice>
      <p>{text}</p>
      {work.state === 'failed' && <Failure error={work.error} onRetry={add} />}
      <div>
        <button type="button" disabled={work.state === 'working'} onClick={add}>
          {work.state === 'working' ? panelText.working : panelText.addSample}
        </button>
      </div>
    </Notice>
  );
}
