import { type Document, Paragraph, TextRun } from 'docx';
import { agreementTemplateText as words } from '../../../texts/ru/documents/agreement.ts';
import { commonText } from '../../../texts/ru/documents/common.ts';
import type { TagName } from '../../../texts/ru/documents/tags.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { frame, placeAndDate } from '../parts/frame.ts';
import { put } from '../parts/marks.ts';
import { documentOf, portrait } from '../parts/page.ts';
import { forEach, gap, heading, item, missing, otherwise, paragraph, text, title } from '../parts/paragraphs.ts';

/** «Договор о сотрудничестве»: ten sections and two columns of requisites. */
export function template(): Document {
  const section = (number: number) => heading(words.sections[number - 1] ?? '', 2);
  return documentOf([
    portrait([
      ...title(words.heading(put('heading'), put('documentNumber')), words.about),
      gap(),
      placeAndDate(put('locality'), put('date')),
      gap(),
      text(
        words.preamble({
          school: put('schoolFullName'),
          head: put('headRepresented'),
          headUnder: put('headActingUnder'),
          partner: put('name'),
          represented: put('represented'),
          under: put('actingUnder'),
          deal: put('deal'),
        }),
      ),
      section(1),
      text(words.subject(put('dealSubject'))),
      ...forEach('gratuitous', text(words.gratuitous)),
      ...otherwise('gratuitous', text(words.paid)),
      ...forEach('withAim', text(words.aim(put('aim')))),
      section(2),
      text(words.principles),
      text(words.forms),
      ...forEach('forms', item(put('form'))),
      ...missing('forms'),
      section(3),
      text(words.school),
      ...forEach('schoolDuties', item(put('line'))),
      text(words.partner),
      ...forEach('partnerDuties', item(put('line'))),
      text(words.mutual),
      section(4),
      text(words.plan),
      text(words.contacts(put('ourResponsible'), put('partnerResponsible'))),
      section(5),
      text(words.finance(put('deal'))),
      section(6),
      text(words.personal),
      section(7),
      text(words.liability),
      section(8),
      text(words.term(put('deal'), put('term'))),
      text(`8.2. ${put('prolongation')}`),
      ...forEach('withExit', text(words.exit(put('exitOrder')))),
      ...otherwise('withExit', text(words.exitDefault)),
      text(words.changes),
      section(9),
      text(words.disputes),
      text(words.copies(put('deal'))),
      text(words.annex(put('dealGenitive'))),
      section(10),
      columns(requisitesOf(words.sides.school, 'schoolLines'), requisitesOf(words.sides.partner, 'partnerLines')),
      gap(),
      columns(signatureOf('headPost'), signatureOf('partnerPost')),
      ...sourcesAppendix(),
    ]),
  ]);
}

const columns = (school: Paragraph[], partner: Paragraph[]) =>
  frame([
    { width: 48, children: school },
    { width: 4, children: [new Paragraph('')] },
    { width: 48, children: partner },
  ]);

const requisitesOf = (name: string, lines: TagName): Paragraph[] => [
  paragraph('CellHeading', name),
  ...(forEach(lines, paragraph('Cell', put('line'))) as Paragraph[]),
];

const signatureOf = (post: TagName): Paragraph[] => [
  paragraph('Cell', put(post)),
  new Paragraph({
    style: 'Cell',
    spacing: { before: 240 },
    children: [new TextRun(`${commonText.signatureLine} / ${commonText.nameLine}`)],
  }),
  paragraph('Cell', commonText.seal),
];
