import { isIsoDate, isoDate } from '../reading/dates.ts';
import { type Change, provisional } from './changes.ts';
import type { Registry } from './registry.ts';

/** Chosen roadmap rows as rows of the next school year: days a year later, nothing of the old year's outcome. */
export function carryOver(rows: Registry['roadmap'], schoolYear: string): Change[] {
  const year = nextSchoolYear(schoolYear);
  return rows.map((row, index): Change => {
    const { key: _key, ...values } = row;
    return {
      type: 'add',
      sheet: 'roadmap',
      key: provisional(index + 1),
      values: {
        ...values,
        periodText: row.periodText.replace(/\d{4}/g, (digits) => String(Number(digits) + 1)),
        startsOn: shiftYear(row.startsOn),
        endsOn: shiftYear(row.endsOn),
        state: 'planned',
        actual: '',
        doneOn: '',
        postponement: '',
        evidence: '',
        analysis: '',
        decision: '',
        schoolYear: year,
      },
    };
  });
}

/** «2026/2027» → «2027/2028»; a year written otherwise stays. */
export function nextSchoolYear(schoolYear: string): string {
  const first = /^(\d{4})\/\d{4}$/.exec(schoolYear)?.[1];
  return first ? `${Number(first) + 1}/${Number(first) + 2}` : schoolYear;
}

/** The same day a year later; 29 February becomes the 28th; what is no date stays. */
function shiftYear(date: string): string {
  if (!isIsoDate(date)) return date;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return isoDate(year + 1, month, day) ?? isoDate(year + 1, month, day - 1) ?? date;
}
