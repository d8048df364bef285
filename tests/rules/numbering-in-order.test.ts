import { expect, test } from 'vitest';
import { viewOf } from '../../src/domain/registry/view.ts';
import { numberingInOrder } from '../../src/domain/rules/numbering-in-order.ts';
import { type Book, registryOf, ruleTester, settings, today } from './rule-tester.ts';

const book = (...numbers: string[]): Book => ({
  meetings: [{ key: 'В-0001' }],
  decisions: numbers.map((number, index) => ({ key: `Р-000${index + 1}`, meeting: 'В-0001', number })),
});

ruleTester(numberingInOrder, {
  accept: [
    { title: 'numbers in order', book: book('1', '2', '3'), satisfied: 1 },
    { title: 'numbers that begin anew under each point of the agenda', book: book('1', '2', '1', '2') },
    { title: 'points of points', book: book('1.1', '1.2', '2.1') },
    { title: 'a meeting without decisions', book: { meetings: [{ key: 'В-0001' }] }, satisfied: 0 },
  ],
  reject: [
    {
      title: 'one number at two decisions',
      twin: book('1', '2', '3'),
      cell: 'decisions/Р-0003/number',
      value: '2',
      findings: [
        {
          outcome: 'hint',
          at: 'decisions/Р-0001/number',
          message: 'twice',
          says: 'Номер 2 стоит у двух решений одной встречи.',
        },
      ],
    },
  ],
});

test('two lists side by side are told by their numbers', () => {
  const numbers = ['01', '02', '01', '03', '02', '04', '03'];
  const verdicts = [...numberingInOrder.check(viewOf(registryOf(book(...numbers))), { today, settings })];
  expect(verdicts.map(({ outcome, message, args }) => ({ outcome, message, args }))).toEqual([
    { outcome: 'hint', message: 'interleaved', args: { numbers: '01, 02, 01, 03, 02, 04' } },
  ]);
});
