import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import type { Output } from '../rpc.ts';

export type CheckRun = Output<'runCheck'>;
export type Finding = CheckRun['findings'][number];

/** What the list is narrowed to; '' is everything. */
export interface Filter {
  outcome: string;
  principle: string;
  partner: string;
}

export const EVERYTHING: Filter = { outcome: '', principle: '', partner: '' };

/** Findings of one rule under the line that sums them up. */
export interface Group {
  rule: string;
  outcome: string;
  /** The line for all records, or the first finding's own words where the filter leaves a part of them. */
  line: string;
  next: string;
  count: number;
  findings: Finding[];
  /** Findings of the rule that did not come to the panel. */
  rest: number;
}

/** In which order outcomes are shown: what presses most comes first. */
export const outcomes = ['violation', 'remark', 'hint', 'no-data', 'attestation', 'crashed'] as const;

/** Findings that pass the filter, grouped by rule in the order of the program's own lines, then of the findings. */
export function groupsOf(run: CheckRun, filter: Filter): Group[] {
  const byRule = new Map<string, Finding[]>(run.lines.map(({ rule }) => [rule, []]));
  for (const finding of run.findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [...byRule].flatMap(([rule, all]) => {
    const findings = all.filter((finding) => passes(finding, filter));
    const first = findings[0];
    if (!first) return [];
    const line = run.lines.find((candidate) => candidate.rule === rule);
    // The line speaks of all records: where the filter leaves some of them, the first speaks for itself.
    if (!line || findings.length < all.length) {
      const { outcome, message, fix } = first;
      const count = findings.length;
      return [{ rule, outcome, line: checkText.among(message, count - 1), next: fix, count, findings, rest: 0 }];
    }
    const rest = Math.max(0, line.count - findings.length);
    return [{ rule, outcome: line.outcome, line: line.line, next: line.next, count: line.count, findings, rest }];
  });
}

/** How many findings of the group press as much as the first: those that did not come are taken to. */
export function outcomeCount({ findings, outcome, count }: Group): number {
  const alike = findings.filter((finding) => finding.outcome === outcome).length;
  return alike < findings.length ? alike : count;
}

function passes(finding: Finding, { outcome, principle, partner }: Filter): boolean {
  return (
    (outcome === '' || finding.outcome === outcome) &&
    (principle === '' || finding.principle === principle) &&
    (partner === '' || finding.partner === partner)
  );
}
