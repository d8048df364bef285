import type { Document } from 'docx';
import { modelTemplateText as words } from '../../../texts/ru/documents/model.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { put } from '../parts/marks.ts';
import { documentOf, portrait } from '../parts/page.ts';
import { cellList, gap, text, title } from '../parts/paragraphs.ts';
import { signature } from '../parts/signatures.ts';
import { approvalByHead, stamps } from '../parts/stamps.ts';
import { recordsTable } from '../parts/table.ts';

/** «Модель взаимодействия»: the three-column table, one row per partner. */
export function template(): Document {
  const [partner, forms, effects] = words.columns;
  return documentOf([
    portrait([
      stamps({ right: approvalByHead() }),
      gap(),
      ...title(words.title, ...words.subtitle(put('school'), put('schoolYear'))),
      gap(),
      text(words.intro(put('partnersCount'), put('formsCount'), put('effectsCount'))),
      recordsTable({
        list: 'partners',
        splits: true,
        columns: [
          { title: partner, width: 27, cell: 'name' },
          { title: forms, width: 38, cell: cellList('forms', 'form') },
          { title: effects, width: 27, cell: cellList('effects', 'effect') },
        ],
      }),
      gap(),
      signature(put('authorPost')),
      ...sourcesAppendix(),
    ]),
  ]);
}
