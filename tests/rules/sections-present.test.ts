import { sectionsPresent } from '../../src/domain/rules/sections-present.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const book = (meeting: Record<string, string> = {}): Book => ({
  meetings: [
    {
      key: 'В-0001',
      kind: 'круглый стол',
      theme: 'Школа и город',
      date: '2026-10-01',
      locality: 'город',
      participants: 'Педагоги',
      relevance: 'Планы не сверены',
      signatory: 'директор школы',
      ...meeting,
    },
  ],
  decisions: [{ key: 'Р-0001', meeting: 'В-0001', text: 'Сверить планы' }],
});

ruleTester(sectionsPresent, {
  accept: [
    { title: 'a resolution with all its parts', book: book(), satisfied: 1 },
    { title: 'minutes without grounds and place', book: book({ kind: 'совещание', locality: '', relevance: '' }) },
    {
      title: 'minutes of a conference by their title',
      book: book({ kind: 'конференция', theme: 'Протокол № 1 конференции', locality: '', relevance: '' }),
    },
    { title: 'a meeting to come', book: book({ date: '2026-12-01', signatory: '' }), satisfied: 0 },
    { title: 'a talk without decisions', book: { meetings: [{ key: 'В-0001', kind: 'переговоры' }] }, satisfied: 0 },
  ],
  reject: [
    {
      title: 'an unsigned resolution',
      twin: book(),
      cell: 'meetings/В-0001/signatory',
      value: '',
      findings: [
        {
          outcome: 'remark',
          at: 'meetings/В-0001/signatory',
          message: 'missing',
          says: 'В документе встречи (круглый стол, 01.10.2026, «Школа и город») нет частей: подпись.',
        },
      ],
    },
    {
      title: 'a resolution without decisions',
      twin: book(),
      cell: 'decisions/Р-0001/meeting',
      value: 'В-0002',
      findings: [{ outcome: 'remark', at: 'meetings/В-0001/noted', message: 'missing' }],
    },
  ],
});
