import { notDueBefore, onADay } from '../../reading/lexicon/decision-tails.ts';
import { findPeriods } from '../../reading/periods/find-periods.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import { readPeriod } from '../../reading/periods/read-period.ts';
import type { DecisionDraft, Period } from '../found.ts';

export type Due = NonNullable<DecisionDraft['due']>;

/** The term of a decision written apart: after «Срок:» or in a column. */
export function readDue(text: string, context: PeriodContext): Due {
  return toDue(readPeriod(text, context).period);
}

/** The term inside the sentence of a decision: «… подготовить приказ до 15 января». */
export function findDue(text: string, context: PeriodContext): Due | undefined {
  const found = findPeriods(text, context).find((mention) => {
    const { start, end } = mention.period;
    if (start === undefined && end === undefined) return false;
    const before = text.slice(0, mention.start);
    if (onADay.test(before) && start !== undefined && start === end) return true;
    return !notDueBefore.test(before);
  });
  return found && toDue(found.period);
}

function toDue({ raw, start, end, inferred }: Period): Due {
  const dated =
    end !== undefined && (start === undefined || start === end)
      ? { date: end }
      : { ...(start && { start }), ...(end && { end }) };
  return { raw, ...dated, ...(inferred && { inferred }) };
}
