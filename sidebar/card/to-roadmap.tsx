import { useRef } from 'preact/hooks';
import type { Change } from '../../src/domain/registry/changes.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { useWork } from '../use-work.ts';
import type { Row } from './card-data.ts';

/** Makes a roadmap row of a decision: its text, responsible and term go over, and the two name each other. */
export function ToRoadmap({ decision, partner, onDone }: { decision: Row; partner: string; onDone(): void }) {
  const { rpc, book, announce } = usePanel();
  const [work, start] = useWork<true>();
  const batch = useRef(newBatch());
  const carry = async () => {
    const { key = '', text = '', responsible = '', periodText = '', startsOn = '', endsOn = '' } = decision;
    const row = { partner, activity: text, responsibleText: responsible, periodText, startsOn, endsOn };
    const changes: Change[] = [
      {
        type: 'add',
        sheet: 'roadmap',
        key: 'new:1',
        values: { ...row, decision: key, state: 'planned', schoolYear: book.schoolYear },
      },
      { type: 'update', sheet: 'decisions', key, seen: { activity: '' }, values: { activity: 'new:1' } },
    ];
    const done = await start(async () => {
      await rpc.saveRecords({ batch: batch.current, title: 'decisionToActivity', changes });
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
