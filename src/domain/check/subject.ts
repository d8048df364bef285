import { agreementRegisterText } from '../../texts/ru/documents/agreement-register.ts';
import { wordOf } from '../documents/records.ts';
import type { AnyRecord, SheetName } from '../registry/registry.ts';
import { namesOf, type View } from '../registry/view.ts';
import type { At } from '../rules/rule.ts';
import * as sheets from '../sheets/index.ts';
import type { Sheet } from '../sheets/sheet.ts';

const catalogue: Record<SheetName, Sheet> = sheets;

/** The column that names a record of the tab to a person. */
const naming: Partial<Record<SheetName, string>> = {
  partners: 'name',
  forms: 'form',
  effects: 'effect',
  exchange: 'what',
  agreements: 'number',
  roadmap: 'activity',
  meetings: 'theme',
  decisions: 'text',
  systemDocuments: 'title',
  programme: 'text',
};

/** The Russian header of the column a verdict points at; '' when it is about the whole tab. */
export function headerOf(at: At): string {
  return catalogue[at.sheet].text.columns[at.field]?.[0] ?? at.field;
}

/** The Russian title of the tab. */
export function tabOf(at: At): string {
  return catalogue[at.sheet].text.title;
}

/** A function that names the record of a finding as people know it: its own name, and the partner's where it is another. */
export function subjects(view: View): (at: At, partner: string) => string {
  const tabs = new Map<SheetName, Map<string, AnyRecord>>();
  const recordsOf = (sheet: SheetName) => {
    let records = tabs.get(sheet);
    if (!records) {
      records = new Map((view[sheet] as AnyRecord[]).map((record) => [record.key, record]));
      tabs.set(sheet, records);
    }
    return records;
  };
  return (at, partner) => {
    const own = nameOf(at.sheet, recordsOf(at.sheet).get(at.key));
    const partners = at.sheet === 'partners' ? '' : namesOf(view, partner);
    return [own, partners].filter(Boolean).join(' · ');
  };
}

/** An agreement is told by its kind and number: a bare number says nothing. */
function nameOf(sheet: SheetName, record: AnyRecord | undefined): string {
  const name = record?.[naming[sheet] ?? ''] ?? '';
  if (sheet !== 'agreements' || !record) return name;
  return agreementRegisterText.named(wordOf('agreementKind', record.kind ?? ''), name.replace(/^\u2116\s*/, ''), '');
}
