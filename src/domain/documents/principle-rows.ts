import { checkText as text } from '../../texts/ru/documents/check.ts';
import { principles } from '../check/catalogue.ts';
import { matrixOf } from '../check/matrix.ts';
import type { CheckResult } from '../check.ts';
import type { View } from '../registry/view.ts';
import type { DataOf } from './tags.ts';

/** Tags of a principle with the number of partners at each outcome. */
export const principleTags = {
  principle: 'text',
  satisfied: 'text',
  hints: 'text',
  remarks: 'text',
  violations: 'text',
  noData: 'text',
  attestations: 'text',
  excepted: 'text',
} as const;

/** Every principle with its partners by outcome; an outcome nobody has is a dash. */
export function principleRows(result: CheckResult, view: View): DataOf<typeof principleTags>[] {
  const { coverage } = matrixOf(
    result,
    view,
    principles.map(({ id }) => id),
  );
  return coverage.map(({ counts }, index) => {
    const principle = principles[index];
    const count = (n: number | undefined) => (n ? String(n) : '\u2013');
    return {
      principle: principle ? text.principle(principle.id, principle.text.name) : '',
      satisfied: count(counts.satisfied),
      hints: count(counts.hint),
      remarks: count(counts.remark),
      violations: count(counts.violation),
      noData: count((counts['no-data'] ?? 0) + (counts.crashed ?? 0)),
      attestations: count(counts.attestation),
      excepted: count(counts.excepted),
    };
  });
}

/** Principles at which some partner, or the whole book, has a violation or a remark. */
export function withDefects(result: CheckResult): number {
  const defects = new Set(['violation', 'remark']);
  return principles.filter(({ id }) => [...(result.standings.get(id)?.values() ?? [])].some((one) => defects.has(one)))
    .length;
}
