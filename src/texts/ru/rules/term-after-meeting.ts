import { counted } from '../plurals.ts';
import { quoted, shownDate } from '../wording.ts';

export const termAfterMeetingText = {
  title: 'Срок решения позже встречи',
  why: 'Срок, который начался до встречи, взят из старого документа или написан с опиской.',
  messages: {
    early: ({ number, text, held }: { number: string; text: string; held: string }) =>
      `${number ? `Пункт № ${number}: срок` : 'Срок'} ${quoted(shownDate(text))} начинается раньше встречи ${shownDate(held)}.`,
  },
  fixes: {
    early: () => 'Проверьте срок и дату встречи; если решение продолжает начатое, укажите срок от дня встречи.',
  },
  grouped: (count: number, of: number) =>
    `${counted(count, 'решение', 'решения', 'решений')} из ${of} со сроком раньше встречи`,
};
