import { useId, useState } from 'preact/hooks';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { Icon } from '../parts/icon.tsx';
import { FindingView, Why } from './finding.tsx';
import { type Finding, type Group, outcomeCount } from './run.ts';

const FIRST = 10;
const tones: Record<string, string> = { violation: 'bad', crashed: 'bad', remark: 'warn' };

interface Props {
  group: Group;
  /** What was settled last: the only thing that undo takes back. */
  latest: Finding | undefined;
  onSettled(finding: Finding): void;
}

/** One rule: «У 10 из 10 партнёров нет договорённости», and below it record by record. */
export function FindingGroup({ group, latest, onSettled }: Props) {
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(FIRST);
  const body = useId();
  const { findings, outcome, line, next, rest, count } = group;
  const alike = outcomeCount(group);
  const number = alike < count ? panelText.progress(alike, count) : count;
  return (
    <li class="card draft">
      <h2>
        <button type="button" class="head" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'down' : 'right'} size={16} />
          <span class="line">{line}</span>
          <span class="sum">
            <span class={`badge ${tones[outcome] ?? ''}`}>
              {checkText.outcomes[outcome as keyof typeof checkText.outcomes]}
              {count > 1 && ` · ${number}`}
            </span>
          </span>
        </button>
      </h2>
      <div id={body} class="body" hidden={!open}>
        {open && (
          <>
            {count > 1 && (
              <>
                <p>
                  <b>{checkText.next}</b> {next}
                </p>
                <Why text={findings[0]?.why ?? ''} />
              </>
            )}
            <ul class="findings">
              {findings.slice(0, shown).map((finding) => (
                <FindingView
                  key={`${finding.at.key} ${finding.at.field} ${finding.question}`}
                  finding={finding}
                  told={count > 1 ? next : undefined}
                  latest={finding === latest}
                  onSettled={() => onSettled(finding)}
                />
              ))}
            </ul>
            {findings.length > shown && (
              <button type="button" class="quiet" onClick={() => setShown(shown + 50)}>
                {checkText.moreFindings(findings.length - shown)}
              </button>
            )}
            {findings.length <= shown && rest > 0 && <p class="muted">{checkText.rest(rest)}</p>}
          </>
        )}
      </div>
    </li>
  );
}
