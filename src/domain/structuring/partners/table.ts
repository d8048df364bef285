import { legalForm } from '../../reading/abbreviations.ts';
import { isEmptyMark } from '../../reading/cell-kinds.ts';
import { emptyAgreement } from '../../reading/lexicon/agreements.ts';
import { contactPatterns } from '../../reading/lexicon/contacts.ts';
import { kindOfPartners, namesDirection, sectionDirection } from '../../reading/lexicon/partner-table.ts';
import { joinLines, trimItem } from '../../reading/lists.ts';
import { findLocalities } from '../../reading/localities.ts';
import { ambiguityOf, organisationCategory } from '../../reading/organisation-category.ts';
import { words } from '../../reading/text.ts';
import { cellText } from '../cell-text.ts';
import type { PartnerDraft, Place, Places, Warning } from '../found.ts';
import type { Cell } from '../material/material.ts';
import type { Claim } from '../reader.ts';
import type { Meaning } from '../tables/columns.ts';
import { claimFurniture, type TableReading } from '../tables/tables.ts';
import { doubtsOf } from './doubts.ts';
import { beside, fill } from './fields.ts';
import { readName, splitName, trimName } from './name.ts';
import { partLines, readAside } from './name-aside.ts';
import { extend, goesOn, rowsOf } from './shared-rows.ts';

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

/** The heading a row stands under. */
interface Section {
  text: string;
  cell: Cell;
  /** It says what is done with the partners below it, and no more than their kind otherwise. */
  isDirection: boolean;
}

/** The records of a partner table, with a warning on each that a person should look at. */
export function readPartnerTable(reading: TableReading, claim: Claim, warnings: Warning[]): PartnerDraft[] {
  const records: PartnerDraft[] = [];
  const names = reading.columns.indexOf('partner');
  const grouping = reading.columns.indexOf('direction');
  const directed = grouping < 0 && sectionDirection.test(reading.titles[names] ?? '');
  const heads = reading.rows
    .flatMap((row) => (row.type === 'section' ? [trimItem(cellText(row.cell))] : []))
    .filter((text) => !kindOfPartners.test(text));
  // «Профилактика правонарушений» among directions is one too, «Учреждения культуры» is not.
  const mostly = heads.filter((text) => namesDirection.test(text)).length * 2 > heads.length;
  let section: Section | undefined;
  let group: Place | undefined;
  claimFurniture(reading, claim);
  const read = (cells: Cell[], rowNumber: number) => {
    const last = records[records.length - 1];
    if (last && goesOn(reading, cells)) return extend(last, reading, cells, rowNumber, claim);
    const row = readRow(reading, cells, rowNumber, claim, section);
    if (!row) return;
    const { record, hint } = row;
    // A direction before the names stands once for the rows of its group; the paste lost the merge.
    if (grouping >= 0 && grouping < names) {
      if (record.direction !== undefined) group = record.source.direction;
      else if (group) {
        record.direction = group.text;
        record.source.direction = group;
      }
    }
    // Of an abbreviation that many names hold it is asked once.
    for (const doubt of doubtsOf(record, records.length, hint))
      if (!warnings.some(({ message }) => message === doubt.message)) warnings.push(doubt);
    records.push(record);
  };
  reading.rows.forEach((row, index) => {
    if (row.type === 'section') {
      const text = trimItem(cellText(row.cell));
      section = {
        text,
        cell: row.cell,
        isDirection:
          directed || (grouping < 0 && (namesDirection.test(text) || (mostly && !kindOfPartners.test(text)))),
      };
      for (const cell of row.cells) if (!cell.merged) claim.skip(cell, 'section');
      if (section.isDirection || namesCategory(text)) claim.take(row.cell);
    }
    if (row.type === 'record') for (const cells of rowsOf(row.cells, names)) read(cells, index + 1);
  });
  return records;
}

function readRow(
  reading: TableReading,
  cells: Cell[],
  rowNumber: number,
  claim: Claim,
  section: Section | undefined,
): { record: PartnerDraft; hint: string } | undefined {
  const names = reading.columns.indexOf('partner');
  const nameCell = cells[names];
  if (!nameCell || cellText(nameCell) === '' || isEmptyMark(cellText(nameCell))) return undefined;
  const { lines, beside: aside } = partLines(nameCell.lines);
  const name = readName(lines);
  if (name.name === '') return undefined;
  const source: Places = {};
  const record: PartnerDraft = { name: name.name, source };
  const note = (field: string, text: string, cell: Cell, column: number, line = 0) => {
    source[field] = { text, line: cell.line + line, cell: `${rowNumber}.${column + 1}` };
  };
  claimName(nameCell, name.note, claim);
  if (aside.length > 0 && !nameCell.merged) claim.skip(nameCell, 'note');
  note('name', name.name, nameCell, names);
  if (name.shortName) record.shortName = name.shortName;
  const place = name.locality ?? findLocalities(aside.join(' '))[0]?.text;
  if (place) record.locality = place;
  const contacts = readAside(aside);
  if (contacts) record.contacts = contacts;
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
    const aside = meaning === 'aim' && (section?.isDirection || reading.columns.includes('direction'));
    if (beside.has(meaning) || aside) {
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
      if (worded.has(meaning) || (meaning === 'responsible' && contactPatterns.phone.test(text)))
        claim.skip(cell, 'note');
    }
    fill(record, meaning, cell, text, (field, value, line) => note(field, value, cell, column, line));
  });
  if (section?.isDirection && record.direction === undefined) {
    record.direction = section.text;
    source.direction = { text: section.text, line: section.cell.line };
  }
  // «СК» under «Спорт» is no village club.
  const hint = ambiguityOf(name.name, kind) ? `${kind} ${record.direction ?? ''}`.trim() : kind;
  const category = organisationCategory(name.name, hint);
  if (category) record.category = category;
  if (category && stated && organisationCategory(stated.text) === category) source.category = stated;
  const split = splitName(lines);
  if (split.length > 1) {
    record.split = split;
    record.name = trimName(joinLines(lines));
    note('name', record.name, nameCell, names);
    // «Школы № 4, № 9 г. Лог» stand in one place.
    if (split.some(({ locality }) => locality)) delete record.locality;
  }
  return { record, hint };
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
