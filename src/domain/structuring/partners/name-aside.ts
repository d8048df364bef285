import { personLikeness } from '../../reading/cell-kinds.ts';
import { type Contacts, readContacts } from '../../reading/contacts.ts';
import { contactPatterns, streetAddress } from '../../reading/lexicon/contacts.ts';
import { trimItem } from '../../reading/lists.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { findNames } from '../../reading/people.ts';
import { squeeze } from '../../reading/text.ts';
import { cutAtAddress } from './named.ts';
import { withoutContact } from './said.ts';

/** The lines of a cell of names that are the name, and those below it that say where the partner is and who answers. */
export function partLines(lines: readonly string[]): { lines: string[]; beside: string[] } {
  const [only = ''] = lines;
  const cut = lines.length === 1 ? cutAtAddress(squeeze(only)) : undefined;
  if (cut) return { lines: [cut.name], beside: [cut.rest] };
  const { name, contact } = withoutContact(squeeze(only));
  if (lines.length === 1 && contact !== undefined) return { lines: [name], beside: [contact] };
  const at = lines.findIndex((line, index) => index > 0 && isBeside(squeeze(line)));
  return at < 0 || organisationLikeness(lines.slice(0, at).join(' ')) < 0.5
    ? { lines: [...lines], beside: [] }
    : { lines: lines.slice(0, at), beside: lines.slice(at).map(squeeze) };
}

/** An address with a street, a telephone, a mailbox, a page, a person with a post. */
function isBeside(line: string): boolean {
  const { phone, email, url } = contactPatterns;
  return (
    phone.test(line) ||
    email.test(line) ||
    url.test(line) ||
    streetAddress.test(line) ||
    (findNames(line).length > 0 && personLikeness(line) === 1)
  );
}

/** The contacts that stand below a name; absent where there are none. */
export function readAside(lines: string[]): Contacts | undefined {
  const contacts: Contacts = {};
  for (const line of lines) {
    const { person, ...others } = readContacts(line);
    Object.assign(contacts, others);
    const alone = personLikeness(line) === 1 && Object.keys(others).length === 0;
    if (person && !contacts.person) contacts.person = alone ? trimItem(line) : person;
  }
  return Object.keys(contacts).length > 0 ? contacts : undefined;
}
