import type { Document, FileChild } from 'docx';
import { partnerCardTemplateText as words } from '../../../texts/ru/documents/partner-card.ts';
import type { TagName } from '../../../texts/ru/documents/tags.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { put } from '../parts/marks.ts';
import { documentOf, portrait } from '../parts/page.ts';
import { cellList, gap, paragraph, small, title } from '../parts/paragraphs.ts';
import { factsTable, pairTable } from '../parts/table.ts';

/** «Карточка партнёра»: facts, then lists of what is done together. */
export function template(): Document {
  const block = (heading: string, list: TagName, tag: TagName): FileChild[] => [
    paragraph('CellHeading', heading),
    ...cellList(list, tag),
  ];
  return documentOf([
    portrait([
      ...title(words.title, put('name')),
      gap(),
      factsTable('facts', 'fact', 'value'),
      ...block(words.forms, 'forms', 'form'),
      pairTable(
        [paragraph('CellHeading', words.give), ...cellList('give', 'line')],
        [paragraph('CellHeading', words.get), ...cellList('get', 'line')],
      ),
      ...block(words.effects, 'effects', 'effect'),
      ...block(words.agreements, 'agreements', 'agreement'),
      ...block(words.activities(put('schoolYear')), 'activities', 'activity'),
      ...block(words.nextSteps, 'nextSteps', 'line'),
      small(words.made(put('authorPost'), put('today'))),
      ...sourcesAppendix(),
    ]),
  ]);
}
