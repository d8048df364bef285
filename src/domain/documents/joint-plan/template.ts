import type { Document } from 'docx';
import { jointPlanTemplateText as words } from '../../../texts/ru/documents/joint-plan.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { put } from '../parts/marks.ts';
import { documentOf, landscape } from '../parts/page.ts';
import { gap, title } from '../parts/paragraphs.ts';
import { signature } from '../parts/signatures.ts';
import { agreementByPartner, approvalByHead, stamps } from '../parts/stamps.ts';
import { recordsTable } from '../parts/table.ts';

/** «План совместной работы»: agreed by the partner, approved by the school, a wide table. */
export function template(): Document {
  const [position, activity, participants, period, place, ours, theirs, mark] = words.columns;
  return documentOf([
    landscape([
      stamps({ left: agreementByPartner(), right: approvalByHead() }, 'landscape'),
      gap(),
      ...title(words.title, ...words.subtitle(put('school'), put('name'), put('schoolYear'))),
      gap(),
      recordsTable({
        list: 'activities',
        page: 'landscape',
        columns: [
          { title: position, width: 5, cell: 'position', align: 'center' },
          { title: activity, width: 23, cell: 'activity' },
          { title: participants, width: 12, cell: 'participants' },
          { title: period, width: 11, cell: 'period' },
          { title: place, width: 12, cell: 'place' },
          { title: ours, width: 13, cell: 'ourResponsible' },
          { title: theirs, width: 13, cell: 'partnerResponsible' },
          { title: mark, width: 11, cell: 'mark' },
        ],
      }),
      gap(),
      signature(put('authorPost'), undefined, 'landscape'),
      ...sourcesAppendix('landscape'),
    ]),
  ]);
}
