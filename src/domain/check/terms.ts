import { isIsoDate } from '../reading/dates.ts';
import { readPeriod } from '../reading/periods/read-period.ts';

/** Last day (ISO) of a term written in words; '' where it cannot be dated. */
export function endOf(period: string, schoolYear: string): string {
  const { end, start } = readPeriod(period, schoolYear ? { schoolYear } : {}).period;
  const last = end ?? start ?? '';
  return isIsoDate(last) ? last : '';
}
