import { useState } from 'preact/hooks';
import { readSchoolYear } from '../../src/domain/reading/dates.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { wrongSchoolYear } from '../../src/texts/ru/wording.ts';
import { Notice } from '../parts/notice.tsx';
import type { Said } from './intake.ts';

interface Props {
  said: Said;
  canRead: boolean;
  open: boolean;
  onRead(said: Said): void;
}

/** What a person knows of the material better than the program: its kind and its school year. */
export function ReadOtherwise({ said, canRead, open, onRead }: Props) {
  const [kind, setKind] = useState(said.kind);
  const [schoolYear, setSchoolYear] = useState(said.schoolYear);
  const [wrong, setWrong] = useState('');
  if (!canRead) return null;
  const submit = (event: Event) => {
    event.preventDefault();
    const year = readSchoolYear(schoolYear);
    const isWrong = year === '' && schoolYear.trim() !== '';
    setWrong(isWrong ? schoolYear : '');
    if (!isWrong) onRead({ kind, schoolYear: year });
  };
  return (
    <details open={open}>
      <summary>{importText.readOtherwise}</summary>
      <form class="stack tight" onSubmit={submit}>
        <div class="field">
          <label htmlFor="said-kind">{importText.saidLabel}</label>
          <select id="said-kind" value={kind} onChange={(event) => setKind(event.currentTarget.value as Said['kind'])}>
            {Object.entries(importText.said).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label htmlFor="said-year">{importText.yearLabel}</label>
          <input
            id="said-year"
            value={schoolYear}
            placeholder="2026/2027"
            aria-invalid={wrong !== ''}
            onInput={(event) => setSchoolYear(event.currentTarget.value)}
          />
        </div>
        {wrong !== '' && (
          <Notice tone="bad" alert>
            <p>{wrongSchoolYear(wrong)}</p>
          </Notice>
        )}
        <div>
          <button type="submit">{importText.readOtherwise}</button>
        </div>
      </form>
    </details>
  );
}
