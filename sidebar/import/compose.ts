import type { Found } from '../../src/domain/structuring/found.ts';
import { cardFields, headFields, mainField } from './fields.ts';
import { type Data, itemsAt, textAt, valueAt, withItems, withValue } from './lens.ts';
import { type Preview, recordsOf, type Thing, withRecords } from './thing.ts';

/** What goes to the book: the preview without blank values. */

/** The thing as it will be written: blank items and texts left out. */
export function composeThing({ found }: Thing): Found {
  const tidied = headFields(found.kind).reduce<Data>(
    (data, { path }) => tidy(data, path),
    withoutNameless(found) as unknown as Data,
  ) as unknown as Found;
  const records = recordsOf(found);
  return records.length === 0
    ? tidied
    : withRecords(
        tidied,
        records.map((record) => composeRecord(found.kind, record)),
      );
}

/** Parts of a programme and signatories whose name was emptied are taken away. */
function withoutNameless(found: Found): Found {
  const named = <T extends { name: string }>(parts: T[]) => parts.filter(({ name }) => (name ?? '').trim() !== '');
  if (found.kind === 'resolution') return { ...found, signatories: named(found.signatories) };
  if (found.kind !== 'programme') return found;
  const { principles, stages, activities } = found;
  return { ...found, principles: named(principles), stages: named(stages), activities: named(activities) };
}

/** Counting goes on while one types: a record that was not touched is not gone through again. */
const composed = new WeakMap<Data, Data>();

function composeRecord(kind: Found['kind'], record: Data): Data {
  const before = composed.get(record);
  if (before) return before;
  const data = cardFields(kind).reduce((whole, { path }) => tidy(whole, path), record);
  composed.set(record, data);
  return data;
}

function tidy(data: Data, path: string): Data {
  const value = valueAt(data, path);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    const items = itemsAt(data, path).map((item) => ({ ...item, text: item.text.trim() }));
    return withItems(
      data,
      path,
      items.filter(({ text }) => text !== ''),
    );
  }
  return typeof value === 'string' ? withValue(data, path, value.trim() || undefined) : data;
}

/** Cards that cannot be written yet: without the one field their kind cannot do without. */
export function incompleteCards(preview: Preview): number[] {
  return preview.things.flatMap(({ found, cards }) => {
    const records = recordsOf(found);
    return cards.filter(
      (card, at) =>
        preview.choices[card]?.as !== 'skip' && textAt(records[at] ?? {}, mainField(found.kind)).trim() === '',
    );
  });
}

/** How many records of each tab the preview holds, skipped partners left out. */
export function countRecords(preview: Pick<Preview, 'things' | 'choices'>): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (tab: string, n: number) => {
    if (n > 0) counts[tab] = (counts[tab] ?? 0) + n;
  };
  for (const thing of preview.things) {
    const found = composeThing(thing);
    if (found.kind === 'partners') {
      const kept = found.records.filter((_, at) => preview.choices[thing.cards[at] ?? 0]?.as !== 'skip');
      add('partners', kept.length);
      for (const { forms = [], effects = [], agreement } of kept) {
        add('forms', forms.length);
        add('effects', effects.length);
        add('agreements', agreement ? 1 : 0);
      }
    } else if (found.kind === 'roadmap') {
      add('roadmap', found.records.length);
      add('partners', found.parties?.length ?? 0);
    } else if (found.kind === 'resolution') {
      add('meetings', 1);
      add('decisions', found.items.length);
    } else if (found.kind === 'programme') {
      const { tasks, results, principles, conditions, stages, mechanisms, directions, activities } = found;
      const lists = [tasks, results, principles, conditions, stages, mechanisms, directions, activities];
      add('programme', (found.aim ? 1 : 0) + lists.reduce((sum, list) => sum + list.length, 0));
    }
  }
  return counts;
}
