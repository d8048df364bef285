import * as sheets from '../sheets/index.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { Change } from './changes.ts';
import type { AnyRecord, Registry, SheetName } from './registry.ts';
import { keysIn } from './view.ts';

/**
 * Merges one partner into another: what the kept one lacks is taken over, both names are kept, everything linked is
 * re-linked, the merged record goes. Undone like any action.
 */
export function mergePartners(registry: Registry, kept: string, merged: string): Change[] {
  const into = registry.partners.find(({ key }) => key === kept);
  const from = registry.partners.find(({ key }) => key === merged);
  if (!into || !from || kept === merged || kept === '' || merged === '') return [];
  const values: Record<string, string> = {};
  for (const [field, value] of Object.entries(from)) {
    if (field !== 'key' && value !== '' && (into as AnyRecord)[field] === '') values[field] = value;
  }
  const names = [...into.otherNames.split(';'), from.name, ...from.otherNames.split(';')].map((name) => name.trim());
  // A pair that is merged into one is no pair.
  if (values.pair === kept) delete values.pair;
  values.otherNames = [...new Set(names)].filter((name) => name !== '' && name !== into.name).join('; ');
  const { key: _key, ...seen } = from;
  return [
    ...changeOf('partners', into as AnyRecord, values),
    ...relink(registry, kept, merged),
    { type: 'remove', sheet: 'partners', key: merged, seen },
  ];
}

function changeOf(sheet: SheetName, record: AnyRecord, values: Record<string, string>): Change[] {
  const fields = Object.keys(values).filter((field) => record[field] !== values[field]);
  if (fields.length === 0) return [];
  const pick = (source: Record<string, string>) =>
    Object.fromEntries(fields.map((field) => [field, source[field] ?? '']));
  return [{ type: 'update', sheet, key: record.key, seen: pick(record), values: pick(values) }];
}

/** Every cell that names the merged partner names the kept one, once. */
function relink(registry: Registry, kept: string, merged: string): Change[] {
  const changes: Change[] = [];
  for (const [name, sheet] of Object.entries(sheets) as [SheetName, Sheet][]) {
    const fields = Object.entries(sheet.fields).filter(([, { to }]) => to === 'partners');
    if (fields.length === 0) continue;
    for (const record of registry[name] as AnyRecord[]) {
      if (record.key === merged) continue;
      const values: Record<string, string> = {};
      for (const [field, { kind }] of fields) {
        const keys = keysIn(record[field] ?? '');
        if (!keys.includes(merged)) continue;
        const linked = [...new Set(keys.map((key) => (key === merged ? kept : key)))];
        values[field] = kind === 'links' ? linked.join('; ') : record.key === kept ? '' : kept;
      }
      changes.push(...changeOf(name, record, values));
    }
  }
  return changes;
}
