import { check as text } from '../../texts/ru/check.ts';
import { shownDate } from '../../texts/ru/wording.ts';
import type { CheckResult } from '../check.ts';
import type { View } from '../registry/view.ts';
import type { FindingRow } from '../sheets/findings.ts';
import { principles } from './catalogue.ts';
import { type Finding, identityOf, isWritten, sentencesOf } from './finding.ts';
import { headerOf, subjects, tabOf } from './subject.ts';

const mostRows = 2000;

const names = new Map<string, string>(principles.map(({ id, text }) => [id, text.name]));

/** Findings that stand in «Проверка» and as notes at cells. */
export function written(result: CheckResult): Finding[] {
  return result.findings.filter(({ outcome }) => isWritten(outcome));
}

/**
 * The tab «Проверка» after a run, in the order of gravity: corrected findings are gone, the others keep the day they were
 * first seen and whom they were given to; `rest` is how many did not fit.
 */
export function findingRows(result: CheckResult, view: View): { rows: FindingRow[]; rest: number } {
  const findings = written(result);
  const subjectOf = subjects(view);
  const unique = numbered();
  const rows = findings.slice(0, mostRows).map((finding): FindingRow => {
    const { rule, outcome, at, partner, principle, firstSeen, assignee } = finding;
    const field = headerOf(at);
    return {
      key: unique(identityOf(at.key, rule.code, field)),
      outcome,
      principle: names.get(principle) ?? '',
      subject: subjectOf(at, partner),
      ...sentencesOf(finding),
      sheet: tabOf(at),
      record: at.key,
      field,
      rule: rule.code,
      firstSeen,
      assignee,
      note: noteOf(finding),
    };
  });
  return { rows, rest: findings.length - rows.length };
}

function noteOf({ exception, inherited, firstSeen }: Finding): string {
  if (exception) return text.exception(exception.reason, shownDate(exception.reviewOn));
  return inherited ? text.inherited(shownDate(firstSeen)) : '';
}

/** A rule may speak twice of one cell: the second key is numbered. */
function numbered(): (key: string) => string {
  const met = new Map<string, number>();
  return (key) => {
    const times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    return times === 1 ? key : `${key} ${times}`;
  };
}
