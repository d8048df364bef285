import { warnings as sentences } from '../../../texts/ru/warnings.ts';
import { readAgreement, saysAgreement } from '../../reading/agreements.ts';
import { isEmptyMark } from '../../reading/cell-kinds.ts';
import { readContacts } from '../../reading/contacts.ts';
import { emptyAgreement } from '../../reading/lexicon/agreements.ts';
import { contactPatterns } from '../../reading/lexicon/contacts.ts';
import { sectionDirection } from '../../reading/lexicon/partner-table.ts';
import { joinLines, splitItems, trimItem } from '../../reading/lists.ts';
import { findLocalities } from '../../reading/localities.ts';
import { legalForm, organisationCategory } from '../../reading/organisations.ts';
import { splitPeople } from '../../reading/people.ts';
import { squeeze, words } from '../../reading/text.ts';
import { cellText } from '../cell-text.ts';
import type { PartnerDraft, Place, Places, Warning } from '../found.ts';
import type { Cell } from '../material/material.ts';
import type { Claim } from '../reader.ts';
import type { Meaning } from '../tables/columns.ts';
import { claimFurniture, type TableReading } from '../tables/tables.ts';
import { readName, splitName, trimName } from './name.ts';

/** Columns whose words are understood and kept by no record: a kind of institution, a school class, a mark. */
const beside = new Set<Meaning>([
  'ignored',
  'number',
  'type',
  'specialty',
  'inn',
  'mark',
  'participants',
  'section',
  'legalForm',
]);

/** Columns of whose text only a number, a date, a name or a place is kept: «действует до», «тел.», «ул. Мира». */
const worded = new Set<Meaning>([
  'agreement',
  'agreementNumber',
  'agreementDate',
  'agreementUntil',
  'contacts',
  'person',
  'phone',
  'email',
  'url',
  'address',
]);

/** The records of a partner table. */
export function readPartnerTable(reading: TableReading, claim: Claim, warnings: Warning[]): PartnerDraft[] {
  const records: PartnerDraft[] = [];
  const names = reading.columns.indexOf('partner');
  const sectionsAreDirections =
    !reading.columns.includes('direction') && sectionDirection.test(reading.titles[names] ?? '');
  const grouping = reading.columns.indexOf('direction');
  let section: { text: string; cell: Cell } | undefined;
  let group: { text: string; line: number } | undefined;
  claimFurniture(reading, claim);
  reading.rows.forEach((row, index) => {
    if (row.type === 'section') {
      section = { text: trimItem(cellText(row.cell)), cell: row.cell };
      for (const cell of row.cells) if (!cell.merged) claim.skip(cell, 'section');
      if (sectionsAreDirections || namesCategory(section.text)) claim.take(row.cell);
    }
    if (row.type !== 'record') return;
    const record = readRow(reading, row.cells, index + 1, claim, section, sectionsAreDirections);
    if (!record) return;
    if (section && sectionsAreDirections && record.direction === undefined) {
      record.direction = section.text;
      record.source.direction = { text: section.text, line: section.cell.line };
    }
    // A direction before the names stands once for the rows of its group; the paste lost the merge.
    if (grouping >= 0 && grouping < names) {
      if (record.direction !== undefined) group = record.source.direction;
      else if (group) {
        record.direction = group.text;
        record.source.direction = group;
      }
    }
    if (record.split)
      warnings.push({
        code: 'several-organisations',
        message: sentences['several-organisations'](record.split.map(({ name }) => name)),
        record: records.length,
        field: 'name',
        line: record.source.name?.line ?? 0,
      });
    records.push(record);
  });
  return records;
}

function readRow(
  reading: TableReading,
  cells: Cell[],
  rowNumber: number,
  claim: Claim,
  section: { text: string; cell: Cell } | undefined,
  directed: boolean,
): PartnerDraft | undefined {
  const nameCell = cells[reading.columns.indexOf('partner')];
  if (!nameCell || cellText(nameCell) === '' || isEmptyMark(cellText(nameCell))) return undefined;
  const name = readName(nameCell.lines);
  if (name.name === '') return undefined;
  const source: Places = {};
  const record: PartnerDraft = { name: name.name, source };
  const note = (field: string, text: string, cell: Cell, column: number, line = 0) => {
    source[field] = { text, line: cell.line + line, cell: `${rowNumber}.${column + 1}` };
  };
  claimName(nameCell, name.note, claim);
  note('name', name.name, nameCell, reading.columns.indexOf('partner'));
  if (name.shortName) record.shortName = name.shortName;
  if (name.locality) record.locality = name.locality;
  if (name.agreement) record.agreement = name.agreement;
  if (name.term) record.period = name.term;
  const form = legalForm(name.name);
  if (form) record.legalForm = form;
  let kind = section?.text ?? '';
  let stated: Place | undefined =
    section && namesCategory(section.text) ? { text: section.text, line: section.cell.line } : undefined;

  cells.forEach((cell, column) => {
    const meaning = reading.columns[column];
    const text = cellText(cell);
    if (cell === nameCell || text === '' || meaning === undefined) return;
    if (isEmptyMark(text)) return;
    if (beside.has(meaning) || (meaning === 'aim' && (directed || reading.columns.includes('direction')))) {
      if (meaning === 'type') kind = `${text} ${kind}`;
      if (meaning === 'type' && namesCategory(text)) {
        stated = { text, line: cell.line, cell: `${rowNumber}.${column + 1}` };
        claim.take(cell);
      }
      if (!cell.merged) claim.skip(cell, meaning === 'number' ? 'numbering' : 'note');
      return;
    }
    if (meaning === 'agreement' && emptyAgreement.test(text)) {
      if (!cell.merged) claim.skip(cell, 'note', text);
      return;
    }
    if (!cell.merged && !cell.ditto) {
      claim.take(cell);
      if (worded.has(meaning)) claim.skip(cell, 'note');
    }
    fill(record, meaning, cell, text, (field, value, line) => note(field, value, cell, column, line));
  });
  const category = organisationCategory(name.name, kind);
  if (category) record.category = category;
  if (category && stated && organisationCategory(stated.text) === category) source.category = stated;
  const split = splitName(nameCell.lines);
  if (split.length > 1) {
    record.split = split;
    record.name = trimName(joinLines(nameCell.lines));
    note('name', record.name, nameCell, reading.columns.indexOf('partner'));
    delete record.locality;
  }
  return record;
}

/** Whether a heading or a kind says no more than the category itself: «Органы власти», «НКО». */
function namesCategory(text: string): boolean {
  const category = words(organisationCategory(text) ?? '');
  return category.length > 0 && words(text).every((word) => category.includes(word));
}

function claimName(cell: Cell, note: string | undefined, claim: Claim): void {
  if (cell.merged) return;
  claim.take(cell);
  if (note) claim.skip(cell, 'note', note);
}

type Note = (field: string, text: string, line?: number) => void;

/** Puts what a cell says into the record by the meaning of its column. */
function fill(record: PartnerDraft, meaning: Meaning, cell: Cell, text: string, note: Note): void {
  switch (meaning) {
    case 'forms':
    case 'activity':
      record.forms = addItems(record.forms, 'forms', cell, note);
      break;
    case 'result':
      record.effects = addItems(record.effects, 'effects', cell, note);
      break;
    case 'direction':
      record.direction = trimItem(squeeze(text));
      note('direction', record.direction);
      break;
    case 'aim':
      if (record.direction !== undefined) break;
      record.direction = trimItem(text);
      note('direction', record.direction);
      break;
    case 'period':
    case 'month':
      record.period = trimItem(text);
      note('period', record.period);
      break;
    case 'start':
    case 'end':
      record.period = record.period === undefined ? trimItem(text) : `${record.period} \u2013 ${trimItem(text)}`;
      note('period', record.period);
      break;
    case 'responsible':
      // A cell rebuilt from wrapped lines has no line ends of its own.
      record.responsible = splitPeople(cell.parts && !cell.merged && !cell.ditto ? text : cell.lines.join('\n'));
      for (const [index, entry] of record.responsible.entries()) note(`responsible.${index}`, entry);
      break;
    case 'agreement':
    case 'agreementNumber':
    case 'agreementDate':
    case 'agreementUntil':
      fillAgreement(record, meaning, text, note);
      break;
    case 'locality':
      record.locality = trimItem(text);
      note('locality', record.locality);
      break;
    case 'address': {
      const [place] = findLocalities(text);
      if (place) {
        record.locality = place.text;
        note('locality', place.text);
      }
      break;
    }
    case 'shortName':
      record.shortName = trimItem(text);
      note('shortName', record.shortName);
      break;
    case 'person':
      record.contacts = { ...readContacts(text), ...record.contacts, person: personOf(text) };
      note('contacts.person', text);
      break;
    case 'phone':
    case 'email':
    case 'url':
    case 'contacts': {
      const read = readContacts(text);
      const own =
        meaning === 'contacts'
          ? read
          : {
              ...(read[meaning] !== undefined
                ? { [meaning]: read[meaning] }
                : meaning === 'url'
                  ? {}
                  : { [meaning]: text }),
            };
      record.contacts = { ...record.contacts, ...read, ...own };
      note(`contacts${meaning === 'contacts' ? '' : `.${meaning}`}`, text);
      break;
    }
  }
}

function personOf(text: string): string {
  const { phone, email, url } = readContacts(text);
  const rest = [phone, email, url].reduce<string>(
    (left, value) => (value ? left.replace(value, ' ') : left),
    squeeze(text),
  );
  return trimItem(rest.replace(contactPatterns.label, ' ').replace(/[,;:\s]+$/, ''));
}

function fillAgreement(record: PartnerDraft, meaning: Meaning, text: string, note: Note): void {
  const reading = readAgreement(text);
  const { agreement, term } = reading;
  if (meaning === 'agreementUntil' && agreement.date !== undefined && agreement.until === undefined) {
    agreement.until = agreement.date;
    delete agreement.date;
  }
  if (meaning === 'agreementUntil' || meaning === 'agreementDate') delete agreement.number;
  if (
    meaning === 'agreementNumber' &&
    agreement.number === undefined &&
    /^[\p{L}\d][\p{L}\d\s./-]{0,19}$/u.test(text) &&
    /\d/.test(text) &&
    !agreement.date
  )
    agreement.number = text;
  if (!saysAgreement(reading) && agreement.number === undefined) return;
  if (Object.keys(agreement).length > 0) record.agreement = { ...record.agreement, ...agreement };
  if (term !== undefined && record.period === undefined) record.period = term;
  for (const field of Object.keys(agreement)) note(`agreement.${field}`, text);
  if (term !== undefined) note('period', text);
}

function addItems(before: string[] | undefined, field: string, cell: Cell, note: Note): string[] {
  const items = splitItems(cell.lines);
  for (const [index, item] of items.entries()) note(`${field}.${(before?.length ?? 0) + index}`, item.text, item.line);
  return [...(before ?? []), ...items.map(({ text }) => text)];
}
