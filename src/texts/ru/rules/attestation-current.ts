import { counted } from '../plurals.ts';
import { quoted, shownDate } from '../wording.ts';

export const attestationCurrentText = {
  title: 'Отметка не устарела',
  why: 'Отношения меняются, поэтому у слова человека есть срок.',
  messages: {
    outdated: ({ name, question, until }: { name: string; question: string; until: string }) =>
      `Отметка${name ? ` о партнёре ${quoted(name)}` : ''} устарела ${shownDate(until)}: «${question}».`,
  },
  fixes: { outdated: () => 'Ответьте на вопрос заново, укажите основание и новый день в столбце «Действует до».' },
  grouped: (count: number, of: number) =>
    `${counted(count, 'отметка устарела', 'отметки устарели', 'отметок устарело')} (всего отметок: ${of})`,
};
