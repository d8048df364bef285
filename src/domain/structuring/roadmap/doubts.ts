import { warnings } from '../../../texts/ru/warnings.ts';
import type { PlanYears } from '../../reading/periods/plan-years.ts';
import type { ActivityDraft, Warning } from '../found.ts';
import { type Party, rolesNotStated } from './parties.ts';

/** The warnings of a roadmap besides those of its cells: roles not stated, years taken from the plan or not known. */
export function warnOfPlan(records: ActivityDraft[], years: PlanYears, parties: Party[], paired: boolean): Warning[] {
  const [first, second] = parties;
  if (!first || !second || !paired || !rolesNotStated(parties)) return warnOfYears(records, years);
  const message = warnings['roles-not-stated'](first.name, second.name);
  return [{ code: 'roles-not-stated', message }, ...warnOfYears(records, years)];
}

function warnOfYears(records: ActivityDraft[], { schoolYear, calendarYear }: PlanYears): Warning[] {
  const inferred = records.filter(({ period }) => period?.inferred).length;
  const named = schoolYear ?? (calendarYear === undefined ? undefined : String(calendarYear));
  if (inferred > 0 && named !== undefined)
    return [{ code: 'year-inferred', message: warnings['year-inferred'](inferred, named) }];
  const open = records.flatMap(({ period }, record) =>
    (period?.end ?? period?.start)?.startsWith('--') ? [record] : [],
  );
  if (open.length === 0) return [];
  const first = firstSchoolYear(records);
  if (first === undefined) return [{ code: 'year-unknown', message: warnings['year-unknown'](open.length) }];
  return open.map((record) => ambiguous(records[record] as ActivityDraft, record, first));
}

/** First year of the school year in which the dated rows begin. */
function firstSchoolYear(records: ActivityDraft[]): number | undefined {
  const dates = records
    .flatMap(({ period }) => period?.start ?? period?.end ?? [])
    .filter((date) => !date.startsWith('--'));
  const earliest = [...dates].sort()[0];
  return earliest === undefined
    ? undefined
    : Number(earliest.slice(0, 4)) - (Number(earliest.slice(5, 7)) >= 9 ? 0 : 1);
}

/** «Апрель» beside «Октябрь, 2023»: the spring before that autumn or the one after it. */
function ambiguous({ period, source }: ActivityDraft, record: number, first: number): Warning {
  const date = period?.start ?? period?.end ?? '';
  const candidate = Number(date.slice(2, 4)) >= 9 ? first - 1 : first;
  const line = source.period?.line;
  const message = warnings['year-ambiguous'](period?.raw ?? '', candidate, candidate + 1);
  return { code: 'year-ambiguous', message, record, field: 'period', ...(line !== undefined && { line }) };
}
