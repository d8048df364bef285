import { describe, expect, test } from 'vitest';
import type { PartnersFound } from '../../../src/domain/structuring/found.ts';
import { structure } from '../../../src/domain/structuring/structure.ts';

function read(...rows: string[]): PartnersFound {
  return structure({ text: ['Партнёр\tНаправление\tФормы работы', ...rows].join('\n') })[0] as PartnersFound;
}

function categoriesAsked(found: PartnersFound): string[] {
  return found.warnings.flatMap(({ code, message }) => (code === 'ambiguous-abbreviation' ? [message] : []));
}

describe('an abbreviation of several meanings', () => {
  test('is asked about where nothing tells which is meant', () => {
    const found = read('СК «Заря»\tвоспитание\tконцерты', 'Музей «Быт»\tдосуг\tэкскурсии');
    expect(found.warnings).toMatchObject([{ code: 'ambiguous-abbreviation', record: 0, field: 'category', line: 2 }]);
    expect(categoriesAsked(found)[0]).toContain('сельский клуб (культура), или спортивный клуб или комплекс (спорт)');
  });

  test('is read by what stands beside it, and not asked about', () => {
    const found = read(
      'СК «Заря»\tспортивное\tтурниры',
      'МБОУ СШ № 4\tучебное\tуроки',
      'ГБУЗ «ЦРБ»\tздоровье\tосмотры',
    );
    expect(found.records.map(({ category }) => category)).toEqual(['спорт', 'образование', 'здравоохранение']);
    expect(categoriesAsked(found)).toEqual([]);
  });

  test('is asked about once, however many names hold it', () => {
    expect(categoriesAsked(read('СК «Заря»\tвоспитание\tконцерты', 'СК «Мир»\tвоспитание\tконцерты'))).toHaveLength(1);
  });
});

test('several organisations in a cell are named in full', () => {
  const found = read('МБОУ СОШ № 5, 17\tучёба\tуроки', 'Музей «Быт»\tдосуг\tэкскурсии');
  expect(found.warnings[0]?.message).toContain('«МБОУ СОШ № 5», «МБОУ СОШ № 17»');
});

test('what is asked of a record behind other tables names that record', () => {
  const list = '\nЕщё партнёры:\n1. Дом ремёсел\n2. СК «Заря»\n3. ФОК «Лёд»\n';
  const found = read('Музей «Быт»\tдосуг\tэкскурсии', 'Библиотека № 4\tдосуг\tвечера', list);
  const { record = -1 } = found.warnings.find(({ code }) => code === 'ambiguous-abbreviation') ?? {};
  expect(found.records[record]?.name).toBe('СК «Заря»');
});
