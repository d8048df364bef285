import { resultVerifiable } from '../../src/domain/rules/result-verifiable.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (result: string): Book => ({ roadmap: [{ key: 'М-0001', activity: 'Семинар', result }] });
const cell = 'roadmap/М-0001/result' as const;
const abstract = (value: string) => ({
  title: `«${value}»`,
  twin: book('проведён семинар'),
  cell,
  value,
  findings: [
    {
      outcome: 'hint' as const,
      at: cell,
      message: 'abstract' as const,
      says: `По результату «${value}» нельзя понять, достигнут ли он.`,
    },
  ],
});

ruleTester(resultVerifiable, {
  accept: [
    { title: 'a thing to show', book: book('Разработан план совместных действий'), satisfied: 1 },
    { title: 'a growth with its number', book: book('Повышение доли читающих детей до 60 %') },
    { title: 'a plain product', book: book('Сборник методических материалов') },
    { title: 'a cancelled row', book: { roadmap: [{ key: 'М-0001', state: 'cancelled' }] }, satisfied: 0 },
  ],
  reject: [
    abstract('Повышение качества преподавания'),
    abstract('Промежуточные результаты работы'),
    abstract('Сетевая форма реализации программ'),
    {
      title: 'no result as absent data',
      twin: book('проведён семинар'),
      cell,
      value: '',
      findings: [{ outcome: 'no-data', at: cell, message: 'unstated' }],
    },
  ],
});
