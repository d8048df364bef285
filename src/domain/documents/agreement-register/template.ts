import type { Document } from 'docx';
import { agreementRegisterTemplateText as words } from '../../../texts/ru/documents/agreement-register.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { put } from '../parts/marks.ts';
import { documentOf, landscape } from '../parts/page.ts';
import { forEach, gap, text, title } from '../parts/paragraphs.ts';
import { signature } from '../parts/signatures.ts';
import { recordsTable } from '../parts/table.ts';

/** «Реестр договорённостей»: one wide table. */
export function template(): Document {
  const [position, agreement, name, category, subject, term, prolongation, responsible, storage, state] = words.columns;
  return documentOf([
    landscape([
      ...title(words.title, ...words.subtitle(put('school'), put('today'))),
      gap(),
      text(words.total(put('agreementsCount'), put('inForceCount'), put('expiredCount'))),
      recordsTable({
        list: 'agreements',
        page: 'landscape',
        columns: [
          { title: position, width: 3.5, cell: 'position', align: 'center' },
          { title: agreement, width: 11, cell: 'agreement' },
          { title: name, width: 15.5, cell: 'name' },
          { title: category, width: 12.8, cell: 'category' },
          { title: subject, width: 14, cell: 'dealSubject' },
          { title: term, width: 9.5, cell: 'term' },
          { title: prolongation, width: 10.7, cell: 'prolongation' },
          { title: responsible, width: 12.5, cell: 'ourResponsible' },
          { title: storage, width: 10.5, cell: 'storage' },
          { title: state, width: 11, cell: 'state' },
        ],
      }),
      ...forEach('withUnagreed', text(words.unagreed(put('unagreedNames')))),
      gap(),
      signature(put('authorPost'), undefined, 'landscape'),
      ...sourcesAppendix('landscape'),
    ]),
  ]);
}
