import { describe, expect, test } from 'vitest';
import { viewOf } from '../../src/domain/registry/view.ts';
import { alphabetsNotMixed } from '../../src/domain/rules/alphabets-not-mixed.ts';
import { type Book, registryOf, ruleTester, settings, today } from './rule-tester.ts';

const book = (form: string): Book => ({
  forms: [{ key: 'Ф-0001', partner: 'П-0001', form }],
  programme: [
    { key: 'ПР-0001', part: 'aim', text: 'Партнёры школы вместе растят детей и вместе отвечают за общее дело.' },
  ],
});

ruleTester(alphabetsNotMixed, {
  accept: [
    { title: '«выгодная кооперация»', book: book('выгодная кооперация'), satisfied: 1 },
    { title: 'an empty book', book: {}, satisfied: 0 },
  ],
  reject: [
    {
      title: '«выгодная кооперaция»',
      twin: book('выгодная кооперация'),
      cell: 'forms/Ф-0001/form',
      value: 'выгодная кооперaция',
      findings: [
        {
          outcome: 'remark',
          at: 'forms/Ф-0001/form',
          message: 'mixed',
          says: 'В слове «кооперaция» смешаны русские и латинские буквы или цифры.',
        },
      ],
    },
  ],
});

describe('the repair of a mixed word', () => {
  test.each([
    ['выгодная кооперaция', ['выгодная кооперация']],
    // No Russian letter looks like «f».
    ['выгодная коfперация', []],
  ])('%s', (form, values) => {
    const view = viewOf(registryOf(book(form)));
    const [verdict] = alphabetsNotMixed.check(view, { today, settings });
    const repairs = verdict ? alphabetsNotMixed.repair?.(verdict, view, { today, settings }) : undefined;
    expect(repairs?.map(({ value }) => value)).toEqual(values);
  });
});
