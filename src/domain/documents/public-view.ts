import type { Registry } from '../registry/registry.ts';
import { type View, viewOf } from '../registry/view.ts';
import type { Settings } from '../settings.ts';
import * as sheets from '../sheets/index.ts';
import type { Field } from '../sheets/sheet.ts';
import { withoutContacts, withoutNames } from './persons.ts';

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
  return viewOf(registry);
}

/** The settings as the site may show them. */
export function publicSettings(settings: Settings): Settings {
  return {
    ...settings,
    schoolRequisites: withoutContacts(settings.schoolRequisites),
    headName: '',
    headRepresented: withoutNames(settings.headRepresented),
    authorPost: withoutNames(settings.authorPost),
  };
}

function withoutPersons(row: Record<string, string>, fields: Record<string, Field>): Record<string, string> {
  const bare = { ...row };
  for (const [field, { names, personal }] of Object.entries(fields)) {
    const cell = row[field] ?? '';
    if (personal) bare[field] = '';
    else if (names && cell !== '') bare[field] = withoutNames(cell) || '\u2013';
  }
  return bare;
}
