import type { CheckResult } from '../check.ts';
import type { At } from '../rules/rule.ts';
import { type Finding, sentencesOf } from './finding.ts';
import { gravest } from './levels.ts';

/** One line of the panel: what many records have in common, and the next thing to do about it. */
export interface PanelLine {
  rule: string;
  principle: string;
  /** The gravest among its findings. */
  outcome: Finding['outcome'];
  /** Records with a finding, of those the rule looked at. */
  count: number;
  of: number;
  line: string;
  next: string;
  /** The first record, to jump to. */
  at: At;
}

export interface Panel {
  lines: PanelLine[];
  /** Lines held back so that the panel never floods. */
  more: number;
}

const mostLines = 15;

/**
 * In which order things are best done for a partner, as the stages of partnership go: aim, exchange, interests, meeting,
 * agreement, sides, plan, result. Other principles follow in the order of the catalogue.
 */
const ladder = ['P21', 'P20', 'P04', 'P05', 'P10', 'P09', 'P01', 'P02', 'P07', 'P17'];

/** Findings grouped by rule, the gravest and earliest on the ladder first; exceptions and inherited ones stay out. */
export function panelOf(result: CheckResult): Panel {
  const groups = new Map<string, { first: Finding; records: Set<string> }>();
  for (const finding of result.findings) {
    if (finding.exception || finding.inherited) continue;
    let group = groups.get(finding.rule.code);
    if (!group) {
      group = { first: finding, records: new Set() };
      groups.set(finding.rule.code, group);
    }
    // Keys are unique in the book by their prefix, so the tab need not be named.
    group.records.add(finding.at.key);
  }
  const sorted = [...groups.values()].sort((a, b) => urgency(a.first) - urgency(b.first));
  return {
    lines: sorted.slice(0, mostLines).map(({ first, records }) => lineOf(first, records.size, result)),
    more: Math.max(0, sorted.length - mostLines),
  };
}

function urgency({ outcome, principle }: Finding): number {
  const step = ladder.indexOf(principle);
  return gravest.indexOf(outcome) * 100 + (step < 0 ? ladder.length : step);
}

function lineOf(first: Finding, count: number, result: CheckResult): PanelLine {
  const { message, fix } = sentencesOf(first);
  const of = Math.max(count, result.looked.get(first.rule.code) ?? 0);
  const grouped = count > 1 && first.outcome !== 'crashed';
  return {
    rule: first.rule.code,
    principle: first.principle,
    outcome: first.outcome,
    count,
    of,
    line: grouped ? first.rule.text.grouped(count, of) : message,
    next: fix,
    at: first.at,
  };
}
