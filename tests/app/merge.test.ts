import { expect, test } from 'vitest';
import { readRegistry } from '../../src/app/store.ts';
import { ask } from './ask.ts';
import { type MemoryHost, memoryHost } from './memory-host.ts';

function bookOfTwo(more: Record<string, string> = {}): MemoryHost {
  const host = memoryHost();
  const second = { name: 'Краевой музей', aim: 'другая', phone: '2-12-12', ...more };
  ask(host, 'saveRecords', {
    batch: 'base',
    title: 'newPartner',
    changes: [
      { type: 'add', sheet: 'partners', key: 'new:1', values: { name: 'Музей', aim: 'цель' } },
      { type: 'add', sheet: 'partners', key: 'new:2', values: second },
      { type: 'add', sheet: 'forms', key: 'new:3', values: { partner: 'new:2', form: 'экскурсии' } },
      { type: 'add', sheet: 'roadmap', key: 'new:4', values: { partner: 'new:1; new:2', activity: 'Ярмарка' } },
      { type: 'add', sheet: 'meetings', key: 'new:5', values: { partners: 'new:2', theme: 'О музее' } },
      { type: 'add', sheet: 'contacts', key: 'new:6', values: { partner: 'new:2', purpose: 'знакомство' } },
    ],
  });
  return host;
}

const records = (host: MemoryHost) => {
  const { partners, forms, roadmap, meetings, contacts } = readRegistry(host.book);
  const inOrder = partners.map((row) => ({ ...row, changed: '' })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return { partners: inOrder, forms, roadmap, meetings, contacts };
};

test('everything linked is re-linked, what the kept one lacked is taken over, and undo brings all back', () => {
  const host = bookOfTwo();
  const before = records(host);
  ask(host, 'mergePartners', { batch: 'm', kept: 'П-0001', merged: 'П-0002' });
  expect(records(host)).toMatchObject({
    partners: [{ key: 'П-0001', name: 'Музей', otherNames: 'Краевой музей', aim: 'цель', phone: '2-12-12' }],
    forms: [{ partner: 'П-0001' }],
    roadmap: [{ partner: 'П-0001' }],
    meetings: [{ partners: 'П-0001' }],
    contacts: [{ partner: 'П-0001' }],
  });
  host.clock = '2026-11-22 09:00';
  expect(ask(host, 'undoLast', {}).kept).toEqual([]);
  expect(records(host)).toEqual(before);
});

test.each([
  ['П-0001', 'П-0002'],
  ['П-0002', 'П-0001'],
])('a pair of schools merged into one (%s of %s) is no pair of itself', (kept, merged) => {
  const host = bookOfTwo({ pair: 'new:1' });
  ask(host, 'mergePartners', { batch: 'm', kept, merged });
  expect(readRegistry(host.book).partners).toMatchObject([{ key: kept, pair: '' }]);
});

test.each([
  ['П-0001', 'П-0001'],
  ['П-0001', 'П-0099'],
])('%s and %s are not merged', (kept, merged) => {
  expect(ask(bookOfTwo(), 'mergePartners', { batch: 'm', kept, merged }).changed).toBe(0);
});

test('a kept record with a formula in the way loses nothing: the merge is not made at all', () => {
  const host = bookOfTwo();
  const before = records(host);
  const { rows, formulas } = host.sheets.get('Партнёры') ?? { rows: [] as string[][], formulas: new Set<string>() };
  formulas.add(`1:${rows[0]?.indexOf('Телефон организации')}`);
  const { changed, conflicts } = ask(host, 'mergePartners', { batch: 'm', kept: 'П-0001', merged: 'П-0002' });
  expect([changed, conflicts.length]).toEqual([0, 1]);
  expect(records(host)).toEqual(before);
});

test('a row without a key is merged with nothing', () => {
  const host = bookOfTwo();
  const { rows } = host.sheets.get('Партнёры') ?? { rows: [] as string[][] };
  rows.push(['', 'Цирк']);
  expect(ask(host, 'mergePartners', { batch: 'm', kept: '', merged: 'П-0002' }).changed).toBe(0);
  expect(readRegistry(host.book).partners).toHaveLength(3);
});
