import * as z from 'zod/mini';
import type { Found } from '../../domain/structuring/found.ts';

/** What the sidebar may send as structured: the shape of `Found`, sizes bounded by the request. */

const text = z.string();
const texts = z.array(text);
const maybe = z.optional(text);
const places = z.record(z.string(), z.object({ text, line: z.number(), cell: z.optional(text) }));
const base = {
  unrecognised: texts,
  skipped: z.array(z.object({ text, as: text })),
  warnings: z.array(
    z.object({
      code: text,
      message: text,
      line: z.optional(z.number()),
      record: z.optional(z.number()),
      field: maybe,
    }),
  ),
};

const partners = z.object({
  kind: z.literal('partners'),
  layout: text,
  title: maybe,
  records: z.array(
    z.object({
      name: text,
      shortName: maybe,
      legalForm: maybe,
      locality: maybe,
      category: maybe,
      forms: z.optional(texts),
      effects: z.optional(texts),
      direction: maybe,
      period: maybe,
      responsible: z.optional(texts),
      agreement: z.optional(z.object({ number: maybe, date: maybe, until: maybe })),
      contacts: z.optional(z.object({ person: maybe, phone: maybe, email: maybe, url: maybe })),
      split: z.optional(z.array(z.object({ name: text, locality: maybe }))),
      source: places,
    }),
  ),
  ...base,
});

const roadmap = z.object({
  kind: z.literal('roadmap'),
  layout: text,
  title: maybe,
  schoolYear: maybe,
  parties: z.optional(z.array(z.object({ name: text, role: z.optional(z.enum(['mentor', 'satellite'])) }))),
  records: z.array(
    z.object({
      section: maybe,
      activity: text,
      result: maybe,
      period: z.optional(
        z.object({ raw: text, start: maybe, end: maybe, recurrence: maybe, inferred: z.optional(z.boolean()) }),
      ),
      responsible: texts,
      place: maybe,
      participants: maybe,
      source: places,
    }),
  ),
  ...base,
});

const resolution = z.object({
  kind: z.literal('resolution'),
  layout: text,
  meeting: z.object({
    type: maybe,
    number: maybe,
    title: maybe,
    date: maybe,
    place: maybe,
    locality: maybe,
    attendees: z.optional(z.number()),
    chair: maybe,
    secretary: maybe,
    participants: texts,
    media: z.optional(texts),
    agenda: z.optional(texts),
    rationale: maybe,
    noted: z.optional(texts),
    source: places,
  }),
  items: z.array(
    z.object({
      number: maybe,
      text,
      responsible: z.optional(texts),
      addressees: z.optional(texts),
      due: z.optional(
        z.object({ raw: text, date: maybe, start: maybe, end: maybe, inferred: z.optional(z.boolean()) }),
      ),
      source: places,
    }),
  ),
  signatories: z.array(z.object({ name: text, position: maybe })),
  ...base,
});

const programme = z.object({
  kind: z.literal('programme'),
  title: maybe,
  aim: maybe,
  tasks: texts,
  results: texts,
  principles: z.array(z.object({ name: text, ids: z.array(text) })),
  conditions: texts,
  stages: z.array(z.object({ name: text, items: texts, outputs: z.optional(texts), outcome: maybe })),
  steps: z.optional(texts),
  mechanisms: texts,
  directions: texts,
  activities: z.array(z.object({ name: text, products: text })),
  source: places,
  ...base,
});

const none = z.object({ kind: z.literal('none'), ...base });

export const foundSchema = z.discriminatedUnion('kind', [
  partners,
  roadmap,
  resolution,
  programme,
  none,
]) as unknown as z.ZodMiniType<Found>;
