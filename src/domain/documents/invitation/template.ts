import { AlignmentType, type Document, Paragraph, TextRun } from 'docx';
import { commonText } from '../../../texts/ru/documents/common.ts';
import { invitationTemplateText as words } from '../../../texts/ru/documents/invitation.ts';
import { frame } from '../parts/frame.ts';
import { put } from '../parts/marks.ts';
import { documentOf, portrait } from '../parts/page.ts';
import { forEach, gap, item, line, small, text } from '../parts/paragraphs.ts';
import { signature } from '../parts/signatures.ts';

const centred = (text: string) =>
  new Paragraph({ style: 'Cell', alignment: AlignmentType.CENTER, children: [new TextRun(text)] });
const plain = (text: string) => new Paragraph({ children: [new TextRun(text)] });

/** «Письмо-приглашение»: letterhead, addressee, what is offered and asked. */
export function template(): Document {
  return documentOf([
    portrait([
      ...forEach('schoolLines', centred(put('line'))),
      gap(),
      frame([
        { width: 55, children: [plain(commonText.blankDate), plain(words.number)] },
        { width: 45, children: [plain(words.addressee[0]), plain(put('name')), plain(words.addressee[1])] },
      ]),
      gap(),
      line(words.address, 'center'),
      gap(),
      text(words.who(put('school'), put('locality'))),
      text(put('occasion')),
      ...forEach('withAim', text(words.aim(put('aim')))),
      ...forEach('withGive', text(words.offers), ...forEach('give', item(put('line')))),
      ...forEach('withGet', text(words.asks), ...forEach('get', item(put('line')))),
      text(words.answer(put('ourResponsible'))),
      gap(),
      line(words.regards),
      signature(put('headPost'), put('headName')),
      gap(),
      gap(),
      small(words.author(put('authorPost'))),
      small(words.phone),
    ]),
  ]);
}
