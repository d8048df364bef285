import * as z from 'zod/mini';
import type { Change } from '../../domain/registry/changes.ts';
import type { SheetName } from '../../domain/registry/registry.ts';
import * as sheets from '../../domain/sheets/index.ts';

export const sheetName = z.enum(Object.keys(sheets) as [SheetName, ...SheetName[]]);

/** Where the next load of an export begins. */
export const place = z.object({ sheet: sheetName, from: z.number().check(z.int(), z.minimum(0)) });

/** A row of a sheet where headers may stand, zero-based. */
export const rowIndex = z.number().check(z.int(), z.minimum(0), z.maximum(999));

/** The longest value of one field, in characters: what a cell of .xlsx holds. */
const LONGEST_VALUE = 32_000;

export const values = z.record(z.string(), z.string().check(z.maxLength(LONGEST_VALUE)));

/** One click's name, given by the sidebar: the same batch twice is one action. */
export const batch = z.string().check(z.regex(/^[\w-]{1,60}$/));

export const at = z.object({ sheet: sheetName, key: z.string(), field: z.string() });

export const conflict = z.object({
  sheet: sheetName,
  key: z.string(),
  field: z.string(),
  seen: z.string(),
  now: z.string(),
  wanted: z.string(),
});

const anyChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('add'), sheet: sheetName, key: z.string().check(z.regex(/^new:\d{1,6}$/)), values }),
  z.object({ type: z.literal('update'), sheet: sheetName, key: z.string(), seen: values, values }),
  z.object({ type: z.literal('remove'), sheet: sheetName, key: z.string(), seen: values }),
]) as unknown as z.ZodMiniType<Change>;

/** A change of fields that the tab has; a name like `constructor` is none of them. */
export const change = anyChange.check(
  z.refine((given) => {
    const fields = new Set(Object.keys(sheets[given.sheet].fields));
    const named = { ...(given.type === 'add' ? {} : given.seen), ...(given.type === 'remove' ? {} : given.values) };
    return Object.keys(named).every((field) => fields.has(field));
  }),
);

/** Numbers by tab: `{partners: 10}`. */
export const tally = z.record(z.string(), z.number());
