import type { CheckResult } from '../check.ts';
import type { Outcome } from '../rules/rule.ts';
import { sentencesOf } from './finding.ts';
import { headerOf, tabOf } from './subject.ts';

/** A finding as the command line prints it: Russian names of tab and column, sentences composed. */
export interface ReportLine {
  rule: string;
  principle: string;
  outcome: Outcome;
  level: string;
  tab: string;
  key: string;
  field: string;
  message: string;
  why: string;
  fix: string;
  /** The reason of the accepted exception it falls under. */
  exception?: string;
}

/** One line per finding, the gravest first. */
export function* reportLines(result: CheckResult): Iterable<ReportLine> {
  for (const finding of result.findings) {
    const { rule, principle, outcome, level, at, exception } = finding;
    yield {
      rule: rule.code,
      principle,
      outcome,
      level,
      tab: tabOf(at),
      key: at.key,
      field: headerOf(at),
      ...sentencesOf(finding),
      ...(exception && { exception: exception.reason }),
    };
  }
}

/** The last line: how many verdicts of every outcome, and how many findings stand under an exception. */
export function summaryOf(result: CheckResult): { summary: CheckResult['counts'] } {
  return { summary: result.counts };
}
