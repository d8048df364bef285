import { analysisRecorded } from '../../src/domain/rules/analysis-recorded.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const done = (cells: Record<string, string> = {}): Book => ({
  roadmap: [
    { key: 'М-0001', activity: 'Неделя книги', state: 'done', doneOn: '2026-10-01', analysis: 'удалось', ...cells },
  ],
});
const cell = 'roadmap/М-0001/analysis' as const;

ruleTester(analysisRecorded, {
  accept: [
    { title: 'a line of analysis', book: done(), satisfied: 1 },
    { title: 'an activity of 30 days ago', book: done({ doneOn: '2026-10-22', analysis: '' }), satisfied: 0 },
  ],
  reject: [
    {
      title: 'a done activity nobody talked over',
      twin: done(),
      cell,
      value: '',
      findings: [
        {
          outcome: 'remark',
          at: cell,
          message: 'missing',
          says: 'Дело «Неделя книги» проведено 01.10.2026, анализ не записан.',
        },
      ],
    },
    {
      title: 'neither day nor analysis',
      twin: done({ doneOn: '' }),
      cell,
      value: '',
      findings: [{ outcome: 'no-data', at: cell, message: 'undated' }],
    },
    {
      title: 'an activity of 31 days ago',
      twin: done({ doneOn: '2026-10-22', analysis: '' }),
      cell: 'roadmap/М-0001/doneOn',
      value: '2026-10-21',
      findings: [{ outcome: 'remark', at: cell, message: 'missing' }],
    },
  ],
});
