import * as sheets from '../sheets/index.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { headerMeaning, type Meaning } from '../structuring/tables/columns.ts';
import { comparableHeader, headersOf } from './layout.ts';
import type { SheetName } from './registry.ts';

export interface Proposal {
  sheet?: SheetName;
  /** Zero-based. */
  headerRow: number;
  /** `field` '' where the column is the school's own. */
  columns: { header: string; field: string }[];
}

/** Which field of a tab a column of that meaning is. */
const FIELDS: Partial<Record<SheetName, Partial<Record<Meaning, string>>>> = {
  partners: {
    partner: 'name',
    shortName: 'otherNames',
    legalForm: 'legalForm',
    inn: 'inn',
    type: 'category',
    locality: 'locality',
    address: 'address',
    email: 'email',
    phone: 'phone',
    url: 'site',
    aim: 'aim',
    responsible: 'ourResponsible',
    person: 'partnerResponsible',
  },
  roadmap: {
    section: 'section',
    activity: 'activity',
    forms: 'activity',
    result: 'result',
    period: 'periodText',
    start: 'startsOn',
    end: 'endsOn',
    responsible: 'responsibleText',
    place: 'place',
    participants: 'participants',
    mark: 'evidence',
  },
  agreements: {
    agreementNumber: 'number',
    agreement: 'number',
    agreementDate: 'date',
    agreementUntil: 'endsOn',
    start: 'startsOn',
    end: 'endsOn',
    direction: 'subject',
    period: 'term',
  },
};

/** What a tab is about: a sheet that has this column is rather that tab than one with which it shares two others. */
const MAIN: Partial<Record<SheetName, Meaning>> = {
  partners: 'partner',
  roadmap: 'activity',
  agreements: 'agreementNumber',
};
const MAIN_WEIGHT = 3;

const SEARCHED_ROWS = 15;

/**
 * The header row and the meaning of its columns, for the tab that understands most of them; a tab or a row (zero-based)
 * that is asked for is taken.
 */
export function proposeMapping(
  rows: readonly (readonly string[])[],
  asked: { sheet?: SheetName | undefined; headerRow?: number | undefined } = {},
): Proposal {
  const { sheet: wanted, headerRow: row } = asked;
  const candidates = row === undefined ? [...rows.keys()].slice(0, SEARCHED_ROWS) : [row];
  let best: Proposal & { known: number } = { headerRow: 0, columns: [], known: 0 };
  for (const sheet of wanted ? [wanted] : (Object.keys(FIELDS) as SheetName[])) {
    for (const headerRow of candidates) {
      const columns = mappedRow(sheet, rows[headerRow] ?? []);
      const known = columns.reduce((sum, { header, field }) => sum + (field === '' ? 0 : weightOf(sheet, header)), 0);
      if (known > best.known) best = { sheet, headerRow, columns, known };
    }
  }
  const { known, ...proposal } = best;
  if (known > 0) return proposal;
  const headerRow = row ?? 0;
  return {
    ...(wanted && { sheet: wanted }),
    headerRow,
    columns: mappedRow(wanted ?? 'partners', rows[headerRow] ?? []),
  };
}

const weightOf = (sheet: SheetName, header: string) =>
  headerMeaning(header)?.meaning === MAIN[sheet] ? MAIN_WEIGHT : 1;

function mappedRow(name: SheetName, row: readonly string[]): Proposal['columns'] {
  const sheet: Sheet = sheets[name];
  const own = new Map(headersOf(sheet, true).map(({ field, header }) => [comparableHeader(header), field]));
  const taken = new Set<string>();
  return row
    .filter((header) => header.trim() !== '')
    .map((header) => {
      const meaning = headerMeaning(header);
      const field =
        own.get(comparableHeader(header)) ??
        (meaning && meaning.score >= 0.6 ? (FIELDS[name]?.[meaning.meaning] ?? '') : '');
      if (field === '' || taken.has(field)) return { header, field: '' };
      taken.add(field);
      return { header, field };
    });
}
