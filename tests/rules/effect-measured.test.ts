import { effectMeasured } from '../../src/domain/rules/effect-measured.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const measured = {
  partner: 'П-0001',
  effect: 'повышение интереса к чтению',
  indicator: 'Читателей',
  dataSource: 'журнал',
};
const book: Book = {
  partners: [{ key: 'П-0001', name: 'Библиотека', status: 'active' }],
  effects: [
    { key: 'Э-0001', ...measured, value: '120', year: '2025/2026' },
    { key: 'Э-0002', ...measured, value: '140', year: '2026/2027' },
  ],
};

ruleTester(effectMeasured, {
  accept: [{ title: 'a growing indicator with its source', book, satisfied: 2 }],
  reject: [
    {
      title: 'no indicator',
      twin: book,
      cell: 'effects/Э-0002/indicator',
      value: '',
      findings: [{ outcome: 'hint', at: 'effects/Э-0002/indicator', message: 'unmeasured' }],
    },
    {
      title: 'no value',
      twin: book,
      cell: 'effects/Э-0002/value',
      value: '',
      findings: [{ outcome: 'hint', at: 'effects/Э-0002/value', message: 'valueless' }],
    },
    {
      title: 'no source',
      twin: book,
      cell: 'effects/Э-0002/dataSource',
      value: '',
      findings: [{ outcome: 'remark', at: 'effects/Э-0002/dataSource', message: 'sourceless' }],
    },
    {
      title: 'a promised growth that fell',
      twin: book,
      cell: 'effects/Э-0002/value',
      value: '99',
      findings: [
        {
          outcome: 'remark',
          at: 'effects/Э-0002/value',
          message: 'declined',
          says: 'Эффект «повышение интереса к чтению» обещает рост, а показатель «Читателей» снизился: было 120, стало 99.',
        },
      ],
    },
  ],
});
