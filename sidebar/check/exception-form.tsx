import { useId, useState } from 'preact/hooks';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { AutoText } from '../parts/auto-text.tsx';
import { Failure } from '../parts/failure.tsx';
import { useWork } from '../use-work.ts';
import type { Finding } from './run.ts';

interface Props {
  finding: Finding;
  onDone(): void;
  onCancel(): void;
}

/** A reasoned exception, visible to everybody, with a day to come back to it. */
export function ExceptionForm({ finding, onDone, onCancel }: Props) {
  const { rpc, book } = usePanel();
  const id = useId();
  const [batch] = useState(newBatch);
  const [reason, setReason] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const [missing, setMissing] = useState(false);
  const [work, start] = useWork<true>();
  const save = async () => {
    if (reason.trim() === '') {
      setMissing(true);
      document.getElementById(`${id}-reason`)?.focus();
      return;
    }
    const values = {
      record: finding.at.key,
      rule: finding.rule,
      reason: reason.trim(),
      author: book.post,
      date: book.today,
      reviewOn,
    };
    const saved = await start(async () => {
      await rpc.saveRecords({
        batch,
        title: 'except',
        changes: [{ type: 'add', sheet: 'exceptions', key: 'new:1', values }],
      });
      return true;
    });
    if (saved) onDone();
  };
  return (
    <form
      class="stack tight sub"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="muted">{checkText.exceptHint}</p>
      <div class="field">
        <label htmlFor={`${id}-reason`}>{checkText.exceptReason}</label>
        <AutoText
          id={`${id}-reason`}
          value={reason}
          rows={2}
          required
          invalid={missing && reason.trim() === ''}
          describedBy={`${id}-problem`}
          onInput={setReason}
        />
        <p id={`${id}-problem`} class="problem">
          {missing && reason.trim() === '' && checkText.needReason}
        </p>
      </div>
      <div class="field">
        <label htmlFor={`${id}-review`}>{checkText.exceptReview}</label>
        <input
          id={`${id}-review`}
          type="date"
          value={reviewOn}
          min={book.today}
          onInput={(event) => setReviewOn(event.currentTarget.value)}
        />
      </div>
      {work.state === 'failed' && <Failure error={work.error} onRetry={save} />}
      <div class="row">
        <button type="submit" class="primary" disabled={work.state === 'working'}>
          {checkText.exceptDo}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {panelText.cancel}
        </button>
      </div>
    </form>
  );
}
