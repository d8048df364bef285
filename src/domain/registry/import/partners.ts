import { dateOrEmpty } from '../../reading/dates.ts';
import { agreements, effects, forms } from '../../sheets/index.ts';
import type { PartnerDraft } from '../../structuring/found.ts';
import type { Registry } from '../registry.ts';
import { sinceYear } from '../since.ts';
import type { Draft, ImportChoices, Importer } from './plan.ts';

/** Partners with their forms, effects and agreements; a partner of the book is completed, never overwritten. */
export const importPartners: Importer<'partners'> = (found, at, draft, registry, choices) => {
  for (const [index, record] of found.records.entries()) {
    const key = partnerKey(record, `${at}.${index}`, draft, registry, choices);
    if (key === undefined) continue;
    addLinked(record, key, draft);
  }
};

function partnerKey(
  record: PartnerDraft,
  at: string,
  draft: Draft,
  registry: Registry,
  choices: ImportChoices,
): string | undefined {
  const values = partnerValues(record, choices);
  const alike = draft.partners.find(record.name, record.locality ?? '');
  if (alike) {
    draft.duplicates.push({ at, name: record.name, key: alike.key, existing: alike.name, certain: alike.certain });
  }
  const choice = choices.partners[at] ?? (alike?.certain ? { as: 'same', key: alike.key } : { as: 'new' });
  if (choice.as === 'skip') return undefined;
  if (choice.as === 'same') {
    const standing = registry.partners.find(({ key }) => key === choice.key);
    if (standing) {
      draft.fill('partners', standing.key, standing, values);
      return standing.key;
    }
  }
  return draft.put('partners', values, ['name', 'locality']);
}

function partnerValues(record: PartnerDraft, choices: ImportChoices): Record<string, string> {
  const { contacts = {}, period = '' } = record;
  return {
    name: record.name,
    otherNames: record.shortName ?? '',
    legalForm: record.legalForm ?? '',
    category: record.category ?? '',
    locality: record.locality ?? '',
    email: contacts.email ?? '',
    phone: contacts.phone ?? '',
    site: contacts.url ?? '',
    status: 'active',
    ourResponsible: (record.responsible ?? []).join('; '),
    ...(choices.personalFields
      ? { contactPerson: contacts.person ?? '' }
      : { partnerResponsible: contacts.person ?? '' }),
    since: hasHome(record) || sinceYear(period) === undefined ? '' : period,
    source: choices.source,
  };
}

/** What is done together; where nothing else is said, the direction of it. */
function formsOf({ forms, agreement, direction = '' }: PartnerDraft): string[] {
  return forms ?? (direction !== '' && !agreement ? [direction] : []);
}

/** Whether the period belongs to something narrower than the partnership: forms or an agreement. */
function hasHome(record: PartnerDraft): boolean {
  return record.agreement !== undefined || formsOf(record).length > 0;
}

function addLinked(record: PartnerDraft, partner: string, draft: Draft): void {
  const agreed = record.agreement !== undefined;
  const { period = '', direction = '' } = record;
  const items = formsOf(record);
  if (!hasHome(record) && period !== '' && sinceYear(period) === undefined) draft.leave(`${record.name}: ${period}`);
  for (const form of items) {
    draft.put('forms', { partner, form, direction, periodText: agreed ? '' : period }, forms.identity);
  }
  for (const effect of record.effects ?? []) draft.put('effects', { partner, effect }, effects.identity);
  if (!record.agreement) return;
  const { number = '', date, until } = record.agreement;
  draft.put(
    'agreements',
    {
      partner,
      kind: 'contract',
      number,
      date: dateOrEmpty(date),
      endsOn: dateOrEmpty(until),
      subject: items.length === 0 ? direction : '',
      term: period,
      state: 'active',
    },
    agreements.identity,
  );
}
