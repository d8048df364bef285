import { type Change, provisional } from '../registry/changes.ts';
import type { AnyRecord, Registry, SheetName } from '../registry/registry.ts';
import * as sheets from '../sheets/index.ts';
import type { Sheet } from '../sheets/sheet.ts';

/** The sample's records as additions to any book: their keys are given anew, the links among them follow. */
export function sampleChanges(sample: Registry, settings: Registry['settings']): Change[] {
  const keys = new Map<string, string>();
  const all = (Object.entries(sheets) as [SheetName, Sheet][]).flatMap(([name, sheet]) =>
    (sample[name] as AnyRecord[]).map((record) => ({ name, sheet, record })),
  );
  for (const { record } of all) keys.set(record.key, provisional(keys.size + 1));
  const known = new Set(settings.map(({ name }) => name));
  return all
    .filter(({ name, record }) => name !== 'settings' || !known.has(record.name ?? ''))
    .map(({ name, sheet, record }): Change => {
      const { key, ...values } = record;
      for (const [field, { kind }] of Object.entries(sheet.fields)) {
        if (kind !== 'link' && kind !== 'links') continue;
        values[field] = (values[field] ?? '').replace(/\p{L}+-\d+/gu, (linked) => keys.get(linked) ?? linked);
      }
      return { type: 'add', sheet: name, key: keys.get(key) ?? key, values };
    });
}
