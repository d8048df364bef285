import { check as text } from '../../texts/ru/check.ts';
import type { CheckResult } from '../check.ts';
import type { CheckRun } from '../sheets/check-runs.ts';

/** The row of «История проверок» for a run; `date` is the day and time of the book. */
export function runRow(result: CheckResult, date: string): Omit<CheckRun, 'key'> {
  const { counts } = result;
  const byPrinciple = [...defects(result)].map(([principle, { violation, remark }]) =>
    text.ofPrinciple(principle, violation, remark),
  );
  return {
    date,
    satisfied: String(counts.satisfied),
    hint: String(counts.hint),
    remark: String(counts.remark),
    violation: String(counts.violation),
    noData: String(counts['no-data']),
    attestation: String(counts.attestation),
    byPrinciple: byPrinciple.join('; '),
  };
}

/** Principles that got better or worse from one run to the next: by violations first, then by remarks. */
export function compareRuns(
  before: Pick<CheckRun, 'byPrinciple'>,
  now: Pick<CheckRun, 'byPrinciple'>,
): { better: string[]; worse: string[] } {
  const [old, fresh] = [weights(before.byPrinciple), weights(now.byPrinciple)];
  const all = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  const change = (principle: string) => (fresh.get(principle) ?? 0) - (old.get(principle) ?? 0);
  return {
    better: all.filter((principle) => change(principle) < 0),
    worse: all.filter((principle) => change(principle) > 0),
  };
}

/** A violation outweighs any number of remarks a book can hold. */
const violationWeight = 1e6;

function weights(byPrinciple: string): Map<string, number> {
  const found = byPrinciple.matchAll(/(P\d\d)\D+(\d+)\D+(\d+)/g);
  return new Map([...found].map(([, principle = '', v, r]) => [principle, Number(v) * violationWeight + Number(r)]));
}

function defects(result: CheckResult): Map<string, { violation: number; remark: number }> {
  const counts = new Map<string, { violation: number; remark: number }>();
  for (const { outcome, principle, exception } of result.findings) {
    if (exception || principle === '' || (outcome !== 'violation' && outcome !== 'remark')) continue;
    const count = counts.get(principle) ?? { violation: 0, remark: 0 };
    count[outcome]++;
    counts.set(principle, count);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
