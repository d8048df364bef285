import { resultsPublished } from '../../src/domain/rules/results-published.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (date: string, decision: Record<string, string> = {}): Book => ({
  meetings: [{ key: 'В-0001', date }],
  decisions: [
    {
      key: 'Р-0001',
      meeting: 'В-0001',
      number: '6',
      text: 'Разместить материалы на сайте',
      publication: 'https://school.example/news',
      ...decision,
    },
    { key: 'Р-0002', meeting: 'В-0001', number: '7', text: 'Обсудить план' },
  ],
});
const cell = 'decisions/Р-0001/publication' as const;
const unpublished = (date: string, says: string) => ({
  title: `nothing published since ${date}`,
  twin: book(date),
  cell,
  value: '',
  findings: [{ outcome: 'remark' as const, at: cell, message: 'unpublished' as const, says }],
});

ruleTester(resultsPublished, {
  accept: [
    { title: 'a link', book: book('2026-01-15'), satisfied: 1 },
    { title: 'a meeting of 14 days ago', book: book('2026-11-07', { publication: '' }), satisfied: 0 },
    { title: 'a term still ahead', book: book('2026-10-01', { publication: '', endsOn: '2026-12-01' }), satisfied: 0 },
  ],
  reject: [
    unpublished(
      '2026-10-31',
      'Пункт № 6 «Разместить материалы на сайте»: 21 день после встречи, а ссылки на публикацию нет.',
    ),
    unpublished(
      '2026-10-30',
      'Пункт № 6 «Разместить материалы на сайте»: 22 дня после встречи, а ссылки на публикацию нет.',
    ),
    {
      title: 'an undated meeting as absent data',
      twin: book(''),
      cell,
      value: '',
      findings: [{ outcome: 'no-data', at: cell, message: 'undated' }],
    },
  ],
});
