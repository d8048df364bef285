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
  const narrowed = filter.partner !== '' || filter.principle !== '' || filter.outcome !== '';
  const byRule = new Map<string, Finding[]>(run.lines.map(({ rule }) => [rule, []]));
  for (const finding of run.findings) {
    if (filter.outcome !== '' && finding.outcome !== filter.outcome) continue;
    if (filter.principle !== '' && finding.principle !== filter.principle) continue;
    if (filter.partner !== '' && finding.partner !== filter.partner) continue;
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  }
  return [...byRule].flatMap(([rule, findings]) => {
    const first = findings[0];
    if (!first) return [];
    const line = run.lines.find((candidate) => candidate.rule === rule);
    if (!line || narrowed) {
      return [
        {
          rule,
          outcome: first.outcome,
          line: first.message,
          next: first.fix,
          count: findings.length,
          findings,
          rest: 0,
        },
      ];
    }
    const rest = Math.max(0, line.count - findings.length);
    return [{ rule, outcome: line.outcome, line: line.line, next: line.next, count: line.count, findings, rest }];
  });
}
