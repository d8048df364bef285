import * as z from 'zod/mini';
import { duplicatePairs } from '../../domain/registry/duplicates.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { ownWordsOf, readTab } from '../store.ts';
import { procedure } from './procedure.ts';

const partner = z.object({ key: z.string(), name: z.string() });

/** Pairs of partners in the book that may be one organisation, to be merged or left. */
export const listDuplicates = procedure({
  input: z.object({}),
  output: z.object({ pairs: z.array(z.object({ one: partner, other: partner, certain: z.boolean() })) }),
  run(_input, host) {
    const rows = readTab(host.book, 'partners').records.map(({ record }) => record as Registry['partners'][number]);
    const names = new Map(rows.map(({ key, name }) => [key, name]));
    const pairs = duplicatePairs(rows, ownWordsOf(host.book)).map(({ key, other }) => ({
      one: { key: other.key, name: other.name },
      other: { key, name: names.get(key) ?? '' },
      certain: other.certain,
    }));
    return { pairs };
  },
});
