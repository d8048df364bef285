import { type Document, PageBreak, Paragraph } from 'docx';
import { educationModuleTemplateText as words } from '../../../texts/ru/documents/education-module.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { put } from '../parts/marks.ts';
import { documentOf, portrait } from '../parts/page.ts';
import { forEach, gap, item, label, line, missing, text, title } from '../parts/paragraphs.ts';
import { recordsTable } from '../parts/table.ts';

/** «Модуль „Социальное партнёрство“»: text by forms, then the rows of the calendar plan by level. */
export function template(): Document {
  const [position, activity, grades, period, responsible] = words.columns;
  return documentOf([
    portrait([
      ...title(...words.title),
      line(words.where(put('school')), 'center'),
      gap(),
      text(words.intro(put('partnerNames'))),
      ...forEach(
        'moduleForms',
        label(`${put('moduleForm')}:`),
        ...forEach('forms', item(put('form'))),
        ...missing('forms'),
      ),
      new Paragraph({ children: [new PageBreak()] }),
      ...title(...words.calendar(put('schoolYear'))),
      gap(),
      recordsTable({
        list: 'activities',
        group: { list: 'levels', when: 'withTitle', position: 'position', title: 'level' },
        columns: [
          { title: position, width: 6, cell: 'position', align: 'center' },
          { title: activity, width: 34, cell: 'activity' },
          { title: grades, width: 18, cell: 'grades' },
          { title: period, width: 17, cell: 'period' },
          { title: responsible, width: 25, cell: 'responsible' },
        ],
      }),
      ...sourcesAppendix(),
    ]),
  ]);
}
