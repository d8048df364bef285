import { findDays } from '../../reading/agreements.ts';
import { isEmptyMark, periodLikeness, personLikeness } from '../../reading/cell-kinds.ts';
import { agreementWords, emptyAgreement } from '../../reading/lexicon/agreements.ts';
import { audience, groupOfPeople } from '../../reading/lexicon/audience.ts';
import { contactPatterns, streetAddress, taxNumber } from '../../reading/lexicon/contacts.ts';
import { directionAlone } from '../../reading/lexicon/partner-table.ts';
import { lonePostAdjective } from '../../reading/lexicon/people.ts';
import { openTerm } from '../../reading/lexicon/periods.ts';
import { infinitive } from '../../reading/lexicon/plans.ts';
import { resultLead } from '../../reading/lexicon/result-words.ts';
import { findLocalities } from '../../reading/localities.ts';
import { beginsWithActivity, beginsWithEffect, organisationLikeness } from '../../reading/organisations.ts';
import { squeeze } from '../../reading/text.ts';
import type { Meaning } from './columns.ts';

/** «5–9», «1, 4»: classes by their numbers alone. */
const bareClasses = /^(?:[1-9]|1[01])(?:\s?[\u2013\u2014,-]\s?(?:[1-9]|1[01]))*$/;

/** A person and nothing done. */
const nameAlone = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\.\s?\p{Lu}\.$/u;

type Fit = (plain: string) => number;

/** How well a text fits a column of each meaning that says something of what may stand there. */
const fits: Partial<Record<Meaning, Fit>> = {
  number: (plain) => (/^\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(plain) ? 1 : -1),
  partner: asPartner,
  forms: asActivity,
  activity: asActivity,
  result: (plain) => (resultLead.test(plain) ? 0.8 : asDeed(plain, { effect: 0.8, activity: 0.4 })),
  period: asPeriod,
  start: asPeriod,
  end: asPeriod,
  month: asPeriod,
  responsible: asPerson,
  person: asPerson,
  locality: asLocality,
  phone: (plain) => (contactPatterns.phone.test(plain) ? 1 : -0.8),
  email: (plain) => (contactPatterns.email.test(plain) ? 1 : -0.8),
  url: (plain) => (contactPatterns.url.test(plain) ? 1 : -0.6),
  agreement: asAgreement,
  agreementDate: asAgreementDay,
  // «№ 34-П от 12.09.2023» is the agreement itself.
  agreementUntil: (plain) => (agreementWords.number.test(plain) ? -0.3 : asAgreementDay(plain)),
  agreementNumber: (plain) =>
    agreementWords.noNumber.test(plain) || (/\d/.test(plain) && plain.length < 20 && findDays(plain).length === 0)
      ? 0.6
      : -0.5,
  participants: asParticipants,
  direction: (plain) =>
    directionAlone.test(plain) ? 0.8 : beginsWithActivity(plain) ? 0.4 : unlessOrganisation(plain),
  aim: asAim,
  inn: (plain) => (taxNumber.test(plain) && plain.length <= 22 ? 1 : -1),
  address: (plain) => (streetAddress.test(plain) ? 0.8 : findLocalities(plain).length > 0 ? 0.3 : -0.3),
  mark: () => -0.2,
};

/** How well a text fits a column of the meaning, from -1 (cannot stand there) to 1; 0 where it says nothing. */
export function fitness(text: string, meaning: Meaning | undefined): number {
  const plain = squeeze(text);
  if (plain === '' || meaning === undefined) return 0;
  if (meaning !== 'number' && isEmptyMark(plain)) return 0.1;
  return fits[meaning]?.(plain) ?? 0;
}

function asPartner(plain: string): number {
  if (directionAlone.test(plain)) return -0.8;
  // «ДОУ – база практики для …» tells about an organisation, and is no name.
  const share = /^[^«"]{0,40}\s[\u2013\u2014-]\s\p{Ll}/u.test(plain) ? 0.3 : 1;
  return organisationLikeness(plain) * share * 2 - 1;
}

function asActivity(plain: string): number {
  return asDeed(plain, { effect: 0.2, activity: 0.7 });
}

/** What is done, or what comes of it, by how well its column goes with the words that begin an effect or an activity. */
function asDeed(plain: string, begun: { effect: number; activity: number }): number {
  if (/^[\d\s.,/-]+$/.test(plain)) return -0.8;
  if (nameAlone.test(plain) || isContact(plain)) return -1;
  // «Письма деда» is called so, whoever is too.
  if (/^«[^»]*»$/.test(plain)) return 0.1;
  if (beginsWithEffect(plain)) return begun.effect;
  if (beginsWithActivity(plain)) return begun.activity;
  const isOther = organisationLikeness(plain) >= 0.8 || periodLikeness(plain) === 1 || personLikeness(plain) >= 0.8;
  return isOther ? -0.5 : 0.1;
}

function asPeriod(plain: string): number {
  return plain.match(openTerm)?.[0] === plain ? 1 : periodLikeness(plain) * 1.6 - 0.6;
}

function asPerson(plain: string): number {
  if (contactPatterns.person.exec(plain)?.[0] === plain) return 0.79;
  // «Классные / руководители»
  return lonePostAdjective.test(plain) ? 0.3 : personLikeness(plain) * 1.4 - 0.4;
}

function asAgreement(plain: string): number {
  if (emptyAgreement.test(plain)) return 0.8;
  if (agreementWords.named.test(plain) || findDays(plain).length > 0) return 1;
  return plain.length < 20 ? 0.1 : -0.5;
}

function asAgreementDay(plain: string): number {
  if (findDays(plain).length > 0 || agreementWords.term.exec(plain)?.[0] === plain) return 1;
  return agreementWords.term.test(plain) ? 0.6 : -0.5;
}

function asParticipants(plain: string): number {
  if (plain.search(groupOfPeople) === 0) return 1;
  if (/^[«"]/.test(plain)) return -0.5;
  return audience.test(plain) ? 0.8 : bareClasses.test(plain) ? 0.5 : 0;
}

function asAim(plain: string): number {
  if (infinitive.test(plain.split(' ', 1)[0]?.toLowerCase() ?? '')) return 0.9;
  return beginsWithEffect(plain) ? 0.6 : unlessOrganisation(plain);
}

/** «г. Липовск» is one; «Липовск» may be, and what is done is none. */
function asLocality(plain: string): number {
  const [place] = findLocalities(plain);
  if (place?.text === plain) return 1;
  if (isContact(plain) || beginsWithActivity(plain) || /\d{3}|[;:]/.test(plain)) return -0.8;
  return place ? 0.3 : /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(plain) ? 0 : -0.4;
}

function isContact(plain: string): boolean {
  return [contactPatterns.phone, contactPatterns.email].some((pattern) => pattern.exec(plain)?.[0] === plain);
}

function unlessOrganisation(plain: string): number {
  return organisationLikeness(plain) >= 0.8 ? -0.3 : 0;
}
