import { describe, expect, test } from 'vitest';
import { applyChanges, undoLast } from '../../src/app/gateway.ts';
import { readRegistry, readTab } from '../../src/app/store.ts';
import type { Change } from '../../src/domain/registry/changes.ts';
import { type MemoryHost, memoryHost, sharedBook } from './memory-host.ts';

const partner = (name: string, n = 1): Change => ({
  type: 'add',
  sheet: 'partners',
  key: `new:${n}`,
  values: { name, status: 'active' },
});
const rename = (key: string, seen: string, name: string): Change => ({
  type: 'update',
  sheet: 'partners',
  key,
  seen: { name: seen },
  values: { name },
});
const names = (host: MemoryHost) => readRegistry(host.book).partners.map(({ key, name }) => `${key} ${name}`);
let batches = 0;
const act = (host: MemoryHost, changes: Change[], batch = `b${++batches}`) =>
  applyChanges(host, { title: 'Проба', batch }, changes);

describe('adding', () => {
  test('gives keys that are never used again', () => {
    const host = memoryHost();
    act(host, [partner('Музей'), partner('Театр', 2)]);
    undoLast(host);
    act(host, [partner('Цирк')]);
    expect(names(host)).toEqual(['П-0003 Цирк']);
  });

  test('names new records in others of the same action', () => {
    const host = memoryHost();
    act(host, [
      partner('Музей'),
      { type: 'add', sheet: 'forms', key: 'new:2', values: { partner: 'new:1', form: 'экскурсии' } },
    ]);
    expect(readRegistry(host.book).forms.map(({ partner: key }) => key)).toEqual(['П-0001']);
  });

  test('the same batch twice is one action', () => {
    const host = memoryHost();
    act(host, [partner('Музей')], 'once');
    act(host, [partner('Музей')], 'once');
    expect(names(host)).toEqual(['П-0001 Музей']);
  });

  test('the same batch again is answered as the first time, whatever was done since', () => {
    const shared = sharedBook();
    const [anna, boris] = [memoryHost('anna', shared), memoryHost('boris', shared)];
    act(anna, [partner('Основа'), partner('Вторая', 2)]);
    act(boris, [rename('П-0002', 'Вторая', 'Третья')]);
    const changes: Change[] = [
      { type: 'add', sheet: 'forms', key: 'new:1', values: { partner: 'П-0099', form: 'ничья' } },
      partner('Музей', 2),
      { type: 'add', sheet: 'forms', key: 'new:3', values: { partner: 'new:2', form: 'экскурсии' } },
      partner('Театр', 4),
      rename('П-0001', 'Основа', 'Опора'),
      rename('П-0002', 'Вторая', 'Другая'),
    ];
    const first = act(anna, changes, 'answer');
    expect(first.keys).toMatchObject({ 'new:2': 'П-0003', 'new:4': 'П-0004' });
    expect(first.conflicts).toHaveLength(2);
    act(boris, [rename('П-0001', 'Опора', 'Столп')]);
    const again = act(anna, changes, 'answer');
    const { 'new:1': _, ...made } = first.keys;
    expect(again.keys).toEqual(made);
    expect(again.conflicts.map(({ field, now, wanted }) => [field, now, wanted])).toEqual(
      first.conflicts.map(({ field, now, wanted }) => [field, now, wanted]),
    );
    expect(again.done.length).toBe(first.done.length);
  });

  test('text that looks like a formula, a number or a date stays text', () => {
    const host = memoryHost();
    const tempting = ['=1+1', '-экскурсии', '+79990000000', '@имя', '007', '01.05'];
    act(
      host,
      tempting.map((name, index) => partner(name, index + 1)),
    );
    expect(readRegistry(host.book).partners.map(({ name }) => name)).toEqual(tempting);
  });
});

describe('changing', () => {
  test('writes nothing over a value that somebody has changed since, and shows both', () => {
    const host = memoryHost();
    act(host, [partner('Музей')]);
    act(host, [rename('П-0001', 'Музей', 'Городской музей')]);
    const { done, conflicts } = act(host, [rename('П-0001', 'Музей', 'Краеведческий музей')]);
    expect(done).toEqual([]);
    expect(conflicts).toMatchObject([{ seen: 'Музей', now: 'Городской музей', wanted: 'Краеведческий музей' }]);
    expect(names(host)).toEqual(['П-0001 Городской музей']);
  });

  test('finds records by key after sorting, and columns by header after moving and adding', () => {
    const host = memoryHost();
    act(host, [partner('Музей'), partner('Театр', 2)]);
    const sheet = host.sheets.get('Партнёры');
    if (!sheet) throw new Error('no tab');
    const [header = [], first = [], second = []] = sheet.rows;
    const moved = (row: string[], own: string) => [own, ...[...row].reverse()];
    sheet.rows = [moved(header, 'Мой столбец'), moved(second, 'б'), moved(first, 'а')];
    act(host, [rename('П-0001', 'Музей', 'Дом ремёсел')]);
    expect(names(host)).toEqual(['П-0002 Театр', 'П-0001 Дом ремёсел']);
    expect(sheet.rows.map((row) => row[0])).toEqual(['Мой столбец', 'б', 'а']);
  });

  test('many scattered cells of a column are written in one segment', () => {
    const host = memoryHost();
    act(
      host,
      Array.from({ length: 60 }, (_, n) => partner(`Партнёр ${n}`, n + 1)),
    );
    host.calls.length = 0;
    const scattered = readRegistry(host.book)
      .partners.filter((_, n) => n % 2 === 0)
      .map(({ key, name }) => rename(key, name, `${name}!`));
    act(host, scattered);
    expect(host.calls.filter((call) => call === 'write').length).toBeLessThanOrEqual(3);
    expect(names(host).filter((name) => name.endsWith('!')).length).toBe(30);
  });
});

describe('taking back', () => {
  test('undoes one’s own last action and leaves a colleague’s alone', () => {
    const shared = sharedBook();
    const [anna, boris] = [memoryHost('anna', shared), memoryHost('boris', shared)];
    act(anna, [partner('Музей')]);
    act(boris, [partner('Театр')]);
    expect(undoLast(anna)?.title).toBe('Проба');
    expect(names(anna)).toEqual(['П-0002 Театр']);
    expect(undoLast(anna)).toBeUndefined();
  });

  test('keeps a cell that was changed since and says so', () => {
    const shared = sharedBook();
    const [anna, boris] = [memoryHost('anna', shared), memoryHost('boris', shared)];
    act(anna, [partner('Музей')]);
    act(anna, [
      {
        type: 'update',
        sheet: 'partners',
        key: 'П-0001',
        seen: { name: 'Музей', aim: '' },
        values: { name: 'Дом', aim: 'цель' },
      },
    ]);
    act(boris, [rename('П-0001', 'Дом', 'Дом творчества')]);
    const undone = undoLast(anna);
    expect(undone?.outcome.conflicts).toMatchObject([{ field: 'name', now: 'Дом творчества' }]);
    expect(readRegistry(anna.book).partners).toMatchObject([{ name: 'Дом творчества', aim: '' }]);
  });

  test('brings a removed record back whole', () => {
    const host = memoryHost();
    act(host, [partner('Музей')]);
    const [row] = readRegistry(host.book).partners;
    const { key, ...seen } = row ?? { key: '' };
    act(host, [{ type: 'remove', sheet: 'partners', key, seen }]);
    expect(names(host)).toEqual([]);
    undoLast(host);
    expect(readRegistry(host.book).partners).toMatchObject([{ key: 'П-0001', name: 'Музей', status: 'active' }]);
  });
});

describe('interruption', () => {
  const calls = (() => {
    const host = memoryHost();
    act(host, [partner('Основа')]);
    host.calls.length = 0;
    act(host, [partner('Музей'), rename('П-0001', 'Основа', 'Опора')]);
    return host.calls.length;
  })();

  test.each(['before', 'after'] as const)('at any call, %s it: repeating gives the right result', (moment) => {
    for (let at = 0; at < calls; at++) {
      const host = memoryHost();
      act(host, [partner('Основа')]);
      const changes = [partner('Музей'), rename('П-0001', 'Основа', 'Опора')];
      let n = 0;
      host.fail = (_call, when) => {
        if (when === moment && n++ === at) throw new Error('Service Spreadsheets timed out');
      };
      expect(() => act(host, changes, 'again')).toThrow('timed out');
      host.fail = undefined;
      act(host, changes, 'again');
      expect(names(host), `call ${at}`).toEqual(
        ['П-0001 Опора', 'П-0002 Музей'].map((name) => expect.stringMatching(name.replace('П-0002', 'П-\\d{4}'))),
      );
      const journal = readTab(host.book, 'journal').records.map(({ record }) => record.key);
      expect(new Set(journal).size, `journal keys at call ${at}`).toBe(journal.length);
    }
  });
});

describe('undo', () => {
  test('repeated with the same click takes nothing more back; cut short at any call too', () => {
    for (let at = 0; at < 60; at++) {
      const host = memoryHost();
      act(host, [partner('Музей')]);
      act(host, [partner('Театр')]);
      let n = 0;
      host.fail = (_call, when) => {
        if (when === 'after' && n++ === at) throw new Error('Service Spreadsheets timed out');
      };
      try {
        undoLast(host, 'click');
      } catch {
        host.fail = undefined;
      }
      host.fail = undefined;
      expect(undoLast(host, 'click')?.title).toBe('Проба');
      expect(names(host), `call ${at}`).toEqual(['П-0001 Музей']);
    }
  });

  test('takes back one action after another, and no undo', () => {
    const host = memoryHost();
    act(host, [partner('Музей')]);
    act(host, [partner('Театр')]);
    undoLast(host, 'a');
    undoLast(host, 'b');
    expect(names(host)).toEqual([]);
    expect(undoLast(host, 'c')).toBeUndefined();
  });
});
