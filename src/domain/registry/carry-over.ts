import { isIsoDate, isoDate } from '../reading/dates.ts';
import { fold } from '../reading/text.ts';
import { roadmap as sheet } from '../sheets/index.ts';
import { type Change, provisional } from './changes.ts';
import type { Registry } from './registry.ts';

/**
 * The rows with these keys as rows of the school year after their own, or after `schoolYear` where they have none: days a
 * year later, nothing of the old year's outcome. A row that has been carried over before is left out.
 */
export function carryOver(roadmap: Registry['roadmap'], keys: readonly string[], schoolYear: string): Change[] {
  const chosen = new Set(keys);
  const standing = new Set(roadmap.map(identityOf));
  const rows = roadmap.filter(({ key }) => chosen.has(key)).map((row) => yearLater(row, row.schoolYear || schoolYear));
  return rows
    .filter((values) => {
      const id = identityOf(values);
      if (standing.has(id)) return false;
      standing.add(id);
      return true;
    })
    .map((values, index): Change => ({ type: 'add', sheet: 'roadmap', key: provisional(index + 1), values }));
}

type Values = Omit<Registry['roadmap'][number], 'key'>;

const identityOf = (values: Values): string => sheet.identity.map((field) => fold(values[field])).join('|');

function yearLater({ key: _key, ...row }: Registry['roadmap'][number], schoolYear: string): Values {
  return {
    ...row,
    periodText: row.periodText.replace(/(?<!\d)20\d{2}(?!\d)/g, (digits) => String(Number(digits) + 1)),
    startsOn: shiftYear(row.startsOn),
    endsOn: shiftYear(row.endsOn),
    state: 'planned',
    actual: '',
    doneOn: '',
    postponement: '',
    evidence: '',
    analysis: '',
    decision: '',
    schoolYear: nextSchoolYear(schoolYear),
  };
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
