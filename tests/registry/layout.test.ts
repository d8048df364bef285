import { describe, expect, test } from 'vitest';
import { proposeMapping } from '../../src/domain/registry/adoption.ts';
import { headersOf, layoutOf, missingFields, withRenamed } from '../../src/domain/registry/layout.ts';
import { partners } from '../../src/domain/sheets/index.ts';

const own = headersOf(partners, false);
const header = own.map(({ header }) => header);

describe('columns are found', () => {
  test('moved, with others between them and written otherwise', () => {
    const row = ['Наш столбец', ...header].reverse().map((text) => ` ${text.toUpperCase()}: `);
    const layout = layoutOf(partners, [row]);
    expect(missingFields(partners, layout)).toEqual([]);
    expect(layout.columns.get('name')).toBe(row.findIndex((text) => text.includes('НАИМЕНОВАНИЕ')));
  });

  test('renamed, by the note of the header that moves with it', () => {
    const row = ['Примечание завуча', ...header].map((text) => (text === 'Наименование' ? 'Организация' : text));
    const notes = ['', ...own.map(({ note }) => note)];
    const layout = layoutOf(partners, [row]);
    expect(missingFields(partners, layout)).toEqual(['name']);
    const known = withRenamed(partners, layout, row, notes);
    expect(known.columns.get('name')).toBe(row.indexOf('Организация'));
    expect(missingFields(partners, known)).toEqual([]);
  });

  test('not in a cell without a header, nor by a note that two columns share', () => {
    const row = header.map((text) => (text === 'Наименование' ? '' : text));
    const notes = own.map(({ note }) => note);
    expect(withRenamed(partners, layoutOf(partners, [row]), row, notes).columns.has('name')).toBe(false);
  });
});

describe('a sheet to adopt', () => {
  const rows = [
    ['Социальные партнёры школы'],
    ['на 2026/2027 учебный год'],
    [],
    ['№', 'Наименование организации', 'Адрес', 'Телефон', 'Кто ведёт', 'Заметки завуча'],
    ['1', 'Музей', 'ул. Речная, 1', '8 (34541) 2-12-12', 'Сомова', ''],
  ];
  test('has its header found in the fourth row', () => {
    const { sheet, headerRow, columns } = proposeMapping(rows);
    expect([sheet, headerRow]).toEqual(['partners', 3]);
    expect(columns).toContainEqual({ header: 'Наименование организации', field: 'name' });
    expect(columns).toContainEqual({ header: 'Заметки завуча', field: '' });
    const fields = columns.map(({ field }) => field).filter(Boolean);
    expect(new Set(fields).size).toBe(fields.length);
  });

  test('is rather a list of those it names than a plan with which it shares more columns', () => {
    const list = [
      ['Организация', 'Кто отвечает', 'Что делаем', 'Примечание'],
      ['Музей', 'Сомова', 'экскурсии', ''],
    ];
    expect(proposeMapping(list).sheet).toBe('partners');
    const plan = [['Мероприятие', 'Срок', 'Ответственный', 'Организация-партнёр']];
    expect(proposeMapping(plan).sheet).toBe('roadmap');
  });

  test('is read by what was taught', () => {
    const mapping = { headerRow: 3, columns: { 'Наименование организации': 'name', 'Заметки завуча': 'aim' } };
    const { columns } = layoutOf(partners, rows, mapping);
    expect([columns.get('name'), columns.get('aim')]).toEqual([1, 5]);
  });
});
