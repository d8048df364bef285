import { useState } from 'preact/hooks';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { usePanel } from '../panel.ts';
import { Notice } from '../parts/notice.tsx';
import { useKept } from '../use-kept.ts';
import { FindingGroup } from './group.tsx';
import { type CheckRun, EVERYTHING, type Filter, type Finding, groupsOf, outcomes } from './run.ts';

const FIRST_LINES = 15;

/** What the check found: counts that narrow the list, then one line per rule with its findings below. */
export function Outcome({ run }: { run: CheckRun }) {
  const { go } = usePanel();
  const [filter, setFilter] = useKept<Filter>('check-filter', EVERYTHING);
  const [all, setAll] = useState(false);
  const [latest, setLatest] = useState<Finding>();
  const groups = groupsOf(run, filter);
  const shown = all ? groups : groups.slice(0, FIRST_LINES);
  const names = (ids: string[]) => ids.map((id) => run.principles.find((one) => one.id === id)?.name ?? id).join(', ');
  const select = (id: 'principle' | 'partner', choices: [string, string][]) => (
    <div class="field">
      <label htmlFor={`filter-${id}`}>{checkText[id]}</label>
      <select
        id={`filter-${id}`}
        value={filter[id]}
        onChange={(event) => setFilter({ ...filter, [id]: event.currentTarget.value })}
      >
        <option value="">{checkText.all}</option>
        {choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <>
      <fieldset class="counts">
        <legend class="unseen">{checkText.counts}</legend>
        {outcomes
          .filter((outcome) => (run.counts[outcome] ?? 0) > 0)
          .map((outcome) => (
            <button
              key={outcome}
              type="button"
              class={`count ${outcome}`}
              aria-pressed={filter.outcome === outcome}
              onClick={() => setFilter({ ...filter, outcome: filter.outcome === outcome ? '' : outcome })}
            >
              <b>{run.counts[outcome]}</b> {checkText.counted(outcome, run.counts[outcome] ?? 0)}
            </button>
          ))}
        {(run.counts.satisfied ?? 0) > 0 && (
          <span class="count satisfied">
            <b>{run.counts.satisfied}</b> {checkText.counted('satisfied', run.counts.satisfied ?? 0)}
          </span>
        )}
      </fieldset>
      {(run.better.length > 0 || run.worse.length > 0) && (
        <p class="muted">
          {run.better.length > 0 && checkText.better(names(run.better))}{' '}
          {run.worse.length > 0 && checkText.worse(names(run.worse))}
        </p>
      )}
      <details open={filter.principle !== '' || filter.partner !== ''}>
        <summary>{checkText.filters}</summary>
        <div class="stack tight">
          {select(
            'principle',
            run.principles.map(({ id, name }) => [id, name]),
          )}
          {select(
            'partner',
            run.partners.map(({ key, name }) => [key, name]),
          )}
        </div>
      </details>
      {(run.counts.attestation ?? 0) > 0 && (
        <button type="button" onClick={() => go('check/marks')}>
          {checkText.marksOpen}
        </button>
      )}
      {groups.length === 0 && (
        <Notice tone="ok">
          <p>{run.findings.length === 0 ? checkText.allGood : checkText.none}</p>
        </Notice>
      )}
      <ol class="drafts">
        {shown.map((group) => (
          <FindingGroup key={group.rule} group={group} latest={latest} onSettled={setLatest} />
        ))}
      </ol>
      {groups.length > shown.length && (
        <Notice>
          <p>{checkText.moreLines(groups.length - shown.length)}</p>
          <div>
            <button type="button" onClick={() => setAll(true)}>
              {checkText.showMoreLines}
            </button>
          </div>
        </Notice>
      )}
    </>
  );
}
