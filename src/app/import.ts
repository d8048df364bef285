import * as z from 'zod/mini';
import type { ImportPlan, PartnerChoice } from '../domain/registry/import/plan.ts';
import { planImport } from '../domain/registry/import.ts';
import { maskAll } from '../domain/registry/persons.ts';
import type { SheetName } from '../domain/registry/registry.ts';
import type { Found } from '../domain/structuring/found.ts';
import { momentOf, settingsOf } from './context.ts';
import type { Host } from './host.ts';
import { foundSchema } from './schemas/found.ts';
import { readRegistry } from './store.ts';

/** Tabs that an import may touch. */
const TOUCHED: SheetName[] = [
  'partners',
  'forms',
  'effects',
  'agreements',
  'roadmap',
  'meetings',
  'decisions',
  'programme',
  'unrecognised',
  'dictionaries',
];

export const importInput = {
  found: z.array(foundSchema),
  source: z.string(),
  /** What to do with names of persons this time; otherwise what the settings say. */
  persons: z.optional(z.enum(['keep', 'mask'])),
  choices: z.record(
    z.string(),
    z.discriminatedUnion('as', [
      z.object({ as: z.literal('new') }),
      z.object({ as: z.literal('same'), key: z.string() }),
      z.object({ as: z.literal('skip') }),
    ]),
  ),
};

export const duplicateSchema = z.object({
  at: z.string(),
  name: z.string(),
  key: z.string(),
  existing: z.string(),
  certain: z.boolean(),
});

/** What an import of the found things would do to the book as it stands now. */
export function importPlan(
  host: Host,
  input: {
    found: readonly Found[];
    source: string;
    choices: Record<string, PartnerChoice>;
    persons?: 'keep' | 'mask' | undefined;
  },
): ImportPlan & { masked: number } {
  const { school, personalFields, persons } = settingsOf(host);
  const mask = (input.persons ?? persons) === 'mask';
  const { value: found, masked } = mask ? maskAll(input.found) : { value: input.found, masked: 0 };
  const plan = planImport(readRegistry(host.book, TOUCHED), found, {
    partners: input.choices,
    source: input.source,
    when: momentOf(host),
    school,
    personalFields,
  });
  return { ...plan, masked };
}
