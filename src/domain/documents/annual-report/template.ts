import type { Document } from 'docx';
import { annualReportTemplateText as words } from '../../../texts/ru/documents/annual-report.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { put } from '../parts/marks.ts';
import { documentOf, portrait } from '../parts/page.ts';
import { forEach, gap, heading, item, missing, small, text, title } from '../parts/paragraphs.ts';
import { principlesTable } from '../parts/principles.ts';
import { signature } from '../parts/signatures.ts';
import { approvalByHead, stamps } from '../parts/stamps.ts';
import { type Column, recordsTable } from '../parts/table.ts';

/** Three columns of a fact: what, how many, which. */
const counts = ([fact, count, names]: readonly [string, string, string]): readonly [Column, Column, Column] => [
  { title: fact, width: 38, cell: 'fact' },
  { title: count, width: 12, cell: 'count', align: 'center' },
  { title: names, width: 50, cell: 'names' },
];

/** «Отчёт за учебный год»: eleven sections, bars as tables, the annex of indicators. */
export function template(): Document {
  const { sections } = words;
  const [category, names, count, bar] = words.categoryColumns;
  const [indicator, number, part] = words.planColumns;
  const [month, planned, plannedBar, held, heldBar] = words.monthColumns;
  const [activity, state, reason] = words.notHeldColumns;
  const [partner, given, received] = words.exchangeColumns;
  const [post, load, loadBar] = words.loadColumns;
  const [by, effect, value, evidence] = words.effectColumns;
  const [task, responsible, period] = words.taskColumns;
  const [position, name, unit, formula, figure] = words.indicatorColumns;
  return documentOf([
    portrait([
      stamps({ right: approvalByHead() }),
      gap(),
      ...title(...words.title, words.subtitle(put('school'), put('schoolYear'))),
      heading(sections.general),
      text(words.general(put('school'), put('schoolYear'), put('today'))),
      heading(sections.management),
      text(words.documents),
      ...forEach('documents', item(put('line'))),
      ...missing('documents'),
      text(words.author(put('authorPost'))),
      heading(sections.partners),
      heading(words.category, 3),
      recordsTable({
        list: 'categories',
        columns: [
          { title: category, width: 22, cell: 'category' },
          { title: names, width: 38, cell: 'names' },
          { title: count, width: 10, cell: 'count', align: 'center' },
          { title: bar, width: 30, cell: 'bar' },
        ],
      }),
      gap(),
      recordsTable({ list: 'changes', columns: counts(words.changeColumns) }),
      heading(sections.agreements),
      recordsTable({ list: 'agreements', columns: counts(words.agreementColumns) }),
      heading(sections.plan),
      recordsTable({
        list: 'plan',
        columns: [
          { title: indicator, width: 55, cell: 'indicator' },
          { title: number, width: 15, cell: 'count', align: 'center' },
          { title: part, width: 30, cell: 'share', align: 'center' },
        ],
      }),
      small(words.planNote),
      heading(words.months, 3),
      recordsTable({
        list: 'months',
        columns: [
          { title: month, width: 20, cell: 'month' },
          { title: planned, width: 14, cell: 'planned', align: 'center' },
          { title: plannedBar, width: 25, cell: 'plannedBar' },
          { title: held, width: 16, cell: 'held', align: 'center' },
          { title: heldBar, width: 25, cell: 'heldBar' },
        ],
      }),
      heading(words.notHeld, 3),
      recordsTable({
        list: 'notHeld',
        empty: words.empty.notHeld,
        columns: [
          { title: activity, width: 45, cell: 'activity' },
          { title: state, width: 25, cell: 'state' },
          { title: reason, width: 30, cell: 'reason' },
        ],
      }),
      heading(words.exchange, 3),
      recordsTable({
        list: 'exchange',
        columns: [
          { title: partner, width: 60, cell: 'name' },
          { title: given, width: 20, cell: 'given', align: 'center' },
          { title: received, width: 20, cell: 'received', align: 'center' },
        ],
      }),
      heading(words.load, 3),
      recordsTable({
        list: 'load',
        columns: [
          { title: post, width: 50, cell: 'post' },
          { title: load, width: 20, cell: 'count', align: 'center' },
          { title: loadBar, width: 30, cell: 'bar' },
        ],
      }),
      heading(sections.coverage),
      ...forEach('coverage', text(put('line'))),
      heading(sections.effects),
      recordsTable({
        list: 'effects',
        columns: [
          { title: by, width: 27, cell: 'name' },
          { title: effect, width: 30, cell: 'effect' },
          { title: value, width: 23, cell: 'value' },
          { title: evidence, width: 20, cell: 'evidence' },
        ],
      }),
      heading(sections.principles),
      text(words.principles),
      principlesTable(),
      heading(words.findings, 3),
      ...forEach('findings', item(put('message'))),
      ...missing('findings', words.empty.findings),
      heading(sections.risks),
      ...forEach('risks', item(put('line'))),
      ...missing('risks'),
      heading(sections.results),
      ...forEach('conclusions', text(put('line'))),
      ...missing('conclusions'),
      heading(sections.tasks),
      recordsTable({
        list: 'tasks',
        empty: words.empty.tasks,
        columns: [
          { title: task, width: 52, cell: 'task' },
          { title: responsible, width: 28, cell: 'responsible' },
          { title: period, width: 20, cell: 'period' },
        ],
      }),
      gap(),
      signature(put('authorPost')),
      heading(words.appendix),
      recordsTable({
        list: 'indicators',
        small: true,
        columns: [
          { title: position, width: 7, cell: 'position', align: 'center' },
          { title: name, width: 33, cell: 'indicator' },
          { title: unit, width: 11, cell: 'unit', align: 'center' },
          { title: formula, width: 32, cell: 'formula' },
          { title: figure, width: 17, cell: 'value', align: 'center' },
        ],
      }),
      ...sourcesAppendix(),
    ]),
  ]);
}
