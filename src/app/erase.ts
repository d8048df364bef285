import { maskAll, maskPersons } from '../domain/registry/persons.ts';
import type { AnyRecord, SheetName } from '../domain/registry/registry.ts';
import { readTold, tellRecord } from '../domain/registry/told-record.ts';
import * as sheets from '../domain/sheets/index.ts';
import type { Sheet } from '../domain/sheets/sheet.ts';
import { actionsText } from '../texts/ru/actions.ts';
import { momentOf } from './context.ts';
import { applyChanges } from './gateway.ts';
import type { Book, CellBlock, Host } from './host.ts';
import { backupsOf } from './migrate.ts';
import { readTab } from './store.ts';
import { updateRecords } from './tab-writer.ts';
import { writing } from './writing.ts';

/**
 * Takes persons out of the whole book, journal, left-over fragments and copies of migrations included; fields made for persons are emptied.
 * The journal notes that it was done, without the values: so it cannot be undone.
 */
export function erasePersons(host: Host): number {
  return writing(host.book, () => {
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
    for (const title of backupsOf(host.book)) erased += eraseBackup(host.book, title);
    host.book.flush();
    return erased;
  });
}

/** A copy that a migration has left is no tab of records: every cell is looked at. */
function eraseBackup(book: Book, title: string): number {
  const blocks = (book.read(title)?.rows ?? []).flatMap((cells, row) =>
    cells.flatMap((cell, column): CellBlock[] => {
      const { text, masked } = maskPersons(cell);
      return masked > 0 ? [{ row, column, cells: [[text]] }] : [];
    }),
  );
  if (blocks.length > 0) book.write(title, blocks);
  return blocks.length;
}

/** New values of the record's fields that hold a person. */
function withoutPersons(sheet: Sheet, record: AnyRecord): Record<string, string> {
  const values: Record<string, string> = {};
  const isJournal = sheet === sheets.journal;
  for (const [field, standing] of Object.entries(record)) {
    const { personal = false, kind = 'text' } = sheet.fields[field] ?? {};
    if (standing === '' || field === 'key') continue;
    if (personal) values[field] = '';
    else if (kind !== 'date' && kind !== 'link' && kind !== 'links') {
      const isTold = isJournal && (field === 'before' || field === 'after') && record.field === '';
      const { text, masked } = isTold ? withoutToldNames(standing) : maskPersons(standing);
      if (masked > 0) values[field] = text;
    }
  }
  return values;
}

/** A whole record of the journal: quotes and «\\n» around a name would hide it. */
function withoutToldNames(standing: string): { text: string; masked: number } {
  const record = readTold(standing);
  if (!record) return maskPersons(standing);
  const { value, masked } = maskAll(record);
  return { text: tellRecord(value), masked };
}

/** The trace in the journal: who, when, how many, and nothing of what. */
export function noteErasure(host: Host, batch: string, erased: number): void {
  const note = { name: actionsText.erase, value: `${momentOf(host)}: ${erased}`, note: '' };
  applyChanges(host, { title: actionsText.erase, batch }, [
    { type: 'add', sheet: 'settings', key: 'new:1', values: note },
  ]);
}
