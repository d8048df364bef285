import { AlignmentType, type Document, Paragraph, TextRun } from 'docx';
import { resolutionTemplateText as words } from '../../../texts/ru/documents/resolution.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { placeAndDate } from '../parts/frame.ts';
import { put } from '../parts/marks.ts';
import { documentOf, portrait } from '../parts/page.ts';
import { forEach, gap, item, label, line, missing, numbered, text, title } from '../parts/paragraphs.ts';
import { signature } from '../parts/signatures.ts';

/** «Резолюция»: what the participants noted and propose. */
export function template(): Document {
  return documentOf([
    portrait([
      ...title(put('heading')),
      ...forEach('withNumber', line(words.number(put('documentNumber')), 'center')),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: `\u00ab${put('theme')}\u00bb`, bold: true })],
      }),
      gap(),
      placeAndDate(put('locality'), put('meetingDate')),
      gap(),
      label(words.participants),
      ...forEach('participants', item(put('participant'))),
      ...missing('participants'),
      text(words.place(put('place'))),
      text(words.present(put('present'))),
      ...forEach('withMedia', text(words.media(put('media')))),
      label(words.relevance),
      ...forEach('relevance', text(put('line'))),
      ...missing('relevance'),
      label(words.noted),
      ...forEach('noted', item(put('line'))),
      ...missing('noted'),
      label(words.proposals),
      ...numbered('decisions'),
      ...missing('decisions'),
      text(words.closing),
      ...forEach('withAdopted', text(words.adopted(put('adopted')))),
      gap(),
      signature(put('signerPost'), put('signerName')),
      ...sourcesAppendix(),
    ]),
  ]);
}
