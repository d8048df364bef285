import { findDays } from '../../reading/agreements.ts';
import { isEmptyMark, periodLikeness, personLikeness } from '../../reading/cell-kinds.ts';
import { agreementWords } from '../../reading/lexicon/agreements.ts';
import { contactPatterns } from '../../reading/lexicon/contacts.ts';
import { beginsWithActivity, organisationLikeness } from '../../reading/organisations.ts';
import { squeeze } from '../../reading/text.ts';
import type { Meaning } from './columns.ts';

/** How well a text fits a column of the meaning, from -1 (cannot stand there) to 1; 0 where it says nothing. */
export function fitness(text: string, meaning: Meaning | undefined): number {
  const plain = squeeze(text);
  if (plain === '' || meaning === undefined) return 0;
  if (meaning !== 'number' && isEmptyMark(plain)) return 0.1;
  switch (meaning) {
    case 'number':
      return /^\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(plain) ? 1 : -1;
    case 'partner':
      return organisationLikeness(plain) * 2 - 1;
    case 'forms':
    case 'activity':
    case 'result':
      if (/^[\d\s.,/-]+$/.test(plain)) return -0.8;
      return beginsWithActivity(plain)
        ? 0.7
        : organisationLikeness(plain) >= 0.8 || periodLikeness(plain) === 1
          ? -0.5
          : 0.1;
    case 'period':
    case 'start':
    case 'end':
    case 'month':
      return periodLikeness(plain) * 1.6 - 0.6;
    case 'responsible':
    case 'person':
      return personLikeness(plain) * 1.4 - 0.4;
    case 'phone':
      return contactPatterns.phone.test(plain) ? 1 : -0.8;
    case 'email':
      return contactPatterns.email.test(plain) ? 1 : -0.8;
    case 'url':
      return contactPatterns.url.test(plain) ? 1 : -0.6;
    case 'agreementDate':
    case 'agreementUntil':
      return findDays(plain).length > 0 ? 1 : agreementWords.term.test(plain) ? 0.6 : -0.5;
    case 'agreementNumber':
      return /\d/.test(plain) && plain.length < 20 ? 0.6 : -0.5;
    case 'agreement':
      return agreementWords.named.test(plain) || findDays(plain).length > 0 ? 1 : plain.length < 20 ? 0.1 : -0.5;
    default:
      return 0;
  }
}
