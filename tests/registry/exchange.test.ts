import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { LOAD, type Place } from '../../src/domain/registry/load.ts';
import type { AnyRecord, SheetName } from '../../src/domain/registry/registry.ts';
import {
  csvOf,
  tableChanges,
  tableLoads,
  tableOf,
  tableText,
  tabOfTable,
} from '../../src/domain/registry/table-exchange.ts';
import { bookLoads, bookText, restoreChanges, type WholeBook } from '../../src/domain/registry/whole-book.ts';
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
  const { text, next } = bookText((sheet) => registry[sheet] as AnyRecord[]);

  test('of an ordinary size goes in one load', () => {
    expect(next).toBeUndefined();
    expect(bookLoads(text)).toHaveLength(1);
  });

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

describe('a book of many rows', () => {
  const many = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, n) => record({ name: `Музей «${n}»` }, `${prefix}-${n + 1}`));

  /** Texts one after another, and the most records that one of them held. */
  function gathered<Place>(ask: (place?: Place) => { text: string; next?: Place }) {
    const texts: string[] = [];
    for (let load = ask(); ; load = ask(load.next)) {
      texts.push(load.text);
      if (load.next === undefined) break;
    }
    return { whole: texts.join(''), most: Math.max(...texts.map((text) => text.split('Музей').length - 1)), texts };
  }

  test.each([0, 1, LOAD, LOAD + 1])('%i partners and as many forms are exported whole', (count) => {
    const registry = registryOf({ partners: many('П', count), forms: many('Ф', count) } as never);
    const { whole, most } = gathered<Place<SheetName>>((place) =>
      bookText((sheet) => registry[sheet] as AnyRecord[], place),
    );
    const { tabs } = JSON.parse(whole) as WholeBook;
    expect(tabs.partners).toEqual(many('П', count).map(({ key, name }) => ({ key, name })));
    expect(tabs.forms).toHaveLength(count);
    expect(most).toBeLessThanOrEqual(LOAD);
    const loads = bookLoads(whole).map((load): WholeBook => JSON.parse(load));
    const sizes = loads.map((load) => Object.values(load.tabs).reduce((sum, records) => sum + records.length, 0));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LOAD);
    expect(loads.flatMap((load) => load.tabs.partners ?? [])).toEqual(tabs.partners);
    expect(loads.flatMap((load) => load.tabs.forms ?? [])).toEqual(tabs.forms);
  });

  test.each([0, 1, LOAD, LOAD + 1])('a tab of %i rows is exported and brought back in loads', (count) => {
    const partners = many('П', count);
    const { whole, texts } = gathered<number>((from) => tableText('partners', partners, true, from));
    expect(whole).toBe(csvOf(tableOf('partners', partners, true)));
    expect(texts).toHaveLength(Math.max(1, Math.ceil(count / LOAD)));
    const rows = tableOf('partners', partners, true);
    const loads = tableLoads(rows);
    expect(loads.flatMap((load) => load.slice(1))).toEqual(rows.slice(1));
    for (const load of loads) expect(tabOfTable(load)).toBe('partners');
  });

  test('what is no book and no table is one load, to be refused', () => {
    for (const text of ['', 'не JSON', 'null', '1', '[]', '{}', '{"tabs":1}', '{"tabs":{"partners":1}}', '{"tabs":{}}'])
      expect(bookLoads(text)).toEqual([text]);
    expect(tableLoads([['№', 'Организация']])).toEqual([[['№', 'Организация']]]);
  });
});
