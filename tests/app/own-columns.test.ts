import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readRegistry } from '../../src/app/store.ts';
import { ask } from './ask.ts';
import { type MemoryHost, memoryHost, sheetOf } from './memory-host.ts';

// What the endpoint logs of an injected error is no news here.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

let batch = 0;
const save = (host: MemoryHost, ...names: string[]) =>
  ask(host, 'saveRecords', {
    batch: `s${++batch}`,
    title: 'newPartner',
    changes: names.map((name, n) => ({ type: 'add', sheet: 'partners', key: `new:${n + 1}`, values: { name } })),
  });

/** A book of two partners with columns of the school's own: one before ours, one among them, one nameless behind. */
function bookOfTwo(): MemoryHost {
  const host = memoryHost();
  save(host, 'Музей', 'Краевой музей');
  const sheet = sheetOf(host, 'Партнёры');
  const own = [
    ['Заметки', 'Баллы', ''],
    ['звонить утром', '', ''],
    ['ключ у вахтёра', '7', 'спросить Веру'],
  ];
  sheet.rows = sheet.rows.map((row, n) => {
    const [before = '', among = '', behind = ''] = own[n] ?? [];
    return [before, ...row.slice(0, 3), among, ...row.slice(3), behind];
  });
  return host;
}
/** The own cells of each partner, by key. */
const ownCells = (host: MemoryHost) => {
  const [header = [], ...rows] = sheetOf(host, 'Партнёры').rows;
  const at = [header.indexOf('Заметки'), header.indexOf('Баллы'), header.length - 1];
  return Object.fromEntries(
    rows.map((row) => [row[header.indexOf('ID')], at.map((column) => row[column] ?? '')]).sort(),
  );
};
const both = {
  'П-0001': ['звонить утром', '', ''],
  'П-0002': ['ключ у вахтёра', '7', 'спросить Веру'],
};
const merge = (host: MemoryHost) =>
  ask(host, 'mergePartners', { batch: `m${++batch}`, kept: 'П-0001', merged: 'П-0002' });

describe('what stands in columns of the school’s own', () => {
  test('goes over to the kept partner where it has nothing there, and comes back by undo', () => {
    const host = bookOfTwo();
    expect(merge(host).conflicts).toEqual([]);
    expect(ownCells(host)).toEqual({ 'П-0001': ['звонить утром', '7', 'спросить Веру'] });
    expect(ask(host, 'undoLast', {}).kept).toEqual([]);
    expect(ownCells(host)).toEqual(both);
  });

  test('comes back with a record that was removed, cut short at any call too', () => {
    for (let at = 0; at < 60; at++) {
      const host = bookOfTwo();
      const { key = '', ...seen } = readRegistry(host.book).partners[1] ?? {};
      ask(host, 'saveRecords', {
        batch: 'r',
        title: 'edit',
        changes: [{ type: 'remove', sheet: 'partners', key, seen: onlyOurs(seen) }],
      });
      expect(Object.keys(ownCells(host))).toEqual(['П-0001']);
      let n = 0;
      host.fail = (_call, when) => {
        if (when === 'after' && n++ === at) throw new Error('Service Spreadsheets timed out');
      };
      try {
        ask(host, 'undoLast', { batch: 'u' });
      } catch {
        host.fail = undefined;
        ask(host, 'undoLast', { batch: 'u' });
      }
      host.fail = undefined;
      expect(ownCells(host), `call ${at}`).toEqual(both);
    }
  });

  test('keeps a record from being taken back by undo when somebody has written there since', () => {
    const host = bookOfTwo();
    save(host, 'Цирк');
    const sheet = sheetOf(host, 'Партнёры');
    const row = sheet.rows[3] as string[];
    row[0] = 'договорились на май';
    const { kept } = ask(host, 'undoLast', {});
    expect(kept).toMatchObject([{ key: 'П-0003', now: 'договорились на май' }]);
    expect(ownCells(host)['П-0003']?.[0]).toBe('договорились на май');
    row[0] = '';
  });

  test('is no hindrance where it is computed: a column with a formula is left to it', () => {
    const host = bookOfTwo();
    const sheet = sheetOf(host, 'Партнёры');
    const scores = (sheet.rows[0] ?? []).indexOf('Баллы');
    sheet.formulas.add(`1:${scores}`);
    save(host, 'Цирк');
    (sheet.rows[3] as string[])[scores] = '12';
    expect(ask(host, 'undoLast', {}).kept).toEqual([]);
    expect(merge(host).conflicts).toEqual([]);
    expect(ownCells(host)['П-0001']).toEqual(['звонить утром', '', 'спросить Веру']);
  });

  test('is cleaned of persons with the rest of the book', () => {
    const host = bookOfTwo();
    (sheetOf(host, 'Партнёры').rows[1] as string[])[0] = 'звонить: Сомова Т.Е.';
    expect(ask(host, 'erasePersons', { batch: 'e' }).erased).toBe(1);
    expect(JSON.stringify([...host.sheets])).not.toContain('Сомова');
  });

  test('divides what is written into blocks: cut short between two of them, a record is whole in the end', () => {
    const values = { name: 'Цирк', category: 'культура', locality: 'Заречный', aim: 'дружба' };
    const change = { type: 'add' as const, sheet: 'partners' as const, key: 'new:1', values };
    for (let at = 0; at < 3; at++) {
      const host = bookOfTwo();
      const { write } = host.book;
      let n = 0;
      host.book.write = (title, blocks) => {
        for (const block of blocks) {
          write(title, [block]);
          if (n++ === at) throw new Error('Service Spreadsheets timed out');
        }
      };
      const add = () => ask(host, 'saveRecords', { batch: 'c', title: 'newPartner', changes: [change] });
      expect(add).toThrow();
      add();
      const found = readRegistry(host.book).partners.filter(({ name }) => name === 'Цирк');
      expect(found, `block ${at}`).toMatchObject([values]);
    }
  });

  test('is not written over by a new record, and does not travel', () => {
    const host = bookOfTwo();
    save(host, 'Цирк');
    expect(ownCells(host)).toEqual({ ...both, 'П-0003': ['', '', ''] });
    expect(ask(host, 'exportBook', {}).text).not.toContain('вахтёра');
    expect(ask(host, 'exportTable', { sheet: 'partners' }).text).not.toContain('вахтёра');
  });
});

/** What the panel knows of a record. */
function onlyOurs(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !field.startsWith('own:')));
}
