import * as sheets from '../sheets/index.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { type Change, type Conflict, withKeys } from './changes.ts';
import type { AnyRecord, SheetName } from './registry.ts';
import { keysIn } from './view.ts';

const catalogue = Object.entries(sheets) as [SheetName, Sheet][];

/** Fields of a tab that hold keys, with the tab the keys belong to. */
export function linkFields(sheet: SheetName): { field: string; to: SheetName }[] {
  return Object.entries((sheets[sheet] as Sheet).fields).flatMap(([field, { kind, to }]) =>
    (kind === 'link' || kind === 'links') && to ? [{ field, to: to as SheetName }] : [],
  );
}

/** The changes under the keys given for provisional ones, with links to them. */
export function underKeys(wanted: readonly Change[], keys: Record<string, string>): Change[] {
  return wanted.map((change) => {
    const key = keys[change.key] ?? change.key;
    if (change.type === 'remove') return change;
    const values = { ...change.values };
    for (const { field } of linkFields(change.sheet)) {
      if (values[field] !== undefined) values[field] = withKeys(values[field], keys);
    }
    return { ...change, key, values };
  });
}

/** Tabs whose records may name records of this one. */
export function linkedFrom(sheet: SheetName): SheetName[] {
  return catalogue.flatMap(([name]) => (linkFields(name).some(({ to }) => to === sheet) ? [name] : []));
}

/** Tabs that must be known to tell whether the changes leave every link whole. */
export function tabsForLinks(changes: readonly Change[]): SheetName[] {
  const names = changes.flatMap((change) =>
    change.type === 'remove'
      ? linkedFrom(change.sheet)
      : linkFields(change.sheet)
          .filter(({ field }) => change.values[field])
          .map(({ to }) => to),
  );
  return [...new Set(names)];
}

/**
 * Leaves out changes that would tear a link: removing a record that others still name, or naming a record that is gone
 * (merged or taken back by a colleague since). Each is told as a conflict.
 */
export function keepLinks(
  changes: readonly Change[],
  recordsOf: (sheet: SheetName) => Iterable<AnyRecord>,
): { done: Change[]; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  let done = [...changes];
  for (let torn = true; torn; ) {
    const after = booksAfter(done, recordsOf);
    const broken = done.filter((change) => {
      const conflict = change.type === 'remove' ? stillNamed(change, after) : namesNobody(change, after);
      if (conflict) conflicts.push(conflict);
      return conflict !== undefined;
    });
    torn = broken.length > 0;
    done = done.filter((change) => !broken.includes(change));
  }
  return { done, conflicts };
}

type After = (sheet: SheetName) => Map<string, AnyRecord>;

/** The tabs as they would stand after the changes; each is put together when first asked for. */
function booksAfter(changes: readonly Change[], recordsOf: (sheet: SheetName) => Iterable<AnyRecord>): After {
  const tabs = new Map<SheetName, Map<string, AnyRecord>>();
  return (sheet) => {
    let records = tabs.get(sheet);
    if (records) return records;
    records = new Map([...recordsOf(sheet)].map((record) => [record.key, record]));
    for (const change of changes) {
      if (change.sheet !== sheet) continue;
      if (change.type === 'remove') records.delete(change.key);
      else records.set(change.key, { ...records.get(change.key), ...change.values, key: change.key });
    }
    tabs.set(sheet, records);
    return records;
  };
}

function stillNamed({ sheet, key }: Change, after: After): Conflict | undefined {
  for (const name of linkedFrom(sheet)) {
    const fields = linkFields(name).filter(({ to }) => to === sheet);
    for (const record of after(name).values()) {
      const field = fields.find((candidate) => keysIn(record[candidate.field] ?? '').includes(key));
      if (field) return { sheet: name, key: record.key, field: field.field, seen: '', now: key, wanted: '' };
    }
  }
  return undefined;
}

function namesNobody(change: Exclude<Change, { type: 'remove' }>, after: After): Conflict | undefined {
  for (const { field, to } of linkFields(change.sheet)) {
    const wanted = change.values[field] ?? '';
    if (keysIn(wanted).every((key) => after(to).has(key))) continue;
    return { sheet: change.sheet, key: change.key, field, seen: wanted, now: '', wanted };
  }
  return undefined;
}
