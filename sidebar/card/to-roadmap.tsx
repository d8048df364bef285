import { useRef } from 'preact/hooks';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { useWork } from '../use-work.ts';

/** Makes a roadmap row of a decision: its text, responsible and term go over, and the two name each other. */
export function ToRoadmap({ decision, onDone }: { decision: string; onDone(): void }) {
  const { rpc, announce } = usePanel();
  const [work, start] = useWork<true>();
  const batch = useRef(newBatch());
  const carry = async () => {
    const done = await start(async () => {
      await rpc.carryOutDecision({ batch: batch.current, key: decision });
      return true;
    });
    if (!done) return;
    announce(cardText.carried);
    onDone();
  };
  return (
    <>
      <button type="button" class="quiet" disabled={work.state === 'working'} onClick={carry}>
        {cardText.toRoadmap}
      </button>
      {work.state === 'failed' && <Failure error={work.error} onRetry={carry} />}
    </>
  );
}
