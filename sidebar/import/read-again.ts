import { readSchoolYear } from '../../src/domain/reading/dates.ts';
import type { PeriodContext } from '../../src/domain/reading/periods/mention.ts';
import type { Found } from '../../src/domain/structuring/found.ts';
import { type Data, textAt, withValue } from './lens.ts';
import { reading } from './load-reading.ts';

/** After the wording of a term was changed, its dates are read from the new wording. */
export function readAgain(record: Data, path: string, context: PeriodContext): Data {
  if (path === 'period.raw') {
    const { period } = reading().readPeriod(textAt(record, path), context);
    return withValue(record, 'period', period.raw === '' ? undefined : { ...period, raw: textAt(record, path) });
  }
  if (path === 'due.raw') {
    const { raw, start, end } = reading().readPeriod(textAt(record, path), context).period;
    if (raw === '') return withValue(record, 'due', undefined);
    const due = { raw: textAt(record, path), ...(start && { start }), ...(end && { end }) };
    return withValue(record, 'due', due);
  }
  return record;
}

/** What the thing tells about its terms: the plan's year, the meeting's date. */
export function contextOf(found: Found): PeriodContext {
  if (found.kind === 'roadmap') {
    const schoolYear = readSchoolYear(found.schoolYear ?? '');
    return schoolYear ? { schoolYear } : {};
  }
  return found.kind === 'resolution' && found.meeting.date ? { meetingDate: found.meeting.date } : {};
}

/** The school year of a plan was given: terms written without a year are dated by it. */
export function withSchoolYear(found: Found): Found {
  const context = contextOf(found);
  if (found.kind !== 'roadmap' || !context.schoolYear) return found;
  const undated = (date: string | undefined) => date?.startsWith('--') ?? false;
  const records = found.records.map((record) => {
    const { period } = record;
    if (!period || !(period.inferred || undated(period.start) || undated(period.end))) return record;
    return readAgain(record as unknown as Data, 'period.raw', context) as unknown as typeof record;
  });
  return { ...found, ...context, records, warnings: found.warnings.filter(({ code }) => !code.startsWith('year-')) };
}
