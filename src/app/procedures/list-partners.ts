import * as z from 'zod/mini';
import { readTab } from '../store.ts';
import { procedure } from './procedure.ts';

/** Partners by key and name, for choices and for the warning of a duplicate while typing. */
export const listPartners = procedure({
  input: z.object({}),
  output: z.object({
    partners: z.array(
      z.object({ key: z.string(), name: z.string(), otherNames: z.string(), locality: z.string(), status: z.string() }),
    ),
  }),
  run: (_input, host) => ({
    partners: readTab(host.book, 'partners').records.map(({ record }) => ({
      key: record.key,
      name: record.name ?? '',
      otherNames: record.otherNames ?? '',
      locality: record.locality ?? '',
      status: record.status ?? '',
    })),
  }),
});
