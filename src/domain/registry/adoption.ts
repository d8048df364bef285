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

const SEARCHED_ROWS = 15;

/** The header row and the meaning of its columns, for the tab that understands most of them, or for the one asked for. */
export function proposeMapping(rows: readonly (readonly string[])[], wanted?: SheetName): Proposal {
  let best: Proposal & { known: number } = { headerRow: 0, columns: [], known: 0 };
  for (const sheet of wanted ? [wanted] : (Object.keys(FIELDS) as SheetName[])) {
    rows.slice(0, SEARCHED_ROWS).forEach((row, headerRow) => {
      const columns = mappedRow(sheet, row);
      const known = columns.filter(({ field }) => field !== '').length;
      if (known > best.known) best = { sheet, headerRow, columns, known };
    });
  }
  const { known, ...proposal } = best;
  return known > 0
    ? proposal
    : { ...(wanted ? { sheet: wanted } : {}), headerRow: 0, columns: mappedRow(wanted ?? 'partners', rows[0] ?? []) };
}

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
