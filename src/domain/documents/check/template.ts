import type { Document } from 'docx';
import { checkTemplateText as words } from '../../../texts/ru/documents/check.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { put } from '../parts/marks.ts';
import { documentOf, portrait } from '../parts/page.ts';
import { forEach, gap, heading, item, line, small, text, title } from '../parts/paragraphs.ts';
import { principlesTable } from '../parts/principles.ts';
import { signature } from '../parts/signatures.ts';
import { recordsTable } from '../parts/table.ts';

/** «Справка о проверке по принципам»: outcomes, findings, gaps, exceptions, what was not checked, recommendations. */
export function template(): Document {
  const { sections } = words;
  const [outcome, count] = words.totalColumns;
  const [record, message, fix] = words.findingColumns;
  const [lack, supply] = words.lackColumns;
  const [excepted, rule, reason, decided] = words.exceptionColumns;
  const [about, question, answer, basis, author] = words.markColumns;
  const [recommendation, responsible, period] = words.recommendationColumns;
  return documentOf([
    portrait([
      ...title(...words.title),
      line(words.where(put('school'), put('today')), 'center'),
      heading(sections.general),
      text(words.general(put('partnersCount'), put('rulesCount'), put('schoolYear'))),
      heading(sections.totals),
      recordsTable({
        list: 'totals',
        columns: [
          { title: outcome, width: 75, cell: 'outcome' },
          { title: count, width: 25, cell: 'count', align: 'center' },
        ],
      }),
      heading(sections.principles),
      text(words.principles),
      principlesTable(),
      heading(sections.findings),
      recordsTable({
        list: 'findings',
        empty: words.empty.findings,
        small: true,
        group: { list: 'groups', when: 'withTitle', position: 'position', title: 'rule' },
        columns: [
          { title: record, width: 25, cell: 'record' },
          { title: message, width: 40, cell: 'message' },
          { title: fix, width: 35, cell: 'fix' },
        ],
      }),
      ...forEach('withMore', small(put('more'))),
      heading(sections.lacks),
      recordsTable({
        list: 'lacks',
        empty: words.empty.lacks,
        small: true,
        columns: [
          { title: lack, width: 50, cell: 'lack' },
          { title: supply, width: 50, cell: 'fix' },
        ],
      }),
      heading(sections.exceptions),
      recordsTable({
        list: 'exceptions',
        empty: words.empty.exceptions,
        small: true,
        columns: [
          { title: excepted, width: 22, cell: 'record' },
          { title: rule, width: 24, cell: 'rule' },
          { title: reason, width: 32, cell: 'reason' },
          { title: decided, width: 22, cell: 'author' },
        ],
      }),
      heading(sections.marks),
      recordsTable({
        list: 'marks',
        empty: words.empty.marks,
        small: true,
        columns: [
          { title: about, width: 22, cell: 'name' },
          { title: question, width: 28, cell: 'question' },
          { title: answer, width: 10, cell: 'answer' },
          { title: basis, width: 20, cell: 'basis' },
          { title: author, width: 20, cell: 'author' },
        ],
      }),
      heading(sections.notChecked),
      ...forEach('notChecked', item(put('line'))),
      heading(sections.conclusions),
      ...forEach('conclusions', text(put('line'))),
      heading(sections.recommendations),
      recordsTable({
        list: 'recommendations',
        empty: words.empty.recommendations,
        columns: [
          { title: recommendation, width: 60, cell: 'recommendation' },
          { title: responsible, width: 22, cell: 'responsible' },
          { title: period, width: 18, cell: 'period' },
        ],
      }),
      gap(),
      signature(put('authorPost')),
      ...sourcesAppendix(),
    ]),
  ]);
}
