import { writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { csvOf, tableChanges, tableOf, tabOfTable } from '../../src/domain/registry/table-exchange.ts';
import { readTableFile } from '../../src/intake/table-file.ts';
import { registryOf } from '../rules/rule-tester.ts';

const { agreements } = registryOf({
  agreements: [
    { key: 'Д-0001', number: '=1+1', endsOn: '2027-05-31', subject: 'две\nстроки; «и, цитата"»', state: 'active' },
    { key: 'Д-0002', number: '007', kind: 'contract' },
  ],
});
const table = tableOf('agreements', agreements, false);
/** The table of the file that the panel brings back. */
const tableIn = async (name: string, file: Uint8Array) =>
  (await readTableFile(name, file)).find((rows) => tabOfTable(rows)) ?? [];
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
    expect(tableChanges('agreements', agreements, await tableIn(name, make()))).toEqual(update);
  });

  test('as .xlsx, whichever sheet it stands on', async () => {
    const sheets = [
      { name: 'Заметки', rows: [['о чём', 'когда']] },
      { name: 'Лист1', rows: edited(table) },
    ];
    const file = await writeXlsx({ sheets });
    expect(tableChanges('agreements', agreements, await tableIn('книга.xlsx', file))).toEqual(update);
  });
});

test('a file without such a table has none', async () => {
  expect(await tableIn('список.csv', bytes('Организация;Форма\nМузей;экскурсии'))).toEqual([]);
});
