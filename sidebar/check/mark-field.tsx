import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { shownDate } from '../../src/texts/ru/wording.ts';
import { AutoText } from '../parts/auto-text.tsx';
import type { CheckRun } from './run.ts';

export interface Answer {
  answer: string;
  basis: string;
  until: string;
}

interface Props {
  question: CheckRun['questions'][number];
  principle: string;
  /** The newest mark in the book, if there is one. */
  standing: Record<string, string> | undefined;
  value: Answer | undefined;
  onChange(answer: Answer): void;
}

/** One question: the answer, what it rests on, and until when it holds. */
export function MarkField({ question, principle, standing, value, onChange }: Props) {
  const now = value ?? { answer: '', basis: '', until: '' };
  const { code, text } = question;
  const words: Record<string, string> = checkText.answers;
  return (
    <fieldset class="card body stack tight">
      <legend class="unseen">{text}</legend>
      <p>
        <small>{principle}</small>
        <br />
        {text}
      </p>
      {standing && (
        <p class="muted">{checkText.answeredOn(words[standing.answer ?? ''] ?? '', shownDate(standing.date ?? ''))}</p>
      )}
      <div class="row answers">
        {Object.entries(words).map(([answer, label]) => (
          <label key={answer} class="tick">
            <input
              type="radio"
              name={`answer-${code}`}
              checked={now.answer === answer}
              onChange={() => onChange({ ...now, answer })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {now.answer !== '' && (
        <>
          <div class="field">
            <label htmlFor={`basis-${code}`}>{checkText.basis}</label>
            <AutoText id={`basis-${code}`} value={now.basis} onInput={(basis) => onChange({ ...now, basis })} />
          </div>
          <div class="field">
            <label htmlFor={`until-${code}`}>{checkText.until}</label>
            <input
              id={`until-${code}`}
              type="date"
              value={now.until}
              onInput={(event) => onChange({ ...now, until: event.currentTarget.value })}
            />
          </div>
        </>
      )}
    </fieldset>
  );
}
