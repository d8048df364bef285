import { resultKeeperNamed } from '../../src/domain/rules/result-keeper-named.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const kept: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  effects: [{ key: 'Э-0001', partner: 'П-0001', effect: 'интерес к истории', responsible: 'учитель истории' }],
  roadmap: [{ key: 'М-0001', partner: 'П-0001', result: 'проведено 5 уроков', responsibleText: 'учитель истории' }],
};

ruleTester(resultKeeperNamed, {
  accept: [
    { title: 'somebody for each', book: kept, satisfied: 2 },
    {
      title: 'an effect of a former partner, silently',
      book: {
        partners: [{ key: 'П-0001', status: 'ended' }],
        effects: [{ key: 'Э-0001', partner: 'П-0001', effect: 'интерес' }],
      },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'an effect nobody records',
      twin: kept,
      cell: 'effects/Э-0001/responsible',
      value: '',
      findings: [
        {
          outcome: 'hint',
          at: 'effects/Э-0001/responsible',
          message: 'effect',
          says: 'Не указано, кто следит за эффектом «интерес к истории».',
        },
      ],
    },
    {
      title: 'an expected result nobody answers for',
      twin: kept,
      cell: 'roadmap/М-0001/responsibleText',
      value: '',
      findings: [{ outcome: 'hint', at: 'roadmap/М-0001/responsibleText', message: 'expected' }],
    },
  ],
});
