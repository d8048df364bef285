import { legalForm } from '../../reading/abbreviations.ts';
import { isAgreement, readAgreement, saysAgreement } from '../../reading/agreements.ts';
import { personLikeness } from '../../reading/cell-kinds.ts';
import { dropEnd } from '../../reading/endings.ts';
import { addressPart, contactPatterns, contactStart } from '../../reading/lexicon/contacts.ts';
import { agreementNote } from '../../reading/lexicon/organisation-patterns.ts';
import {
  agreedMatter,
  behindAgreement,
  doneTogether,
  responsibleSaid,
  sentenceEnd,
} from '../../reading/lexicon/partner-list.ts';
import { cutAt, trimItem } from '../../reading/lists.ts';
import { findLocalities } from '../../reading/localities.ts';
import { beginsWithActivity, organisationLikeness } from '../../reading/organisations.ts';
import { findNames } from '../../reading/people.ts';
import { squeeze } from '../../reading/text.ts';
import type { Meaning } from '../tables/columns.ts';

/** A stretch of what stands behind a partner's name, and what it is. */
export interface Said {
  meaning: Meaning;
  text: string;
}

/** What stands behind a name taken apart; `labels` are the words of it that belong to no value. */
export interface SaidOf {
  said: Said[];
  labels: string[];
}

/** A longer text is not taken apart. */
const longestSaid = 3000;
/** A post with a name is no longer. */
const longestContact = 7;
/** «Официальный сайт: www.teatr.example» */
const mostBesidePage = 4;

/**
 * Takes apart what is said of a partner behind its name: «заведующая Петрова О.И., тел. 2-34-56. Проводим конкурсы
 * (договор № 3 от 01.09.2025). Отв. Сомова А.А.» holds contacts, forms, an agreement and a responsible.
 */
export function readSaid(text: string): SaidOf {
  if (text.length > longestSaid) return { said: [{ meaning: 'forms', text }], labels: [] };
  const said: Said[] = [];
  const labels: string[] = [];
  const rest = squeeze(text).replace(agreementNote, (note) => {
    if (!/\d/.test(note)) return note;
    said.push({ meaning: 'agreement', text: squeeze(note).replace(/^\(|\)$/g, '') });
    return '';
  });
  const forms: string[] = [];
  const bare = rest.replace(agreedMatter, (whole, before: string, matter: string) => {
    if (saysAgreement(readAgreement(matter))) return whole;
    forms.push(matter);
    return before;
  });
  for (const sentence of bare.split(sentenceEnd)) {
    const own = responsibleSaid.exec(sentence);
    const plain = own ? sentence.slice(0, own.index).trim() : sentence.trim();
    if (own) {
      labels.push(squeeze(own[0]).replace(/^[\s,;.(]+/, ''));
      said.push({
        meaning: 'responsible',
        text: trimItem(dropEnd(sentence.slice(own.index + own[0].length), ')')),
      });
    }
    if (plain === '') continue;
    const [agreed = '', work = ''] = plain.split(behindAgreement);
    if (isAgreement(agreed)) said.push({ meaning: 'agreement', text: agreed });
    const told = isAgreement(agreed) ? work : plain;
    if (told !== '') {
      const { done, contact } = apartFromContact(told);
      if (contact !== '') said.push({ meaning: 'contacts', text: contact });
      const verb = doneTogether.exec(done)?.[0] ?? '';
      if (verb !== '') labels.push(verb.trim());
      if (done !== '') forms.push(dropEnd(done.slice(verb.length), '.;,'));
    }
  }
  if (forms.length > 0) said.unshift(...forms.map((form): Said => ({ meaning: 'forms', text: form })));
  return { said, labels };
}

/** A telephone or a mailbox. */
function hasAddress(text: string): boolean {
  return (
    (/\d/.test(text) && contactPatterns.phone.test(text)) || (text.includes('@') && contactPatterns.email.test(text))
  );
}

/** «уроки в музее, тел. 2-33-44»: what is done, and the address behind it. */
function apartFromContact(text: string): { done: string; contact: string } {
  if (!isContact(text)) return { done: text, contact: '' };
  const done = beginsWithActivity(text) ? cutAt(text, ',') : [];
  while (done.length > 0 && isContact(done[done.length - 1] as string)) done.pop();
  const kept = done.join(',');
  return { done: kept, contact: text.slice(kept.length).replace(/^[,\s]+/, '') };
}

/** A telephone, a mailbox, a page, a street, or no more than a post and a name. */
export function isContact(text: string): boolean {
  return (
    isReached(text) || (text.length <= 250 && findNames(text).length > 0 && text.split(' ').length <= longestContact)
  );
}

/** A telephone, a mailbox, a page, a street. */
export function isReached(text: string): boolean {
  if (text.length > 250) return false;
  const page = contactPatterns.url.exec(text)?.[0] ?? '';
  if (page !== '' && text.split(' ').length <= mostBesidePage) return true;
  const [first = '', second = ''] = text.split(/,\s*/, 2);
  const street = findLocalities(first)[0]?.start === 0 ? second : first;
  return hasAddress(text) || contactStart.test(text) || addressPart.test(street);
}

/** «ООО «Степной» (директор Чуб В.И., 8-928-111-22-33)», «КФХ «Нива», глава Чуб В.И.»: a contact behind a name is no part of it. */
export function withoutContact(name: string): { name: string; contact?: string } {
  const found = /(?:\s*\((?<inside>[^()]+)\)|,\s(?<post>[^,()«»]+))$/u.exec(name);
  const { inside = '', post = '' } = found?.groups ?? {};
  // «ИП Чуб В.И.» is a partner like any other.
  const isPerson = findNames(post).length > 0 && personLikeness(post) >= 0.8 && legalForm(post) === undefined;
  return found && (isPerson || (inside !== '' && isContact(inside) && organisationLikeness(inside) < 0.8))
    ? { name: name.slice(0, found.index), contact: inside || post }
    : { name };
}

/** Whether a text names work done together, or a contact, an agreement, a responsible, as lists do and prose does not. */
export function tellsWork(text: string): boolean {
  return readSaid(text).said.some(
    ({ meaning, text: said }) =>
      meaning !== 'forms' || cutAt(said, ',;').some((part) => beginsWithActivity(part.trim())),
  );
}
