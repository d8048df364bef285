import { dateOrEmpty } from '../reading/dates.ts';
import { type PeriodReading, readPeriod } from '../reading/periods/read-period.ts';

/** A reader of terms for one run of a rule: wordings repeat from row to row, so each is read once. */
export function termReader(): (wording: string, schoolYear: string) => PeriodReading {
  const known = new Map<string, PeriodReading>();
  return (wording, schoolYear) => {
    const id = `${schoolYear}|${wording}`;
    let reading = known.get(id);
    if (!reading) {
      reading = readPeriod(wording, schoolYear ? { schoolYear } : {});
      known.set(id, reading);
    }
    return reading;
  };
}

/** Last day (ISO) of a term as read; '' where it cannot be dated. */
export function endOf({ period: { start, end } }: PeriodReading): string {
  return dateOrEmpty(end ?? start);
}
