import { registryText } from '../../texts/ru/registry.ts';
import * as sheets from '../sheets/index.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { cellOf, readCell } from './cells.ts';
import type { Change } from './changes.ts';
import { columnText, fieldNamed } from './layout.ts';
import type { Registry, SheetName } from './registry.ts';
import { readTold, tellRecord } from './told-record.ts';

type Entry = Registry['journal'][number];

/** A cell of the book holds 32,767 characters in .xlsx; longer records take a journal row per field. */
const LONGEST = 30_000;
const words = registryText.journal;
const sheetOf = (name: SheetName): Sheet => sheets[name];
const nameByTitle = new Map(Object.entries(sheets).map(([name, sheet]) => [sheet.text.title, name as SheetName]));

const shown = (sheet: Sheet, field: string, value: string): string => {
  const cell = cellOf(sheet.fields[field], value);
  return typeof cell === 'object' ? cell.date : String(cell);
};

/** Values as a person reads them, by the headers of their columns. */
function written(sheet: Sheet, values: Record<string, string>): string {
  return tellRecord(
    Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => value !== '')
        .map(([field, value]) => [columnText(sheet, field)[0], shown(sheet, field, value)]),
    ),
  );
}

/** Undefined where somebody has spoilt the text: there is nothing to go by. */
function readWritten(sheet: Sheet, text: string): Record<string, string> | undefined {
  const record = readTold(text);
  if (!record) return undefined;
  const values: Record<string, string> = {};
  for (const [header, cell] of Object.entries(record)) {
    const field = fieldNamed(sheet, header);
    values[field] = readCell(sheet.fields[field], String(cell));
  }
  return values;
}

/** Journal rows of an action: one per added or removed record, one per changed cell; keys of the rows are not given. */
export function journalOf(
  changes: readonly Change[],
  { title, batch, who, when }: { title: string; batch: string; who: string; when: string },
): Omit<Entry, 'key'>[] {
  return changes.flatMap((change) => {
    const { text: tab } = sheetOf(change.sheet);
    const told = { when, who, action: `${title}: ${words[change.type]}`, batch, sheet: tab.title, record: change.key };
    return rowsOf(change).map((row) => ({ ...told, ...row, undone: '' }));
  });
}

/** What a change says row by row; a record too long for a cell is told column by column. */
function rowsOf(change: Change): Pick<Entry, 'field' | 'before' | 'after'>[] {
  const sheet = sheetOf(change.sheet);
  const seen = change.type === 'add' ? {} : change.seen;
  const values = change.type === 'remove' ? {} : change.values;
  if (change.type !== 'update') {
    const text = written(sheet, change.type === 'add' ? values : seen);
    const [before, after] = change.type === 'add' ? ['', text] : [text, ''];
    if (text.length <= LONGEST) return [{ field: '', before, after }];
  }
  return Object.keys({ ...seen, ...values }).flatMap((field) => {
    const [was, is] = [shown(sheet, field, seen[field] ?? ''), shown(sheet, field, values[field] ?? '')];
    return was === is ? [] : [{ field: columnText(sheet, field)[0], before: was, after: is }];
  });
}

/** The changes that journal rows of one action tell of, in order. */
export function changesOf(entries: readonly Entry[]): Change[] {
  const changes = new Map<string, Change>();
  for (const entry of entries) {
    const name = nameByTitle.get(entry.sheet);
    if (!name || entry.record === '') continue;
    const sheet = sheetOf(name);
    const type = typeOf(entry);
    const field = entry.field ? fieldNamed(sheet, entry.field) : undefined;
    const read = (text: string) =>
      field ? { [field]: readCell(sheet.fields[field], text) } : readWritten(sheet, text);
    const before = read(entry.before);
    const after = read(entry.after);
    if (!before || !after) continue;
    const id = `${type} ${name} ${entry.record}`;
    const change = changes.get(id) ?? emptyChange(type, name, entry.record);
    changes.set(id, change);
    if (change.type !== 'add') Object.assign(change.seen, before);
    if (change.type !== 'remove') Object.assign(change.values, after);
  }
  return [...changes.values()];
}

function typeOf({ action }: Entry): Change['type'] {
  if (action.endsWith(words.add)) return 'add';
  return action.endsWith(words.remove) ? 'remove' : 'update';
}

function emptyChange(type: Change['type'], sheet: SheetName, key: string): Change {
  if (type === 'add') return { type, sheet, key, values: {} };
  return type === 'remove' ? { type, sheet, key, seen: {} } : { type, sheet, key, seen: {}, values: {} };
}

/** What takes the changes back, last first. */
export function inverseOf(changes: readonly Change[]): Change[] {
  return [...changes].reverse().map((change): Change => {
    const { sheet, key } = change;
    // A cell that was left empty and that somebody has filled since is a change too.
    if (change.type === 'add') return { type: 'remove', sheet, key, seen: { ...emptyRecord(sheet), ...change.values } };
    if (change.type === 'remove') return { type: 'add', sheet, key, values: change.seen };
    return { type: 'update', sheet, key, seen: change.values, values: change.seen };
  });
}

const emptyRecord = (sheet: SheetName) =>
  Object.fromEntries(Object.keys(sheetOf(sheet).fields).map((field) => [field, '']));
