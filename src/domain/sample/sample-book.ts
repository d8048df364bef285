import { naturalDefects as defects } from '../../texts/ru/sample/natural-defects.ts';
import { sampleSchool } from '../../texts/ru/sample/school.ts';
import { addDays } from '../reading/dates.ts';
import { keyGiver } from '../registry/keys.ts';
import type { AnyRecord, Registry, SheetName } from '../registry/registry.ts';
import * as sheets from '../sheets/index.ts';
import { calendarOf } from './school-calendar.ts';
import { wellKeptBook } from './well-kept-book.ts';

/** Partners whose marks are already given; the rest of the answers are still to be asked for. */
const attested = 4;

function change<Tab extends SheetName>(
  rows: Registry[Tab],
  isMeant: (row: Registry[Tab][number]) => boolean,
  values: Partial<Registry[Tab][number]>,
): void {
  for (const row of rows) if (isMeant(row)) Object.assign(row, values);
}

/** A record of the tab with its next key, absent cells ''. */
function add<Tab extends SheetName>(registry: Registry, tab: Tab, values: Partial<Registry[Tab][number]>): string {
  const rows = registry[tab] as AnyRecord[];
  const inUse = rows.map((row) => row.key);
  const key = keyGiver(sheets[tab].text.prefix, inUse, 0).next();
  const empty = Object.fromEntries(Object.keys(sheets[tab].fields).map((field) => [field, '']));
  rows.push({ ...empty, ...values, key } as AnyRecord);
  return key;
}

function spoilAgreements({ agreements }: Registry, keyOfPartner: (name: string) => string, today: string): void {
  const of = (name: string) => (row: { partner: string }) => row.partner === keyOfPartner(name);
  change<'agreements'>(agreements, of(defects.endingSoon), { endsOn: addDays(today, 45) });
  change<'agreements'>(agreements, of(defects.expired), { endsOn: `${calendarOf(today).year}-08-31` });
  change<'agreements'>(agreements, of(defects.withoutBasis), { basis: '', exitOrder: '' });
}

function spoilRoadmap({ roadmap }: Registry, today: string): void {
  const named = (activity: string) => (row: { activity: string }) => row.activity === activity;
  const { collective, yearless, overdue, unproven, abstract } = defects;
  change<'roadmap'>(roadmap, named(collective.activity), { responsibleText: collective.responsible, post: '' });
  change<'roadmap'>(roadmap, named(yearless.activity), { periodText: yearless.periodText });
  change<'roadmap'>(roadmap, named(abstract.activity), { result: abstract.result });
  change<'roadmap'>(roadmap, (row) => named(overdue)(row) && row.endsOn < today, {
    state: 'planned',
    doneOn: '',
    actual: '',
    evidence: '',
    analysis: '',
  });
  change<'roadmap'>(roadmap, named(unproven), { evidence: '' });
}

function spoilMarks(registry: Registry, today: string): void {
  const known = new Set(registry.partners.slice(0, attested).map(({ key }) => key));
  registry.attestations = registry.attestations.filter(({ partner }) => partner === '' || known.has(partner));
  const [first, second, third] = registry.attestations;
  if (first) first.basis = '';
  if (second) second.answer = 'no';
  if (third) third.until = addDays(today, -1);
}

/** The invented school's book as books are: rich, and with the defects that the check meets most often. */
export function sampleBook(today: string): Registry {
  const registry = wellKeptBook(today);
  const { partners, forms, meetings } = registry;
  const keyOfPartner = (name: string) => partners.find(({ otherNames }) => otherNames === name)?.key ?? '';
  const isOf = (name: string) => {
    const key = keyOfPartner(name);
    return (row: { partner: string }) => row.partner === key;
  };
  spoilAgreements(registry, keyOfPartner, today);
  spoilRoadmap(registry, today);
  spoilMarks(registry, today);
  registry.exchange = registry.exchange.filter((row) => !(isOf(defects.onlyAsked)(row) && row.side === 'give'));
  registry.effects = registry.effects.filter((row) => !isOf(defects.withoutEffect)(row));
  change<'forms'>(forms, isOf(defects.withoutEffect), { effect: '' });
  change<'forms'>(forms, (row) => isOf(defects.ungrounded.partner)(row) && row.form.length > 80, {
    form: defects.ungrounded.form,
  });
  change<'partners'>(partners, ({ otherNames }) => otherNames === defects.hardlyKnown, {
    since: '',
    partnerInterest: '',
  });
  registry.systemDocuments = registry.systemDocuments.filter(({ kind }) => kind !== 'expertAssessment');
  const last = meetings[meetings.length - 1]?.key ?? '';
  defects.proposals.forEach((text, index) => {
    add(registry, 'decisions', { meeting: last, number: String(index + 2), text, state: 'open' });
  });
  const { offer, ...potential } = defects.potential;
  const partner = add(registry, 'partners', { ...potential, status: 'potential', source: sampleSchool.marker });
  add(registry, 'exchange', { partner, side: 'give', what: offer, state: 'planned' });
  return registry;
}
