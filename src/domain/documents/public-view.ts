import { maskPersons } from '../registry/persons.ts';
import type { Registry } from '../registry/registry.ts';
import { type View, viewOf } from '../registry/view.ts';
import type { Settings } from '../settings.ts';
import * as sheets from '../sheets/index.ts';
import type { Field } from '../sheets/sheet.ts';

/** The registry as the site may show it: no names of persons, no contacts; a cell that held nothing else is a dash. */
export function publicView(view: View): View {
  const tabs = Object.entries(sheets).map(([tab, { fields }]) => [
    tab,
    (view[tab as keyof Registry] as Record<string, string>[]).map((row) => withoutPersons(row, fields)),
  ]);
  const registry = Object.fromEntries(tabs) as Registry;
  registry.partners = registry.partners.map((partner) => ({
    ...partner,
    email: '',
    phone: '',
    requisites: withoutContacts(partner.requisites),
  }));
  // A name in the genitive is left to be written by hand.
  registry.agreements = registry.agreements.map((agreement) => ({ ...agreement, represented: '' }));
  return viewOf(registry);
}

/** The settings as the site may show them. */
export function publicSettings(settings: Settings): Settings {
  return {
    ...settings,
    schoolRequisites: withoutContacts(settings.schoolRequisites),
    headName: '',
    headRepresented: '',
    authorPost: maskPersons(settings.authorPost).text,
  };
}

function withoutPersons(row: Record<string, string>, fields: Record<string, Field>): Record<string, string> {
  const bare = { ...row };
  for (const [field, { names, personal }] of Object.entries(fields)) {
    if (personal) bare[field] = '';
    else if (names) bare[field] = maskPersons(row[field] ?? '').text.replace(/[\s,;]+$/, '');
  }
  return bare;
}

/** A line with a mailbox, a telephone or a bank account. */
const contact = /@|(?:\+7|(?<!\d)8)[\s(\u00a0-]*\d{3}[\s)\u00a0-]|(?<!\d)\d{20}(?!\d)/u;

/** Requisites without the lines that hold a contact or a bank account, and without names. */
function withoutContacts(requisites: string): string {
  const lines = requisites.split('\n').filter((line) => !contact.test(line));
  return maskPersons(lines.join('\n')).text;
}
