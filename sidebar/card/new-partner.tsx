import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findDuplicate } from '../../src/domain/registry/duplicates.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { forget, keep, newBatch, recall } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { Undo } from '../parts/undo.tsx';
import type { Output } from '../rpc.ts';
import { useWork } from '../use-work.ts';
import { textOf } from './card-data.ts';
import { ErrorSummary } from './error-summary.tsx';
import { changesOf, NOTHING_ENTERED, type PartnerEntry } from './new-partner-data.ts';
import { PartnerStep } from './partner-step.tsx';

const DRAFT = 'new-partner';

/** A new partner in five steps; the name is enough, the rest can wait, and what was typed is kept. */
export function NewPartner({ onDone }: { onDone(key: string): void }) {
  const { rpc, book, announce, reload } = usePanel();
  const [entry, setEntry] = useState<PartnerEntry>(() => ({ ...NOTHING_ENTERED, ...recall<PartnerEntry>(DRAFT) }));
  const [known, startKnown] = useWork<Output<'listPartners'>['partners']>();
  const [saved, startSaving] = useWork<{ key: string; name: string }>();
  const [problem, setProblem] = useState('');
  const batch = useRef(newBatch());
  const title = useRef<HTMLHeadingElement>(null);
  const last = cardText.steps.length - 1;
  useEffect(() => void startKnown(async () => (await rpc.listPartners({})).partners), []);
  // One comes to type the name; a later step is read first.
  useEffect(() => (entry.step === 0 ? document.getElementById('new-name') : title.current)?.focus(), [entry.step]);

  const change = (next: PartnerEntry) => {
    setEntry(next);
    keep(DRAFT, next);
    batch.current = newBatch();
  };
  const go = (step: number) => change({ ...entry, step });
  const alike = useMemo(
    () =>
      known.state === 'done' && entry.name.trim().length > 2
        ? findDuplicate(known.value as never, entry.name, entry.locality, book.words)
        : undefined,
    [known, entry.name, entry.locality, book.words],
  );
  const save = async () => {
    if (entry.name.trim() === '') {
      setProblem(cardText.required(textOf('partners', 'name')[0]));
      go(0);
      return;
    }
    setProblem('');
    const done = await startSaving(async () => {
      const changes = changesOf(entry);
      const { keys } = await rpc.saveRecords({ batch: batch.current, title: 'newPartner', changes });
      return { key: keys['new:1'] ?? '', name: entry.name.trim() };
    });
    if (!done) return;
    forget(DRAFT);
    announce(cardText.partnerSaved(done.name));
    reload();
  };
  const startOver = () => {
    forget(DRAFT);
    setEntry(NOTHING_ENTERED);
  };

  if (saved.state === 'done') {
    return (
      <div class="screen">
        <h1>{cardText.newPartner}</h1>
        <Notice tone="ok">
          <p>{cardText.partnerSaved(saved.value.name)}</p>
          <Undo />
        </Notice>
        <div class="row">
          <button type="button" class="primary" onClick={() => onDone(saved.value.key)}>
            {cardText.toCard}
          </button>
        </div>
      </div>
    );
  }
  return (
    <form
      class="screen record"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (entry.step < last) go(entry.step + 1);
        else void save();
      }}
    >
      <div>
        <button type="button" class="quiet" onClick={() => onDone('')}>
          ← {panelText.back}
        </button>
      </div>
      <div class="stack tight">
        <p class="muted">
          {cardText.newPartner} · {cardText.stepOf(entry.step + 1, last + 1)}
        </p>
        <h1 ref={title} tabIndex={-1}>
          {cardText.steps[entry.step]}
        </h1>
        <p class="lead">{cardText.stepLead[entry.step]}</p>
      </div>
      <ErrorSummary problems={problem ? [{ id: 'new-name', text: problem }] : []} />
      <PartnerStep
        entry={entry}
        onChange={change}
        belowName={
          alike && (
            <Notice tone="warn">
              <p>{alike.certain ? cardText.same(alike.name) : cardText.alike(alike.name)}</p>
              <div>
                <button type="button" onClick={() => onDone(alike.key)}>
                  {cardText.toCard}
                </button>
              </div>
            </Notice>
          )
        }
      />
      {saved.state === 'failed' && <Failure error={saved.error} saved={cardText.draft} onRetry={save} />}
      <div class="row">
        {entry.step > 0 && (
          <button type="button" onClick={() => go(entry.step - 1)}>
            {cardText.previous}
          </button>
        )}
        {entry.step < last && <button type="submit">{cardText.next}</button>}
        <button type="button" class="primary" disabled={saved.state === 'working'} onClick={save}>
          {saved.state === 'working' ? panelText.saving : cardText.saveNow}
        </button>
      </div>
      {entry !== NOTHING_ENTERED && entry.name !== '' && (
        <div class="stack tight">
          <p class="muted">{cardText.draft}</p>
          <div>
            <button type="button" class="quiet" onClick={startOver}>
              {cardText.startOver}
            </button>
          </div>
        </div>
      )}
    </form>
  );
}
