import type { Found } from '../../src/domain/structuring/found.ts';
import { cardFields } from './fields.ts';
import { type Data, itemsAt, valueAt, withItems, withValue } from './lens.ts';
import { contextOf, readAgain } from './read-again.ts';
import { recordsOf, withRecords } from './thing.ts';

/** A column read as the wrong field: its values and those of the other field change places in every record. */
export function exchangeFields(found: Found, path: string, other: string): Found {
  const shapes = new Map(cardFields(found.kind).map(({ path: name, shape }) => [name, shape]));
  const put = (record: Data, to: string, from: Data, source: string): Data => {
    const value = valueAt(from, source);
    const texts = (Array.isArray(value) ? (value as string[]) : [String(value ?? '')]).filter((text) => text !== '');
    if (shapes.get(to) === 'list') {
      const items = shapes.get(source) === 'list' ? itemsAt(from, source) : texts.map((text) => ({ text }));
      return withItems(record, to, items);
    }
    return readAgain(withValue(record, to, texts.join('; ') || undefined), to, contextOf(found));
  };
  const records = recordsOf(found).map((record) => put(put(record, other, record, path), path, record, other));
  return withRecords(found, records);
}
