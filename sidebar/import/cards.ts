import { type Data, type Item, itemsAt, placesOf, withItems } from './lens.ts';
import { reading } from './load-reading.ts';

/** Cutting and joining records. */

/** The organisations of a composite record as records of their own, each with all forms and effects. */
export function splitRecord(record: Data): Data[] {
  const organisations = (record.split as { name: string; locality?: string }[] | undefined) ?? [];
  if (organisations.length < 2) return [record];
  const { split: _offered, ...common } = record;
  return organisations.map((organisation) => ({ ...common, ...organisation }));
}

/** Two records that were read as one: the item and those below it go to a new record without a name yet. */
export function cutRecord(record: Data, path: string, index: number): Data[] {
  const items = itemsAt(record, path);
  const below = items.slice(index);
  if (below.length === 0) return [record];
  const empty: Data = { name: '', source: {} };
  return [withItems(record, path, items.slice(0, index)), withItems(empty, path, below)];
}

/** A record that was cut in two: texts are put one after the other, lists are joined. */
export function joinRecords(first: Data, second: Data): Data {
  let joined: Data = { ...second, ...first, source: { ...placesOf(second), ...placesOf(first) } };
  for (const [name, value] of Object.entries(second)) {
    const standing = first[name];
    if (Array.isArray(value) && name !== 'split') {
      joined = withItems(joined, name, [...itemsAt(first, name), ...itemsAt(second, name)]);
    } else if (typeof value === 'string' && typeof standing === 'string' && standing !== value) {
      joined[name] = [standing, value].filter(Boolean).join(' ');
    }
  }
  return joined;
}

/** An item with a lead-in taken apart, each part keeping the place it was read from. */
export function splitItem(item: Item): Item[] {
  return reading()
    .splitLeadIn(item.text)
    .map((text) => ({ ...item, text }));
}

/** Whether an item is a lead-in with a list of its own that can be taken apart. */
export function hasLeadIn(text: string): boolean {
  return reading().splitLeadIn(text).length > 1;
}
