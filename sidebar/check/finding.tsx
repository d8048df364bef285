import { useState } from 'preact/hooks';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { shownDate } from '../../src/texts/ru/wording.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Undo } from '../parts/undo.tsx';
import { useWork } from '../use-work.ts';
import { ExceptionForm } from './exception-form.tsx';
import { RepairPreview } from './repair-preview.tsx';
import type { Finding } from './run.ts';

interface Props {
  finding: Finding;
  /** The advice that the group above has given, with what is asked and why; a finding that stands alone says all itself. */
  told: string | undefined;
  /** Whether undo would take back what was done here. */
  latest: boolean;
  onSettled(): void;
}

/** What is wrong, where, why it matters, what to do; and what can be done from here. */
export function FindingView({ finding, told, latest, onSettled }: Props) {
  const { rpc, go, announce } = usePanel();
  const [form, setForm] = useState<'repair' | 'except'>();
  const [settled, setSettled] = useState('');
  const [jump, startJump] = useWork<boolean>();
  const { at, tab, column, subject, message, why, fix, repair, exception, question, partner } = finding;

  const show = async () => {
    const found = await startJump(async () => (await rpc.showRecord(at)).found);
    if (found !== undefined) announce(found ? checkText.shown : checkText.gone);
  };
  const settle = (said: string) => {
    setForm(undefined);
    setSettled(said);
    onSettled();
    announce(said);
  };
  return (
    <li class="finding">
      {told !== undefined && (
        <>
          {subject && <p class="subject">{subject}</p>}
          <p>{message}</p>
        </>
      )}
      {fix !== told && (
        <p>
          <b>{checkText.next}</b> {fix}
        </p>
      )}
      <p class="muted">
        {finding.firstSeen && checkText.firstSeen(shownDate(finding.firstSeen))}{' '}
        {finding.inherited && <span class="badge">{checkText.inherited}</span>}
      </p>
      {exception && <p class="muted">{checkText.excepted(exception)}</p>}
      {told === undefined && <Why text={why} />}
      {at.key !== '' && question === '' && (
        <button type="button" class="quiet where" disabled={jump.state === 'working'} onClick={show}>
          {checkText.show(tab, column)}
        </button>
      )}
      {jump.state === 'done' && !jump.value && <p class="problem">{checkText.gone}</p>}
      {jump.state === 'failed' && <Failure error={jump.error} onRetry={show} />}
      {settled ? (
        <>
          <p class="settled">{settled}</p>
          {latest && <Undo onUndone={() => setSettled('')} />}
        </>
      ) : (
        <div class="row">
          {repair.length > 0 && (
            <button type="button" aria-expanded={form === 'repair'} onClick={() => setForm('repair')}>
              {checkText.repair}
            </button>
          )}
          {question !== '' && (
            <button type="button" onClick={() => go(`check/marks/${partner}`)}>
              {checkText.mark}
            </button>
          )}
          {question === '' && !exception && at.key !== '' && (
            <button
              type="button"
              class="quiet"
              aria-expanded={form === 'except'}
              onClick={() => setForm(form === 'except' ? undefined : 'except')}
            >
              {checkText.except}
            </button>
          )}
        </div>
      )}
      {form === 'repair' && (
        <RepairPreview
          finding={finding}
          onDone={() => settle(checkText.repaired)}
          onCancel={() => setForm(undefined)}
        />
      )}
      {form === 'except' && (
        <ExceptionForm
          finding={finding}
          onDone={() => settle(checkText.exceptDone)}
          onCancel={() => setForm(undefined)}
        />
      )}
    </li>
  );
}

/** What the principle asks, and who says so. */
export function Why({ text }: { text: string }) {
  return (
    <details>
      <summary>{checkText.why}</summary>
      <p>{text}</p>
    </details>
  );
}
