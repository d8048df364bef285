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
  action: { title: string; batch: string; who: string; when: string },
): Omit<Entry, 'key'>[] {
  const rows: Omit<Entry, 'key'>[] = [];
  for (const change of changes) {
    const sheet = sheetOf(change.sheet);
    const row = (action_: string, field: string, before: string, after: string) =>
      rows.push({
        when: action.when,
        who: action.who,
        action: `${action.title}: ${action_}`,
        batch: action.batch,
        sheet: sheet.text.title,
        record: change.key,
        field,
        before,
        after,
        undone: '',
      });
    const perField = (kind: string, seen: Record<string, string>, values: Record<string, string>) => {
      for (const field of Object.keys({ ...seen, ...values })) {
        const before = shown(sheet, field, seen[field] ?? '');
        const after = shown(sheet, field, values[field] ?? '');
        if (before !== after) row(kind, columnText(sheet, field)[0], before, after);
      }
    };
    if (change.type === 'update') perField(words.changed, change.seen, change.values);
    else {
      const values = change.type === 'add' ? change.values : change.seen;
      const text = written(sheet, values);
      const kind = change.type === 'add' ? words.added : words.removed;
      if (text.length > LONGEST) {
        perField(kind, change.type === 'add' ? {} : values, change.type === 'add' ? values : {});
      } else if (change.type === 'add') row(kind, '', '', text);
      else row(kind, '', text, '');
    }
  }
  return rows;
}

/** The changes that journal rows of one action tell of, in order. */
export function changesOf(entries: readonly Entry[]): Change[] {
  const changes: Change[] = [];
  const byRecord = new Map<string, Change>();
  for (const entry of entries) {
    const name = nameByTitle.get(entry.sheet);
    if (!name) continue;
    const sheet = sheetOf(name);
    const type = entry.action.endsWith(words.added)
      ? 'add'
      : entry.action.endsWith(words.removed)
        ? 'remove'
        : 'update';
    const field = entry.field ? fieldNamed(sheet, entry.field) : undefined;
    const before = field ? { [field]: readCell(sheet.fields[field], entry.before) } : readWritten(sheet, entry.before);
    const after = field ? { [field]: readCell(sheet.fields[field], entry.after) } : readWritten(sheet, entry.after);
    if (!before || !after || entry.record === '') continue;
    const id = `${type} ${name} ${entry.record}`;
    let change = byRecord.get(id);
    if (!change) {
      change =
        type === 'add'
          ? { type, sheet: name, key: entry.record, values: {} }
          : type === 'remove'
            ? { type, sheet: name, key: entry.record, seen: {} }
            : { type, sheet: name, key: entry.record, seen: {}, values: {} };
      byRecord.set(id, change);
      changes.push(change);
    }
    if (change.type !== 'add') Object.assign(change.seen, before);
    if (change.type !== 'remove') Object.assign(change.values, after);
  }
  return changes;
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
