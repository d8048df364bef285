import type { Place, Places } from '../../src/domain/structuring/found.ts';

/** Reading and changing values by path («agreement.date», «forms») in records that are never changed in place. */

export type Data = Record<string, unknown>;

/** One item of a list with its place in the source. */
export interface Item {
  text: string;
  place?: Place;
}

/** The value at the path; undefined where any step is missing. */
export function valueAt(data: Data, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => (value as Data | undefined)?.[step], data);
}

/** The text at the path, '' when there is none. */
export function textAt(data: Data, path: string): string {
  const value = valueAt(data, path);
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

/** A copy with the value at the path; `undefined` takes the field away, and an object left empty goes with it. */
export function withValue(data: Data, path: string, value: unknown): Data {
  const [step = '', ...rest] = path.split('.');
  const below = rest.length === 0 ? value : withValue((data[step] as Data | undefined) ?? {}, rest.join('.'), value);
  if (Array.isArray(data)) return data.map((one, at) => (at === Number(step) ? below : one)) as unknown as Data;
  const { [step]: _before, ...others } = data;
  const gone = below === undefined || (rest.length > 0 && Object.keys(below as Data).length === 0);
  return gone ? others : { ...data, [step]: below };
}

/** Places of a record's values; a meeting keeps its own. */
export function placesOf(data: Data): Places {
  return (data.source as Places | undefined) ?? {};
}

/** The list at the path with the places of its items. */
export function itemsAt(data: Data, path: string): Item[] {
  const texts = (valueAt(data, path) as string[] | undefined) ?? [];
  const places = placesOf(data);
  return texts.map((text, index) => {
    const place = places[`${path}.${index}`];
    return place ? { text, place } : { text };
  });
}

/** A copy with the list at the path; the places follow their items. */
export function withItems(data: Data, path: string, items: Item[]): Data {
  const places = Object.fromEntries(
    Object.entries(placesOf(data)).filter(([name]) => !new RegExp(`^${path.replace('.', '\\.')}\\.\\d+$`).test(name)),
  );
  for (const [index, { place }] of items.entries()) if (place) places[`${path}.${index}`] = place;
  const changed = withValue(
    data,
    path,
    items.map(({ text }) => text),
  );
  return 'source' in data ? { ...changed, source: places } : changed;
}
