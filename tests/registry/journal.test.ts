import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../src/domain/registry/changes.ts';
import { changesOf, inverseOf, journalOf } from '../../src/domain/registry/journal.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import type { Sheet } from '../../src/domain/sheets/sheet.ts';

const action = { title: 'Проба', batch: 'b', who: 'методист', when: '21.11.2026 10:15' };
const told = (changes: Change[]) =>
  changesOf(journalOf(changes, action).map((row, index) => ({ key: `Ж-${index}`, ...row })));

test('additions, changes and removals are told whole', () => {
  const changes: Change[] = [
    { type: 'add', sheet: 'partners', key: 'П-0001', values: { name: 'Музей «Заря»\nфилиал', status: 'active' } },
    {
      type: 'update',
      sheet: 'roadmap',
      key: 'М-0001',
      seen: { endsOn: '2026-11-05', actual: '', state: 'planned' },
      values: { endsOn: '2026-12-05', actual: '12', state: 'done' },
    },
    { type: 'remove', sheet: 'agreements', key: 'Д-0001', seen: { date: '2026-01-31', kind: 'contract' } },
  ];
  expect(told(changes)).toEqual(changes);
});

test('an added record stands in the journal as a person reads it, a column in a line', () => {
  const values = { name: 'Музей «Заря»', address: 'ул. Мира, 1\nвход со двора', status: 'active' };
  const [row] = journalOf([{ type: 'add', sheet: 'partners', key: 'П-0001', values }], action);
  expect(row?.after.split('\n')).toEqual([
    'Наименование: Музей «Заря»',
    String.raw`Адрес: "ул. Мира, 1\nвход со двора"`,
    'Статус: действующий',
  ]);
});

test('a record that an earlier book holds as JSON is told too', () => {
  const [row] = journalOf([{ type: 'add', sheet: 'partners', key: 'П-0001', values: { name: 'Музей' } }], action);
  const earlier = {
    key: 'Ж-1',
    ...(row as NonNullable<typeof row>),
    after: '{"Наименование":"Цирк","Статус":"действующий"}',
  };
  expect(changesOf([earlier])).toMatchObject([{ values: { name: 'Цирк', status: 'active' } }]);
});

test('a record longer than a cell is told field by field, and comes back whole', () => {
  const values = { theme: 'а'.repeat(20_000), relevance: `${'"\\\n'.repeat(7000)}к`, date: '2026-11-05' };
  for (const changes of [
    [{ type: 'add', sheet: 'meetings', key: 'В-0001', values }],
    [{ type: 'remove', sheet: 'meetings', key: 'В-0001', seen: values }],
  ] as Change[][]) {
    for (const { before, after } of journalOf(changes, action))
      expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(32_000);
    expect(told(changes)).toEqual(changes);
  }
});

test('any text of any field comes back', () => {
  const fields = Object.entries((sheets.partners as Sheet).fields).filter(([, { kind }]) => kind === 'text');
  const unit = fc.constantFrom(
    '"',
    ':',
    ' ',
    '\n',
    '\r',
    '{',
    '\\',
    '\u2028',
    'я',
    '😀',
    '\ud800',
    '\u00a0',
    'a',
    '1',
    '=',
  );
  const text = fc
    .oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit }))
    .filter((text) => text.trim() === text);
  const record = fc.dictionary(fc.constantFrom(...fields.map(([field]) => field)), text, {
    minKeys: 1,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(record, text, text, (fields, header, cell) => {
      const values = { ...fields, [`own:${header}: ${header}`]: cell, [`own:{${header}`]: cell };
      const changes: Change[] = [{ type: 'add', sheet: 'partners', key: 'П-0001', values }];
      expect(told(changes)).toEqual(changes);
    }),
  );
});

test('a line that somebody has spoilt is passed over, the others are told', () => {
  const rows = journalOf(
    [
      { type: 'add', sheet: 'partners', key: 'П-0001', values: { name: 'Музей' } },
      { type: 'add', sheet: 'partners', key: 'П-0002', values: { name: 'Театр' } },
    ],
    action,
  ).map((row, index) => ({ key: `Ж-${index}`, ...row }));
  for (const after of ['{"Наименование": "Муз', 'зачёркнуто', '[1]', '1']) {
    const spoilt = rows.map((row, index) => (index === 0 ? { ...row, after } : row));
    expect(changesOf(spoilt).map(({ key }) => key)).toEqual(['П-0002']);
  }
});

test('taking back an addition minds the cells that were left empty', () => {
  const [undo] = inverseOf([{ type: 'add', sheet: 'partners', key: 'П-0001', values: { name: 'Музей' } }]);
  expect(undo).toMatchObject({ type: 'remove', seen: { name: 'Музей', aim: '', phone: '' } });
});
