import { describe, expect, test } from 'vitest';
import { maskAll, maskPersons } from '../../src/domain/registry/persons.ts';

describe('maskPersons', () => {
  test.each([
    ['Учитель литературы Сомова Т.Е.', 'Учитель литературы', 1],
    ['Сомова Т.Е., Рогозин П.П.', '—, —', 2],
    ['зам. директора Л.Д. Орлова, классные руководители', 'зам. директора, классные руководители', 1],
    ['Школа № 6 имени Л.И. Орлова', 'Школа № 6 имени Л.И. Орлова', 0],
    ['МБОУ СОШ им. П. А. Сорина', 'МБОУ СОШ им. П. А. Сорина', 0],
    ['тел. +7 912 345-67-89', 'тел. —', 1],
    ['тел. 8 (34541) 2-12-12', 'тел. 8 (34541) 2-12-12', 0],
    ['Административные команды', 'Административные команды', 0],
  ])('%s', (text, expected, masked) => {
    expect(maskPersons(text)).toEqual({ text: expected, masked });
  });

  test('walks through records, fragments and places', () => {
    const found = { records: [{ responsible: ['Сомова Т.Е.'] }], unrecognised: ['отв. Сомова Т.Е.'] };
    expect(maskAll(found)).toEqual({
      value: { records: [{ responsible: ['—'] }], unrecognised: ['отв.'] },
      masked: 2,
    });
  });
});
