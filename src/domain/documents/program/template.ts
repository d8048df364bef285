import { AlignmentType, type Document, PageBreak, Paragraph, TextRun } from 'docx';
import { programTemplateText as words } from '../../../texts/ru/documents/program.ts';
import type { TagName } from '../../../texts/ru/documents/tags.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { put } from '../parts/marks.ts';
import { documentOf, portrait } from '../parts/page.ts';
import { cellList, forEach, gap, heading, item, label, line, missing, text, title } from '../parts/paragraphs.ts';
import { signature } from '../parts/signatures.ts';
import { agreementByCouncil, approvalByOrder, stamps } from '../parts/stamps.ts';
import { recordsTable } from '../parts/table.ts';

const spacer = (before: number) => new Paragraph({ spacing: { before }, children: [] });

/** A list under its lead-in, «нет данных» where nobody wrote it. */
const listed = (lead: string | undefined, list: TagName) => [
  ...(lead ? [label(lead)] : []),
  ...forEach(list, item(put('line'))),
  ...missing(list),
];

/** «Программа взаимодействия»: title page and ten sections. */
export function template(): Document {
  const { sections } = words;
  const [category, names, count] = words.participantColumns;
  const [stage, content] = words.stageColumns;
  const [kind, product] = words.activityColumns;
  const [partner, forms, effects] = words.modelColumns;
  const [activity, result, period, responsible] = words.planColumns;
  const [managed, ours, theirs] = words.managementColumns;
  const [position, indicator, unit, formula, value] = words.indicatorColumns;
  return documentOf(
    [
      portrait([
        line(put('founder'), 'center'),
        line(put('school'), 'center'),
        spacer(600),
        stamps({ left: agreementByCouncil(), right: approvalByOrder('feminine') }),
        spacer(3200),
        ...title(...words.title, words.term(put('schoolYear'))),
        spacer(5600),
        new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(put('locality'))] }),
        new Paragraph({ children: [new PageBreak()] }),
        heading(sections.note),
        ...words.note.map((paragraph) => text(paragraph)),
        ...listed(words.documents, 'documents'),
        ...forEach('withConditions', ...listed(words.conditions, 'conditions')),
        ...listed(words.principles, 'principles'),
        heading(sections.aim),
        label(words.aim),
        ...forEach('aims', text(put('line'))),
        ...missing('aims'),
        ...listed(words.tasks, 'tasks'),
        heading(sections.results),
        ...listed(undefined, 'results'),
        heading(sections.participants),
        text(words.participants(put('partnersCount'))),
        recordsTable({
          list: 'categories',
          columns: [
            { title: category, width: 28, cell: 'category' },
            { title: names, width: 60, cell: 'names' },
            { title: count, width: 12, cell: 'count', align: 'center' },
          ],
        }),
        gap(),
        ...listed(words.directions, 'directions'),
        heading(sections.stages),
        recordsTable({
          list: 'stages',
          columns: [
            { title: stage, width: 35, cell: 'stage' },
            { title: content, width: 65, cell: 'content' },
          ],
        }),
        heading(sections.mechanisms),
        ...listed(words.mechanisms, 'mechanisms'),
        gap(),
        recordsTable({
          list: 'activityKinds',
          columns: [
            { title: kind, width: 50, cell: 'activityKind' },
            { title: product, width: 50, cell: 'product' },
          ],
        }),
        heading(sections.model),
        recordsTable({
          list: 'partners',
          splits: true,
          columns: [
            { title: partner, width: 28, cell: 'name' },
            { title: forms, width: 42, cell: cellList('forms', 'form') },
            { title: effects, width: 30, cell: cellList('effects', 'effect') },
          ],
        }),
        heading(sections.plan),
        recordsTable({
          list: 'activities',
          columns: [
            { title: position, width: 8, cell: 'position', align: 'center' },
            { title: activity, width: 29, cell: 'activity' },
            { title: result, width: 23, cell: 'result' },
            { title: period, width: 17, cell: 'period' },
            { title: responsible, width: 24, cell: 'responsible' },
          ],
        }),
        heading(sections.management),
        text(words.management(put('headPost'), put('authorPost'))),
        recordsTable({
          list: 'responsibles',
          columns: [
            { title: managed, width: 40, cell: 'name' },
            { title: ours, width: 30, cell: 'ourResponsible' },
            { title: theirs, width: 30, cell: 'partnerResponsible' },
          ],
        }),
        heading(sections.indicators),
        text(words.indicators(put('today'))),
        recordsTable({
          list: 'indicators',
          columns: [
            { title: position, width: 8, cell: 'position', align: 'center' },
            { title: indicator, width: 32, cell: 'indicator' },
            { title: unit, width: 13, cell: 'unit', align: 'center' },
            { title: formula, width: 30, cell: 'formula' },
            { title: value, width: 17, cell: 'value', align: 'center' },
          ],
        }),
        gap(),
        signature(put('authorPost')),
        ...sourcesAppendix(),
      ]),
    ],
    { lineSpacing: 360 },
  );
}
