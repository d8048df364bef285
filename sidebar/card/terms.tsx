import { useEffect, useState } from 'preact/hooks';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { shownDate } from '../../src/texts/ru/wording.ts';
import { saveFile } from '../files.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import type { Output } from '../rpc.ts';
import { useWork } from '../use-work.ts';
import { CarryOver } from './carry-over.tsx';

type Term = Output<'readTerms'>['terms'][number];

const groups = ['overdue', 'soon', 'later'] as const;
const tones: Record<string, string> = { overdue: 'bad', soon: 'warn', later: '' };
/** Rows of a group shown at once. */
const MOST = 100;
/** No name: stands for all of them. */
const EVERYBODY = '*';

/** «Сроки»: what is overdue, due soon and later; each jumps to its row. */
export function Terms({ onBack }: { onBack(): void }) {
  const { rpc, book } = usePanel();
  const [work, start] = useWork<Output<'readTerms'>>();
  const [file, startCalendar] = useWork<true>();
  const [whose, setWhose] = useState(EVERYBODY);
  const terms = work.state === 'done' ? work.value.terms : [];
  const people = [...new Set(terms.map(({ responsible }) => responsible))].sort();
  const shown = terms.filter(({ responsible }) => whose === EVERYBODY || responsible === whose);
  const load = () => void start(() => rpc.readTerms({}));
  useEffect(load, []);
  const calendar = () =>
    startCalendar(async () => {
      const { name, text } = await rpc.downloadCalendar({ schoolYear: book.schoolYear });
      saveFile(name, text, 'text/calendar;charset=utf-8');
      return true;
    });
  return (
    <div class="screen">
      <div>
        <button type="button" class="quiet" onClick={onBack}>
          ← {panelText.back}
        </button>
      </div>
      <h1>{cardText.termsTitle}</h1>
      {work.state === 'working' && <Progress label={panelText.working} />}
      {work.state === 'failed' && <Failure error={work.error} onRetry={load} />}
      {work.state === 'done' && (
        <>
          {work.value.terms.length === 0 ? (
            <Notice>
              <p>{cardText.termsEmpty}</p>
            </Notice>
          ) : (
            <p class="lead">{cardText.termsLead(work.value.days)}</p>
          )}
          {people.length > 1 && (
            <div class="field">
              <label htmlFor="terms-whose">{cardText.termsWhose}</label>
              <select id="terms-whose" value={whose} onChange={(event) => setWhose(event.currentTarget.value)}>
                <option value={EVERYBODY}>{cardText.termsEverybody}</option>
                {people.map((name) => (
                  <option key={name} value={name}>
                    {name || cardText.noResponsible}
                  </option>
                ))}
              </select>
            </div>
          )}
          {groups.map((state) => (
            <Group key={state} state={state} terms={shown.filter((term) => term.state === state)} />
          ))}
          {terms.some(({ sheet }) => sheet === 'roadmap') && (
            <div>
              <button type="button" onClick={calendar}>
                {cardText.calendar}
              </button>
            </div>
          )}
          {file.state === 'failed' && <Failure error={file.error} onRetry={calendar} />}
          <CarryOver />
        </>
      )}
    </div>
  );
}

function Group({ state, terms }: { state: (typeof groups)[number]; terms: Term[] }) {
  const { rpc } = usePanel();
  const [most, setMost] = useState(MOST);
  if (terms.length === 0) return null;
  const show = ({ sheet, key }: Term) => void rpc.showRecord({ sheet, key, field: '' }).catch(() => undefined);
  return (
    <section class="stack tight" aria-labelledby={`terms-${state}`}>
      <h2 id={`terms-${state}`}>
        {cardText.termGroups[state]} <span class={`badge ${tones[state]}`}>{terms.length}</span>
      </h2>
      <ul class="rows">
        {terms.slice(0, most).map((term) => (
          <li key={`${term.sheet} ${term.key}`}>
            <button type="button" class="row-line" onClick={() => show(term)}>
              <span>{term.sheet === 'agreements' ? cardText.agreementNo(term.text) : term.text}</span>
              <small>
                {[
                  shownDate(term.on),
                  cardText.termKinds[term.sheet],
                  term.partner,
                  term.responsible || cardText.noResponsible,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {terms.length > most && (
        <div>
          <button type="button" onClick={() => setMost(most + MOST)}>
            {panelText.more(Math.min(MOST, terms.length - most))}
          </button>
        </div>
      )}
    </section>
  );
}
