import { readSchoolYear } from '../../src/domain/reading/dates.ts';
import type { SheetName } from '../../src/domain/registry/registry.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { wrongSchoolYear } from '../../src/texts/ru/wording.ts';
import { fieldsOf, mainFields, type Row, textOf } from './card-data.ts';

/** What keeps a form from being saved, by field. Only what was surely mistyped: the book takes everything else. */
export function problemsOf(sheet: SheetName, values: Row): Record<string, string> {
  const problems: Record<string, string> = {};
  const main = mainFields[sheet];
  if (main && (values[main] ?? '').trim() === '') problems[main] = cardText.required(textOf(sheet, main)[0]);
  for (const [field, { kind }] of Object.entries(fieldsOf(sheet))) {
    const value = (values[field] ?? '').trim();
    if (value === '') continue;
    if (field === 'inn' && !/^(\d{10}|\d{12})$/.test(value)) problems[field] = cardText.badInn;
    if (/email/i.test(field) && !/^\S+@\S+\.\S+$/.test(value)) problems[field] = cardText.badMail;
    if (kind === 'url' && !/^https?:\/\/\S+$/i.test(value) && field === 'site') problems[field] = cardText.badUrl;
    if (kind === 'number' && !/^-?\d+([.,]\d+)?$/.test(value)) problems[field] = cardText.badNumber;
    if (kind === 'school-year' && readSchoolYear(value) === '') problems[field] = wrongSchoolYear(value);
  }
  const { startsOn = '', endsOn = '' } = values;
  if (startsOn !== '' && endsOn !== '' && endsOn < startsOn) problems.endsOn = cardText.badOrder;
  return problems;
}
