import { addDays } from '../../reading/dates.ts';
import {
  byConsent,
  dueLead,
  edgeOfYear,
  notDueBefore,
  onADay,
  periodLead,
  plannedSpan,
  relativeTerm,
  seasonOfThing,
} from '../../reading/lexicon/decision-tails.ts';
import { reportedSpan } from '../../reading/lexicon/plans.ts';
import { findPeriods } from '../../reading/periods/find-periods.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import type { Period } from '../../reading/periods/period.ts';
import { readPeriod } from '../../reading/periods/read-period.ts';
import type { DecisionDraft } from '../found.ts';

/** Days after which a term before the meeting is no slip of the pen. */
const longPast = 60;

export type Due = NonNullable<DecisionDraft['due']>;

/** The term of a decision written apart: after «Срок:» or in a column. */
export function readDue(text: string, context: PeriodContext): Due {
  return toDue(readAhead(context, (around) => readPeriod(text, around).period));
}

const quotation = /«[^«»]{0,200}»/gu;
const closingBracket = /\((?<inside>[^()]{3,60})\)$/u;

/** The term inside the sentence of a decision: «… подготовить приказ до 15 января», «… в недельный срок». */
export function findDue(text: string, context: PeriodContext): Due | undefined {
  // «Каникулы – 2024» is a name, «за первое полугодие» what is reported, «на 2025 год» what is planned.
  const masked = (span: string) => 'x'.repeat(span.length);
  const open = text.replace(quotation, masked).replace(reportedSpan, masked).replace(plannedSpan, masked);
  const held = context.meetingDate ?? '';
  const found = findPeriods(open, context).find((mention) => {
    const { start, end } = mention.period;
    if (start === undefined && end === undefined) return false;
    if (seasonOfThing.test(mention.period.raw)) return false;
    const before = text.slice(0, mention.start);
    // «работу школы в 2023/2024 учебном году» is what was; «в период 2023–2024 гг.» is a term, though a wrong one.
    const isOver = start !== undefined && end !== undefined && start < end && end < held;
    if (isOver && !mention.period.inferred && !periodLead.test(before)) return false;
    if (onADay.test(before) && start !== undefined && start === end) return true;
    return !notDueBefore.test(before);
  });
  if (!found) return findUndated(text);
  const lead = dueLead.exec(text.slice(0, found.start))?.[0] ?? '';
  const wording = text.slice(found.start, found.end);
  const period = readAhead(context, (around) =>
    around === context ? found.period : readPeriod(wording, around).period,
  );
  return toDue({ ...period, raw: `${lead}${found.period.raw}` });
}

/** A term that names no day: counted from the meeting, or alone in the closing bracket («(постоянно)»). */
function findUndated(text: string): Due | undefined {
  const relative = relativeTerm.exec(text)?.[0];
  if (relative) return { raw: relative };
  const inside = closingBracket.exec(text)?.groups?.inside;
  return inside && !byConsent.test(inside) && readPeriod(inside).doubts.length === 0 ? { raw: inside } : undefined;
}

/** A term without a year that would be long past at the meeting is one of the year after: «до 15 января» in December. */
function readAhead(context: PeriodContext, read: (context: PeriodContext) => Period): Period {
  const period = read(context);
  const last = period.end ?? period.start;
  const held = context.meetingDate;
  if (
    !period.inferred ||
    !held ||
    !last ||
    last.startsWith('--') ||
    last >= addDays(held, edgeOfYear.test(period.raw) ? 0 : -longPast)
  )
    return period;
  return read({ ...context, meetingDate: `${Number(held.slice(0, 4)) + 1}-01-01` });
}

function toDue({ raw, start, end, inferred }: Period): Due {
  const dated =
    end !== undefined && (start === undefined || start === end)
      ? { date: end }
      : { ...(start && { start }), ...(end && { end }) };
  return { raw, ...dated, ...(inferred && { inferred }) };
}
