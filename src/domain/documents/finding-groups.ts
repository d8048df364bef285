import { checkText as text } from '../../texts/ru/documents/check.ts';
import { type Finding, sentencesOf } from '../check/finding.ts';
import { subjects } from '../check/subject.ts';
import type { CheckResult } from '../check.ts';
import { groupBy } from '../indicators/indicators.ts';
import type { View } from '../registry/view.ts';
import type { DataOf } from './tags.ts';

/** Tags of findings grouped by rule. */
export const findingTags = {
  withTitle: 'flag',
  position: 'text',
  rule: 'text',
  findings: { record: 'text', message: 'text', fix: 'text' },
} as const;

/** More rows nobody reads on paper; the rest stands in «Проверка». */
const mostFindings = 300;

/** Violations and remarks by rule, the gravest first; those under an exception stand apart. */
export function findingGroups(result: CheckResult, view: View): { groups: DataOf<typeof findingTags>[]; more: number } {
  const subjectOf = subjects(view);
  const open = defectsOf(result);
  const shown = open.slice(0, mostFindings);
  const groups = [...groupBy(shown, ({ rule }) => rule.code)].map(([, findings], index) => ({
    withTitle: true,
    position: `${index + 1}.`,
    rule: text.group(findings[0]?.rule.text.title ?? '', findings.length),
    findings: findings.map((finding) => {
      const { message, fix } = sentencesOf(finding);
      return {
        record: subjectOf(finding.at, finding.partner) || finding.at.key || text.wholeBook,
        message,
        fix,
      };
    }),
  }));
  return { groups, more: open.length - shown.length };
}

/** Violations, remarks and crashes that no exception covers. */
export function defectsOf(result: CheckResult): Finding[] {
  return result.findings.filter(
    ({ outcome, exception }) => !exception && ['crashed', 'violation', 'remark'].includes(outcome),
  );
}

/** One line per rule with findings of these outcomes: what many records have in common, and what to do about the first. */
export function ruleLines(
  result: CheckResult,
  outcomes: readonly Finding['outcome'][],
): { line: string; fix: string }[] {
  const open = result.findings.filter(({ outcome, exception }) => !exception && outcomes.includes(outcome));
  return [...groupBy(open, ({ rule }) => rule.code).values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const { message, fix } = sentencesOf(first);
    const records = new Set([first, ...rest].map(({ at }) => at.key)).size;
    const of = Math.max(records, result.looked.get(first.rule.code) ?? 0);
    const line = records > 1 && first.outcome !== 'crashed' ? first.rule.text.grouped(records, of) : message;
    return [{ line: line.replace(/[.\s]+$/, ''), fix }];
  });
}
