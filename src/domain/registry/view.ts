import type { Registry } from './registry.ts';

type Linked = 'forms' | 'effects' | 'exchange' | 'agreements' | 'roadmap' | 'meetings' | 'contacts' | 'attestations';

/** The registry with its links resolved once, so that rules, cards and documents stay linear in the rows. */
export interface View extends Registry {
  partnerByKey: Map<string, Registry['partners'][number]>;
  effectByKey: Map<string, Registry['effects'][number]>;
  meetingByKey: Map<string, Registry['meetings'][number]>;
  decisionByKey: Map<string, Registry['decisions'][number]>;
  activityByKey: Map<string, Registry['roadmap'][number]>;
  decisionsOf: (meeting: string) => Registry['decisions'];
  /** Records of a tab that name the partner; an empty list for a partner without any. */
  of: <Tab extends Linked>(tab: Tab, partner: string) => Registry[Tab];
}

/** The keys of a `links` cell: «П-0001; П-0002» → two. Nearly every cell of a big book is a single key. */
export function keysIn(cell: string): readonly string[] {
  if (cell === '') return [];
  return /[;,\s]/.test(cell) ? cell.split(/[;,\s]+/).filter(Boolean) : [cell];
}

/** The reading of a view, made when it is first asked for: many rules walk the same rows. */
export function perView<T extends object>(make: (view: View) => T): (view: View) => T {
  const known = new WeakMap<View, T>();
  return (view) => {
    const made = known.get(view) ?? make(view);
    known.set(view, made);
    return made;
  };
}

/** Names of the partners of a cell, in its order; a key without a record stays a key. */
export function namesOf(view: View, partnerCell: string): string {
  return keysIn(partnerCell)
    .map((key) => view.partnerByKey.get(key)?.name ?? key)
    .join(', ');
}

/** Of two rows with one key (a row copied by hand) the upper one is meant. */
const byKey = <R extends { key: string }>(rows: R[]) => new Map([...rows].reverse().map((row) => [row.key, row]));

function group<R>(rows: R[], keysOf: (row: R) => readonly string[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const rowsOfKey = groups.get(key);
      if (rowsOfKey) rowsOfKey.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

/** Links of the registry, resolved once. */
export function viewOf(registry: Registry): View {
  const decisions = group(registry.decisions, (row) => [row.meeting]);
  const linked: { [Tab in Linked]: Map<string, Registry[Tab]> } = {
    forms: group(registry.forms, (row) => [row.partner]),
    effects: group(registry.effects, (row) => [row.partner]),
    exchange: group(registry.exchange, (row) => [row.partner]),
    agreements: group(registry.agreements, (row) => [row.partner]),
    contacts: group(registry.contacts, (row) => [row.partner]),
    attestations: group(registry.attestations, (row) => [row.partner]),
    roadmap: group(registry.roadmap, (row) => keysIn(row.partner)),
    meetings: group(registry.meetings, (row) => keysIn(row.partners)),
  };
  return {
    ...registry,
    partnerByKey: byKey(registry.partners),
    effectByKey: byKey(registry.effects),
    meetingByKey: byKey(registry.meetings),
    decisionByKey: byKey(registry.decisions),
    activityByKey: byKey(registry.roadmap),
    decisionsOf: (meeting) => decisions.get(meeting) ?? [],
    of: (tab, partner) => (linked[tab].get(partner) ?? []) as never,
  };
}
