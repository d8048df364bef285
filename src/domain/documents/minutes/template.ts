import type { Document } from 'docx';
import { minutesTemplateText as words } from '../../../texts/ru/documents/minutes.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { placeAndDate } from '../parts/frame.ts';
import { put } from '../parts/marks.ts';
import { documentOf, portrait } from '../parts/page.ts';
import { bold, forEach, gap, item, label, line, missing, numbered, text, title } from '../parts/paragraphs.ts';
import { signature } from '../parts/signatures.ts';

/** «Протокол»: agenda, then each question heard, spoken on and decided. */
export function template(): Document {
  return documentOf([
    portrait([
      line(put('school'), 'center'),
      gap(),
      ...title(words.title, put('subject')),
      gap(),
      placeAndDate(put('meetingDate'), words.number(put('documentNumber'))),
      line(put('locality')),
      gap(),
      line(words.chair(put('chair'))),
      line(words.secretary(put('secretary'))),
      line(words.present(put('present'))),
      ...forEach('participants', item(put('participant'))),
      ...forEach('withPartners', line(words.invited(put('partnerNames')))),
      gap(),
      line(words.agenda, 'left', { bold: true }),
      ...forEach('agenda', text(`${put('position')}. ${put('question')}`)),
      gap(),
      ...forEach(
        'agenda',
        text(bold(words.heard(put('position'))), put('question')),
        label(words.spoke),
        line(words.spokeLine),
        ...forEach('withDecisions', label(words.decided), ...numbered('decisions'), ...missing('decisions')),
      ),
      ...forEach('withCommonDecisions', label(words.decided), ...numbered('decisions')),
      gap(),
      signature(words.chairPost, put('chairName')),
      gap(),
      signature(words.secretaryPost, put('secretaryName')),
      ...sourcesAppendix(),
    ]),
  ]);
}
