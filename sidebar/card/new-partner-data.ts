import type { Change } from '../../src/domain/registry/changes.ts';

/** What is entered of a new partner over the five steps. */
export interface PartnerEntry {
  step: number;
  name: string;
  category: string;
  locality: string;
  ourResponsible: string;
  give: string[];
  get: string[];
  date: string;
  purpose: string;
  preparation: string;
  aim: string;
  partnerInterest: string;
  outcome: string;
  nextStep: string;
  nextOn: string;
}

export type EntryField = Exclude<keyof PartnerEntry, 'step' | 'give' | 'get'>;

export const NOTHING_ENTERED: PartnerEntry = {
  step: 0,
  name: '',
  category: '',
  locality: '',
  ourResponsible: '',
  give: [''],
  get: [''],
  date: '',
  purpose: '',
  preparation: '',
  aim: '',
  partnerInterest: '',
  outcome: '',
  nextStep: '',
  nextOn: '',
};

/** The entry as changes of one action: the partner, what is exchanged, and the first contact. */
export function changesOf(entry: PartnerEntry): Change[] {
  const partner = 'new:1';
  const { name, category, locality, ourResponsible, aim, partnerInterest } = entry;
  const { date, purpose, preparation, outcome, nextStep, nextOn } = entry;
  const values = trimmed({ name, category, locality, ourResponsible, aim, partnerInterest });
  const changes: Change[] = [
    { type: 'add', sheet: 'partners', key: partner, values: { ...values, status: 'potential', initiator: 'ours' } },
  ];
  const add = (sheet: 'exchange' | 'contacts', record: Record<string, string>) =>
    changes.push({ type: 'add', sheet, key: `new:${changes.length + 1}`, values: { partner, ...trimmed(record) } });
  for (const side of ['give', 'get'] as const) {
    for (const what of entry[side]) if (what.trim() !== '') add('exchange', { side, what, state: 'planned' });
  }
  const contact = { date, purpose, preparation, outcome, nextStep, nextOn };
  if (Object.values(contact).some((value) => value.trim() !== '')) add('contacts', contact);
  return changes;
}

function trimmed(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record)
      .map(([field, value]) => [field, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
}
