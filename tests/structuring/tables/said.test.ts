import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/domain/structuring/found.ts';
import { structureTables } from '../../../src/domain/structuring/structure.ts';
import type { Meaning } from '../../../src/domain/structuring/tables/columns.ts';
import type { ColumnsSaid } from '../../../src/domain/structuring/tables/said.ts';

const HEADED = `Социальный партнёр\tФормы взаимодействия\tЧем полезны друг другу
Детская библиотека «Родник»\tЛитературные вечера\tЛюбовь к чтению
Музей леса\tЭкскурсии\tБережное отношение к природе`;

const UNKNOWN = `Кому благодарны\tПогода\tСлова
Детская библиотека «Родник»\tснег\tЛюбовь к чтению
Музей леса\tдождь\tБережное отношение к природе`;

const PLAN = `Дело\tКогда ждём\tКто занят
Семинар для учителей\tмарт 2027\tзавуч
Ярмарка профессий\tапрель 2027\tпедагог-организатор`;

/** The text read again after the columns of its first table were named. */
function readWith(text: string, meanings: Record<number, Meaning>, headed?: boolean) {
  const [table] = structureTables({ text }).tables;
  const columns: ColumnsSaid = { [table?.id ?? '']: { meanings, ...(headed !== undefined && { headed }) } };
  return structureTables({ text }, { columns });
}

const recordsOf = ([found]: Found[]) => (found && 'records' in found ? found.records : []);

describe('columns as they were read', () => {
  test('each has its title, its meaning if it is known, and the first text below', () => {
    expect(structureTables({ text: HEADED }).tables).toMatchObject([
      {
        header: 'read',
        records: 2,
        columns: [
          { title: 'Социальный партнёр', meaning: 'partner', sample: 'Детская библиотека «Родник»' },
          { title: 'Формы взаимодействия', meaning: 'forms', sample: 'Литературные вечера' },
          { title: 'Чем полезны друг другу', sample: 'Любовь к чтению' },
        ],
      },
    ]);
  });

  test('where no row was understood as a header, columns have no titles', () => {
    const [table] = structureTables({ text: UNKNOWN }).tables;
    expect(table).toMatchObject({ header: 'absent', records: 3 });
    expect(table?.columns.map(({ title, sample }) => [title, sample])).toEqual([
      ['', 'Кому благодарны'],
      ['', 'Погода'],
      ['', 'Слова'],
    ]);
  });

  test('a table of one header that a page break cut in two is one table', () => {
    const again = `${HEADED}\n\nСтраница 2\n\n${HEADED.replace('Музей леса', 'Музей воды')}`;
    expect(structureTables({ text: again }).tables.map(({ records }) => records)).toEqual([4]);
  });

  test('running text has no columns', () => {
    expect(structureTables({ text: 'Школа дружит с библиотекой «Родник» и музеем леса.' }).tables).toEqual([]);
  });
});

describe('a meaning said by a person', () => {
  test('holds for every row, and no word is left over', () => {
    const { found } = readWith(HEADED, { 2: 'result' });
    expect(recordsOf(found)).toMatchObject([
      { effects: ['Любовь к чтению'] },
      { effects: ['Бережное отношение к природе'] },
    ]);
    expect(found[0]?.unrecognised).toEqual([]);
  });

  test('is taken from the column that had it', () => {
    const { found, tables } = readWith(HEADED, { 2: 'forms' });
    expect(recordsOf(found)[0]).toMatchObject({ forms: ['Любовь к чтению'] });
    expect(tables[0]?.columns[1]).not.toHaveProperty('meaning');
    expect(found[0]?.unrecognised).toEqual(['Литературные вечера', 'Экскурсии']);
  });

  test.each<[string, string, Record<number, Meaning>]>([
    ['partners', HEADED, { 1: 'ignored', 2: 'ignored' }],
    ['a plan', PLAN, { 0: 'activity', 1: 'period', 2: 'ignored' }],
    ['decisions', PLAN.replace('Дело', 'Решили'), { 0: 'decision', 1: 'period', 2: 'ignored' }],
  ])('a column of %s that is not to be taken is understood and no record', (_what, text, meanings) => {
    const { found } = readWith(text, meanings, true);
    const last = text.split('\n').map((row) => row.split('\t')[2]);
    expect(found[0]?.kind).not.toBe('none');
    expect(found.flatMap(({ unrecognised }) => unrecognised)).toEqual([]);
    const notes = found[0]?.skipped.flatMap(({ as, text: note }) => (as === 'note' ? [note] : [])).join(' ');
    for (const word of last.slice(1)) expect(notes).toContain(word);
  });

  test('makes a table of what was no table to us', () => {
    expect(structureTables({ text: UNKNOWN }).found[0]?.kind).not.toBe('partners');
    const { found, tables } = readWith(UNKNOWN, { 0: 'partner', 1: 'ignored', 2: 'result' }, true);
    expect(tables[0]).toMatchObject({ header: 'said', records: 2 });
    expect(recordsOf(found)).toMatchObject([
      { name: 'Детская библиотека «Родник»', effects: ['Любовь к чтению'] },
      { name: 'Музей леса', effects: ['Бережное отношение к природе'] },
    ]);
    expect(found[0]?.unrecognised).toEqual([]);
  });

  test('stands where the table lost its walls', () => {
    const flat = HEADED.replace('Чем полезны друг другу', 'Социальный эффект').replaceAll('\t', '\n');
    const { found } = readWith(flat, { 1: 'result', 2: 'forms' });
    expect(recordsOf(found)[0]).toMatchObject({ effects: ['Литературные вечера'], forms: ['Любовь к чтению'] });
  });
});
