import { maskPersons } from '../domain/registry/persons.ts';
import type { AnyRecord, SheetName } from '../domain/registry/registry.ts';
import * as sheets from '../domain/sheets/index.ts';
import type { Sheet } from '../domain/sheets/sheet.ts';
import { actionsText } from '../texts/ru/actions.ts';
import { momentOf } from './context.ts';
import { applyChanges } from './gateway.ts';
import type { Host } from './host.ts';
import { readTab } from './store.ts';
import { updateRecords } from './tab-writer.ts';

/**
 * Takes persons out of the whole book, journal and left-over fragments included; fields made for persons are emptied.
 * The journal notes that it was done, without the values: so it cannot be undone.
 */
export function erasePersons(host: Host): number {
  return host.book.lock(() => {
    let erased = 0;
    for (const [name, sheet] of Object.entries(sheets) as [SheetName, Sheet][]) {
      const tab = readTab(host.book, name);
      if (!tab.exists) continue;
      const updates = tab.records.flatMap(({ record, row }) => {
        const values = withoutPersons(sheet, record);
        erased += Object.keys(values).length;
        return Object.keys(values).length > 0 ? [{ row, record, values }] : [];
      });
      updateRecords(host.book, tab, updates);
    }
    host.book.flush();
    return erased;
  });
}

/** New values of the record's fields that hold a person. */
function withoutPersons(sheet: Sheet, record: AnyRecord): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [field, { personal, kind }] of Object.entries(sheet.fields)) {
    const standing = record[field] ?? '';
    if (standing === '' || kind === 'date' || kind === 'link' || kind === 'links') continue;
    const { text, masked } = maskPersons(standing);
    if (personal && kind === 'text') values[field] = '';
    else if (masked > 0) values[field] = text;
  }
  return values;
}

/** The trace in the journal: who, when, how many, and nothing of what. */
export function noteErasure(host: Host, batch: string, erased: number): void {
  const note = { name: actionsText.erase, value: `${momentOf(host)}: ${erased}`, note: '' };
  applyChanges(host, { title: actionsText.erase, batch }, [
    { type: 'add', sheet: 'settings', key: 'new:1', values: note },
  ]);
}
