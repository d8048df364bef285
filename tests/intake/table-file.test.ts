import { writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { csvOf, tableChanges, tableOf } from '../../src/domain/registry/table-exchange.ts';
import { readTableFile } from '../../src/intake/table-file.ts';
import { registryOf } from '../rules/rule-tester.ts';

const { agreements } = registryOf({
  agreements: [
    { key: 'Д-0001', number: '=1+1', endsOn: '2027-05-31', subject: 'две\nстроки; «и, цитата"»', state: 'active' },
    { key: 'Д-0002', number: '007', kind: 'contract' },
  ],
});
const table = tableOf('agreements', agreements, false);
const bytes = (text: string) => new TextEncoder().encode(text);
const edited = (rows: string[][]) => rows.map((row) => row.map((cell) => (cell === '007' ? '008' : cell)));
const update = [
  { type: 'update', sheet: 'agreements', key: 'Д-0002', seen: { number: '007' }, values: { number: '008' } },
];
const quoted = (delimiter: string) => (row: string[]) =>
  row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(delimiter);

describe('an exported table, edited elsewhere, updates by key', () => {
  test.each<[string, () => Uint8Array]>([
    ['лист.csv', () => bytes(csvOf(edited(table)))],
    ['лист.CSV', () => bytes(edited(table).map(quoted(',')).join('\n'))],
    ['лист.tsv', () => bytes(edited(table).map(quoted('\t')).join('\r\n'))],
  ])('as %s', async (name, make) => {
    expect(tableChanges('agreements', agreements, await readTableFile(name, make()))).toEqual(update);
  });

  test('as .xlsx, whichever sheet it stands on', async () => {
    const sheets = [
      { name: 'Заметки', rows: [['о чём', 'когда']] },
      { name: 'Лист1', rows: edited(table) },
    ];
    const file = await writeXlsx({ sheets });
    expect(tableChanges('agreements', agreements, await readTableFile('книга.xlsx', file))).toEqual(update);
  });
});

test('of a file without such a table the first one comes, to be refused', async () => {
  expect(await readTableFile('список.csv', bytes('Организация;Форма\nМузей;экскурсии'))).toEqual([
    ['Организация', 'Форма'],
    ['Музей', 'экскурсии'],
  ]);
});
