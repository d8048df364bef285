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

/** How well a text fits a column of the meaning, from -1 (cannot stand there) to 1; 0 where it says nothing. */
export function fitness(text: string, meaning: Meaning | undefined): number {
  const plain = squeeze(text);
  if (plain === '' || meaning === undefined) return 0;
  if (meaning !== 'number' && isEmptyMark(plain)) return 0.1;
  switch (meaning) {
    case 'number':
      return /^\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(plain) ? 1 : -1;
    case 'partner':
      if (directionAlone.test(plain)) return -0.8;
      // «ДОУ – база практики для …» tells about an organisation, and is no name.
      return organisationLikeness(plain) * (/^[^«"]{0,40}\s[\u2013\u2014-]\s\p{Ll}/u.test(plain) ? 0.3 : 1) * 2 - 1;
    case 'forms':
    case 'activity':
    case 'result':
      if (/^[\d\s.,/-]+$/.test(plain)) return -0.8;
      if (nameAlone.test(plain)) return -1;
      if (meaning === 'result' && resultLead.test(plain)) return 0.8;
      if (beginsWithEffect(plain)) return meaning === 'result' ? 0.8 : 0.2;
      return beginsWithActivity(plain)
        ? meaning === 'result'
          ? 0.4
          : 0.7
        : organisationLikeness(plain) >= 0.8 || periodLikeness(plain) === 1 || personLikeness(plain) >= 0.8
          ? -0.5
          : 0.1;
    case 'period':
    case 'start':
    case 'end':
    case 'month':
      return plain.match(openTerm)?.[0] === plain ? 1 : periodLikeness(plain) * 1.6 - 0.6;
    case 'responsible':
    case 'person':
      // «Классные / руководители»
      return lonePostAdjective.test(plain) ? 0.3 : personLikeness(plain) * 1.4 - 0.4;
    case 'phone':
      return contactPatterns.phone.test(plain) ? 1 : -0.8;
    case 'email':
      return contactPatterns.email.test(plain) ? 1 : -0.8;
    case 'url':
      return contactPatterns.url.test(plain) ? 1 : -0.6;
    case 'agreementDate':
    case 'agreementUntil':
      // «№ 34-П от 12.09.2023» is the agreement itself.
      if (meaning === 'agreementUntil' && agreementWords.number.test(plain)) return -0.3;
      if (findDays(plain).length > 0 || agreementWords.term.exec(plain)?.[0] === plain) return 1;
      return agreementWords.term.test(plain) ? 0.6 : -0.5;
    case 'agreementNumber':
      return /\d/.test(plain) && plain.length < 20 ? 0.6 : -0.5;
    case 'agreement':
      if (emptyAgreement.test(plain)) return 0.8;
      return agreementWords.named.test(plain) || findDays(plain).length > 0 ? 1 : plain.length < 20 ? 0.1 : -0.5;
    case 'participants':
      if (plain.search(groupOfPeople) === 0) return 1;
      if (/^[«"]/.test(plain)) return -0.5;
      return audience.test(plain) ? 0.8 : bareClasses.test(plain) ? 0.5 : 0;
    case 'direction':
      if (directionAlone.test(plain)) return 0.8;
      return beginsWithActivity(plain) ? 0.4 : organisationLikeness(plain) >= 0.8 ? -0.3 : 0;
    case 'aim':
      if (infinitive.test(plain.split(' ', 1)[0]?.toLowerCase() ?? '')) return 0.9;
      return beginsWithEffect(plain) ? 0.6 : organisationLikeness(plain) >= 0.8 ? -0.3 : 0;
    case 'inn':
      return taxNumber.test(plain) && plain.length <= 22 ? 1 : -1;
    case 'address':
      return streetAddress.test(plain) ? 0.8 : findLocalities(plain).length > 0 ? 0.3 : -0.3;
    case 'mark':
      return -0.2;
    default:
      return 0;
  }
}
