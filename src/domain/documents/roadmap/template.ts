import { type Document, Paragraph, TextRun } from 'docx';
import { commonText } from '../../../texts/ru/documents/common.ts';
import { roadmapTemplateText as words } from '../../../texts/ru/documents/roadmap.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { each, end, put } from '../parts/marks.ts';
import { documentOf, portrait } from '../parts/page.ts';
import { forEach, gap, heading, otherwise, small, title } from '../parts/paragraphs.ts';
import { signature } from '../parts/signatures.ts';
import { approvalByHead, approvalByOtherHead, stamps } from '../parts/stamps.ts';
import { monthStrip } from '../parts/strip.ts';
import { recordsTable } from '../parts/table.ts';

/** «Дорожная карта»: the four customary columns, sections if there are any, and the strip of months. */
export function template(): Document {
  const [activity, result, period, responsible] = words.columns;
  const cell = (text: string) => new Paragraph({ style: 'Cell', children: [new TextRun(text)] });
  return documentOf([
    portrait([
      ...forEach(
        'isPair',
        stamps({ left: approvalByOtherHead(), right: approvalByHead() }),
        gap(),
        ...title(words.title, ...words.pairSubtitle(put('school'), put('otherSchool'), put('schoolYear'))),
      ),
      ...otherwise(
        'isPair',
        stamps({ right: approvalByHead() }),
        gap(),
        ...title(words.title, ...words.subtitle(put('school'), put('schoolYear'))),
      ),
      gap(),
      recordsTable({
        list: 'activities',
        group: { list: 'sections', when: 'withTitle', position: 'position', title: 'section' },
        columns: [
          { title: commonText.number, width: 7, cell: 'position', align: 'center' },
          {
            title: activity,
            width: 30,
            cell: [
              cell(put('activity')),
              cell(each('withPartners')),
              cell(words.withPartners(put('partnerNames'))),
              cell(end('withPartners')),
            ],
          },
          { title: result, width: 23, cell: 'result' },
          { title: period, width: 17, cell: 'period' },
          { title: responsible, width: 24, cell: 'responsible' },
        ],
      }),
      gap(),
      signature(put('authorPost')),
      heading(words.strip),
      monthStrip([commonText.number, words.stripActivity]),
      small(words.legend),
      ...forEach('withRest', small(put('rest'))),
      ...sourcesAppendix(),
    ]),
  ]);
}
