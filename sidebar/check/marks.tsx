import { useEffect, useRef, useState } from 'preact/hooks';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { Undo } from '../parts/undo.tsx';
import { useWork } from '../use-work.ts';
import { type Answer, MarkField } from './mark-field.tsx';
import type { CheckRun } from './run.ts';

interface Props {
  run: CheckRun;
  /** Key of the partner asked about first; '' for the first of the list. */
  partner: string;
  onBack(): void;
}

/** Questions that only a person can answer, one partner at a time, each answer with its basis. */
export function Marks({ run, partner: first, onBack }: Props) {
  const { rpc, book, announce } = usePanel();
  const [partner, setPartner] = useState(first || (run.partners[0]?.key ?? ''));
  const [standing, startReading] = useWork<Record<string, string>[]>();
  const [saving, startSaving] = useWork<number>();
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  /** Marks put on this screen: they stand from now on, without the form being read anew under one's hands. */
  const [givenNow, setGivenNow] = useState<Record<string, string>[]>([]);
  const [problem, setProblem] = useState('');
  const batch = useRef(newBatch());
  const questions = run.questions.filter(({ scope }) => (partner === '' ? scope === 'book' : scope === 'partner'));

  const load = () => {
    setGivenNow([]);
    void startReading(async () =>
      partner === '' ? [] : ((await rpc.readCard({ sheet: 'partners', key: partner })).linked.attestations ?? []),
    );
  };
  useEffect(() => {
    setAnswers({});
    setProblem('');
    batch.current = newBatch();
    load();
  }, [partner]);

  const given = Object.entries(answers).filter(([, { answer }]) => answer !== '');
  const save = async () => {
    const without = given.find(([, { answer, basis }]) => answer !== 'unknown' && basis.trim() === '');
    setProblem(given.length === 0 ? checkText.marksNone : without ? checkText.needBasis : '');
    if (without) document.getElementById(`basis-${without[0]}`)?.focus();
    if (given.length === 0 || without) return;
    const marks = given.map(([question, { answer, basis, until }]) => ({
      partner,
      principle: questions.find(({ code }) => code === question)?.principle ?? '',
      question,
      answer,
      basis: basis.trim(),
      signer: book.post,
      date: book.today,
      until,
    }));
    const saved = await startSaving(async () => {
      const changes = marks.map((values, index) => ({
        type: 'add' as const,
        sheet: 'attestations' as const,
        key: `new:${index + 1}`,
        values,
      }));
      return (await rpc.saveRecords({ batch: batch.current, title: 'attest', changes })).saved;
    });
    if (saved === undefined) return;
    announce(checkText.marksSaved(saved));
    setGivenNow([...givenNow, ...marks]);
    setAnswers({});
    batch.current = newBatch();
  };

  return (
    <div class="screen">
      <div>
        <button type="button" class="quiet" onClick={onBack}>
          ← {panelText.back}
        </button>
      </div>
      <div class="stack tight">
        <h1>{checkText.marks}</h1>
        <p class="lead">{checkText.marksLead}</p>
      </div>
      <div class="field">
        <label htmlFor="marks-partner">{checkText.partner}</label>
        <select id="marks-partner" value={partner} onChange={(event) => setPartner(event.currentTarget.value)}>
          <option value="">{checkText.wholeSchool}</option>
          {run.partners.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {standing.state === 'working' && <Progress label={panelText.working} />}
      {standing.state === 'failed' && <Failure error={standing.error} />}
      {saving.state === 'done' && (
        <Notice tone="ok">
          <p>{checkText.marksSaved(saving.value)}</p>
          <Undo onUndone={load} />
        </Notice>
      )}
      {standing.state === 'done' && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          {questions.map((question) => (
            <MarkField
              key={`${partner} ${question.code}`}
              question={question}
              principle={run.principles.find(({ id }) => id === question.principle)?.name ?? ''}
              standing={[...standing.value, ...givenNow].filter((mark) => mark.question === question.code).pop()}
              value={answers[question.code]}
              onChange={(answer) => setAnswers({ ...answers, [question.code]: answer })}
            />
          ))}
          <div class="bottom">
            {problem && (
              <p class="problem" role="alert">
                {problem}
              </p>
            )}
            {saving.state === 'failed' && <Failure error={saving.error} onRetry={save} />}
            <button type="submit" class="primary wide" disabled={saving.state === 'working'}>
              {given.length === 0 ? checkText.marksNone : checkText.marksSave(given.length)}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
