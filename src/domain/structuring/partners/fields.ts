import { namesAgreement, readAgreement, saysAgreement } from '../../reading/agreements.ts';
import { readContacts } from '../../reading/contacts.ts';
import { dropEnd } from '../../reading/endings.ts';
import { contactPatterns, phoneLabel } from '../../reading/lexicon/contacts.ts';
import { listMark } from '../../reading/list-mark.ts';
import { splitItems, trimItem } from '../../reading/lists.ts';
import { findLocalities } from '../../reading/localities.ts';
import { splitPeople } from '../../reading/people.ts';
import { squeeze } from '../../reading/text.ts';
import type { PartnerDraft } from '../found.ts';
import type { Cell } from '../material/material.ts';
import type { Meaning } from '../tables/columns.ts';

/** Columns whose words are understood and kept by no record: a kind of institution, a school class, a mark. */
export const beside = new Set<Meaning>([
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

/** Notes where in the source the value of a field stands. */
export type Note = (field: string, text: string, line?: number) => void;

/** Puts what a cell says into the record by the meaning of its column. */
export function fill(record: PartnerDraft, meaning: Meaning, cell: Cell, text: string, note: Note): void {
  switch (meaning) {
    case 'forms':
    case 'activity':
      record.forms = addItems(record.forms, 'forms', cell, note);
      break;
    case 'result':
      record.effects = addItems(record.effects, 'effects', cell, note);
      break;
    case 'direction':
      record.direction = asOne(cell, text);
      note('direction', record.direction);
      break;
    case 'aim':
      if (record.direction !== undefined) break;
      record.direction = asOne(cell, text);
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
      record.responsible = splitPeople(
        withoutPhones(cell.parts && !cell.merged && !cell.ditto ? text : cell.lines.join('\n')),
      );
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
    case 'address':
      fillPlace(record, text, note);
      break;
    case 'shortName':
      record.shortName = trimItem(text);
      note('shortName', record.shortName);
      break;
    case 'person': {
      const person = personOf(text);
      // «101» is whom to call, and no person.
      const said = person === '' ? {} : /\p{L}/u.test(person) ? { person } : { phone: person };
      record.contacts = { ...readContacts(text), ...record.contacts, ...said };
      note('contacts.person', text);
      break;
    }
    case 'phone':
    case 'email':
    case 'url':
    case 'contacts': {
      // «Реквизиты»: «Договор № 5 от 01.09.2025»
      if (namesAgreement(text)) fillAgreement(record, meaning, text, note);
      const read = readContacts(text);
      // A telephone written in a way of its own is kept as it stands.
      const own = meaning === 'phone' && !read.phone && /(?:\d\D{0,3}){5}|^\d{2,3}$/.test(text) ? { phone: text } : {};
      const person = meaning === 'contacts' && !read.person ? fullName.exec(personOf(text))?.[0] : undefined;
      const contacts = { ...record.contacts, ...read, ...own, ...(person && { person }) };
      if (Object.keys(contacts).length > 0) record.contacts = contacts;
      note(`contacts${meaning === 'contacts' ? '' : `.${meaning}`}`, text);
      if (meaning === 'contacts') fillPlace(record, text, note);
      break;
    }
  }
}

/** The text of a cell, its bullets parted by semicolons. */
function asOne({ lines }: Cell, text: string): string {
  const listed = lines.some((line) => listMark(line) !== undefined);
  return listed
    ? splitItems(lines)
        .map((item) => item.text)
        .join('; ')
    : trimItem(squeeze(text));
}

function fillPlace(record: PartnerDraft, text: string, note: Note): void {
  const [place] = findLocalities(text);
  if (!place) return;
  record.locality = place.text;
  note('locality', place.text);
}

/** A name and a surname alone beside a telephone: «☎ 2-33-44, Антон Глушко». */
const fullName = /(?<=^[^\p{L}]*)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;

/** «Ким Е.А., тел. 8-999-000-10-01»: the telephone is no person. */
function withoutPhones(text: string): string {
  let rest = text;
  for (let found = contactPatterns.phone.exec(rest); found; found = contactPatterns.phone.exec(rest))
    rest = `${rest.slice(0, found.index)}${rest.slice(found.index + found[0].length)}`;
  return rest === text ? text : rest.replace(phoneLabel, '');
}

function personOf(text: string): string {
  const { phone, email, url } = readContacts(text);
  const rest = [phone, email, url].reduce<string>(
    (left, value) => (value ? left.replace(value, ' ') : left),
    squeeze(text),
  );
  return trimItem(dropEnd(rest.replace(contactPatterns.label, ' '), ',;:').trim().replace(contactPatterns.post, ''));
}

function fillAgreement(record: PartnerDraft, meaning: Meaning, text: string, note: Note): void {
  const reading = readAgreement(text);
  const { agreement, term } = reading;
  if (meaning === 'agreementUntil' && agreement.date !== undefined && agreement.until === undefined) {
    agreement.until = agreement.date;
    delete agreement.date;
  }
  if (meaning === 'agreementUntil' && record.agreement?.date) delete agreement.date;
  if (meaning === 'agreementUntil' || meaning === 'agreementDate') delete agreement.number;
  if (
    meaning === 'agreementNumber' &&
    agreement.number === undefined &&
    /^[\p{L}\d][\p{L}\d\s./-]{0,19}$/u.test(text) &&
    /\d/.test(text) &&
    !agreement.date
  )
    agreement.number = text;
  if (!saysAgreement(reading) && agreement.number === undefined) {
    // «2025–2027 гг.» is a term that is no date.
    if (meaning !== 'agreementUntil' || record.period !== undefined) return;
    record.period = trimItem(text);
    note('period', record.period);
    return;
  }
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
