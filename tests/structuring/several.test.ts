import { expect, test } from 'vitest';
import type { Found } from '../../src/domain/structuring/found.ts';
import { structure } from '../../src/domain/structuring/structure.ts';
import { casesIn, labelOf, materialOf } from './material.ts';

/** What each thing of a paste holds, by its kind: its title, and what its records or decisions are about. */
type Label = Record<string, { title?: string; records: string[] }>;

function sayingOf(found: Found): Label[string] {
  switch (found.kind) {
    case 'partners':
      return { ...titled(found), records: found.records.map(({ name }) => name) };
    case 'roadmap':
      return { ...titled(found), records: found.records.map(({ activity }) => activity) };
    case 'resolution':
      return { records: found.items.map(({ text }) => text) };
    default:
      return { records: [] };
  }
}

function titled({ title }: { title?: string }): { title?: string } {
  return title === undefined ? {} : { title };
}

test.each(casesIn('several'))('%s', async (name) => {
  const found = structure(await materialOf('several', name));
  const said = Object.fromEntries(found.map((thing) => [thing.kind, sayingOf(thing)]));
  expect(said).toEqual(labelOf<Label>('several', name));
  expect(found.flatMap(({ unrecognised }) => unrecognised)).toEqual([]);
});
