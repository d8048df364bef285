import { contactPatterns } from './lexicon/contacts.ts';
import { squeeze } from './text.ts';

export interface Contacts {
  person?: string;
  phone?: string;
  email?: string;
  url?: string;
}

/** Contacts named in a text: phone, mailbox, page and person, each as written. */
export function readContacts(text: string): Contacts {
  const contacts: Contacts = {};
  let rest = squeeze(text);
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest)?.[0].trim();
    if (found) rest = rest.replace(found, ' ');
    return found;
  };
  const email = take(contactPatterns.email);
  const url = take(contactPatterns.url);
  const phone = take(contactPatterns.phone);
  const person = contactPatterns.person.exec(rest)?.[0].trim();
  if (person) contacts.person = person;
  if (phone) contacts.phone = phone;
  if (email) contacts.email = email;
  if (url) contacts.url = url.replace(/[.,;]+$/, '');
  return contacts;
}
