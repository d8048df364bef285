import { decisionsOwn } from '../../src/domain/rules/decisions-own.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (signatory: string, count = 2): Book => ({
  meetings: [{ key: 'В-0001', date: '2026-10-01', signatory }],
  decisions: Array.from({ length: count }, (_, index) => ({ key: `Р-00${index + 10}`, meeting: 'В-0001' })),
});
const says = (count: number) =>
  `Все решения 2026/2027 учебного года (${count}) подписаны одним внешним органом: «Начальник отдела образования».`;
const external = (count: number) => ({
  title: `${count} decisions signed above the school`,
  twin: book('Директор школы', count),
  cell: 'meetings/В-0001/signatory' as const,
  value: 'Начальник отдела образования',
  findings: [
    { outcome: 'hint' as const, at: 'meetings//signatory' as const, message: 'external' as const, says: says(count) },
  ],
});

ruleTester(decisionsOwn, {
  accept: [
    { title: 'decisions the head of the school signed', book: book('Директор школы'), satisfied: 1 },
    {
      title: 'a single decision, of which nothing follows',
      book: book('Начальник отдела образования', 1),
      satisfied: 0,
    },
  ],
  reject: [
    external(2),
    external(5),
    external(11),
    external(21),
    {
      title: 'nobody signed as absent data',
      twin: book('Директор школы'),
      cell: 'meetings/В-0001/signatory',
      value: '',
      findings: [{ outcome: 'no-data', at: 'meetings//signatory', message: 'unsigned' }],
    },
  ],
});
