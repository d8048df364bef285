import type { SheetName } from '../../src/domain/registry/registry.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import type { Field } from '../../src/domain/sheets/sheet.ts';
import { dictionaries } from '../../src/texts/ru/dictionaries.ts';
import { shownDate } from '../../src/texts/ru/wording.ts';
import type { Output } from '../rpc.ts';

export type CardData = Output<'readCard'>;
export type Row = Record<string, string>;

/** Tabs of a card in its order; those that records can be added to from it. */
export const sections = [
  'forms',
  'effects',
  'exchange',
  'agreements',
  'roadmap',
  'meetings',
  'decisions',
  'contacts',
] as const;
export type Section = (typeof sections)[number];

/** The field that names a record of the tab, and that it cannot do without. */
export const mainFields: Partial<Record<SheetName, string>> = {
  partners: 'name',
  forms: 'form',
  effects: 'effect',
  exchange: 'what',
  agreements: 'kind',
  roadmap: 'activity',
  meetings: 'theme',
  decisions: 'text',
  contacts: 'purpose',
  dictionaries: 'value',
};

/** What stands beside the name in a list: dates, states, sides. */
const besides: Partial<Record<SheetName, string[]>> = {
  forms: ['periodText'],
  effects: ['audience', 'indicator'],
  exchange: ['side', 'state'],
  agreements: ['number', 'endsOn', 'state'],
  roadmap: ['periodText', 'state'],
  meetings: ['date', 'kind'],
  decisions: ['responsible', 'endsOn', 'state'],
  contacts: ['date', 'nextStep'],
  findings: ['outcome'],
};

/** Fields of a tab with their definitions. */
export const fieldsOf = (sheet: SheetName): Record<string, Field> => sheets[sheet].fields;

/** Header and explanation of a field. */
export function textOf(sheet: SheetName, field: string): readonly [label: string, note: string] {
  return (sheets[sheet].text.columns as Record<string, readonly [string, string]>)[field] ?? [field, ''];
}

/** A value as people read it: a code as its word, a date as «05.11.2026». */
export function shownValue(sheet: SheetName, field: string, value: string): string {
  const definition = fieldsOf(sheet)[field];
  if (definition?.dictionary && definition.kind === 'choice') {
    return (dictionaries as Record<string, Record<string, string>>)[definition.dictionary]?.[value] ?? value;
  }
  return definition?.kind === 'date' ? shownDate(value) : value;
}

/** A record in one line: its name and what stands beside it. */
export function lineOf(sheet: SheetName, row: Row): { name: string; beside: string } {
  const main = sheet === 'findings' ? 'message' : (mainFields[sheet] ?? 'key');
  const beside = (besides[sheet] ?? []).map((field) => shownValue(sheet, field, row[field] ?? '')).filter(Boolean);
  return { name: shownValue(sheet, main, row[main] ?? '') || (row.key ?? ''), beside: beside.join(' · ') };
}
