import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../src/domain/registry/registry.ts';
import { csvOf, tableChanges, tableOf, tabOfTable } from '../../src/domain/registry/table-exchange.ts';
import { restoreChanges, wholeBook } from '../../src/domain/registry/whole-book.ts';
import { sampleBook } from '../../src/domain/sample/sample-book.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import { registryOf } from '../rules/rule-tester.ts';

const record = (values: Record<string, string>, key = 'П-0001') =>
  registryOf({ partners: [{ key, ...values }] }).partners[0] as AnyRecord;
const there = (records: AnyRecord[]) => {
  const csv = csvOf(tableOf('partners', records, true));
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data;
};

describe('a table', () => {
  const nasty = [
    '=1+1',
    "'=1+1",
    "''=x",
    '-экскурсии',
    '+7 916',
    '@имя',
    'a;b',
    '"цитата"',
    'две\nстроки',
    "'цитата",
    '007',
    '05.11',
    '<b>&amp;',
  ];
  test('comes back as it went out, whatever the text', () => {
    const records = nasty.map((name, n) => record({ name, aim: name, status: 'active' }, `П-${n}`));
    expect(tableChanges('partners', records, there(records))).toEqual([]);
  });

  test('of any text comes back', () => {
    const text = fc.string().filter((value) => value.trim() === value && !value.includes('\r'));
    fc.assert(
      fc.property(text, text, (name, aim) => {
        const records = [record({ name: `${name}.`, aim })];
        expect(tableChanges('partners', records, there(records))).toEqual([]);
      }),
    );
  });

  test.each(Object.keys(sheets) as (keyof typeof sheets)[])(
    'of the sample’s %s comes back and is known again',
    (name) => {
      const records = sampleBook('2026-11-21')[name] as AnyRecord[];
      const rows = tableOf(name, records, true);
      expect(tabOfTable(rows)).toBe(name);
      expect(tableChanges(name, records, rows)).toEqual([]);
    },
  );

  test('updates by key, adds what has none, removes nothing', () => {
    const standing = [record({ name: 'Музей', aim: 'цель' }), record({ name: 'Театр' }, 'П-0002')];
    const changes = tableChanges('partners', standing, [
      ['ID', 'Наименование', 'Населённый пункт'],
      ['П-0001', 'Краевой музей', ''],
      ['', 'Цирк', 'Заречный'],
    ]);
    expect(changes).toEqual([
      { type: 'update', sheet: 'partners', key: 'П-0001', seen: { name: 'Музей' }, values: { name: 'Краевой музей' } },
      { type: 'add', sheet: 'partners', key: 'new:1', values: { name: 'Цирк', locality: 'Заречный' } },
    ]);
  });

  test('that is no export is not taken for one', () => {
    expect(tabOfTable([['№', 'Организация', 'Форма']])).toBeUndefined();
    expect(tabOfTable([])).toBeUndefined();
  });
});

describe('a whole book', () => {
  const registry = sampleBook('2026-11-21');
  const text = JSON.stringify(wholeBook(registry));

  test('put into itself changes nothing', () => {
    expect(restoreChanges(registry, JSON.parse(text))).toEqual([]);
  });

  test('put into an empty one adds every record under its key', () => {
    const changes = restoreChanges(registryOf({}), JSON.parse(text));
    const travels = Object.entries(registry).filter(([name]) => name !== 'findings' && name !== 'journal');
    expect(changes).toHaveLength(travels.reduce((sum, [, rows]) => sum + rows.length, 0));
    expect(changes.every(({ type, key }) => type === 'add' && !key.startsWith('new:'))).toBe(true);
  });

  test('gives keys of their own to records without a key that can be linked to', () => {
    const tabs = {
      partners: [{ name: 'Музей' }, { key: 'new:1', name: 'Театр' }, { key: 'не ключ', name: 'Цирк' }],
      forms: [{ form: 'экскурсия' }],
    } as never;
    const changes = restoreChanges(registryOf({}), { format: 'social-partnership', schema: 1, tabs });
    expect(changes.map(({ key }) => key)).toEqual(['new:1', 'new:2', 'new:3', 'new:4']);
  });
});
