import { counted } from '../plurals.ts';
import { quoted } from '../wording.ts';

interface Args {
  name: string;
  question: string;
}

const asked = ({ name, question }: Args) => `На вопрос «${question}»${name ? ` о партнёре ${quoted(name)}` : ''}`;

export const attestationNegativeShownText = {
  title: 'Ответ «нет» виден',
  why: 'Честный ответ «нет» полезнее удобного «да»: он показывает, над чем работать.',
  messages: {
    no: (args: Args) => `${asked(args)} отвечено «нет»; ответ войдёт в отчёт как есть.`,
    partly: (args: Args) => `${asked(args)} отвечено «частично»; ответ войдёт в отчёт как есть.`,
  },
  fixes: {
    no: () => 'Обсудите с партнёром, что изменить; когда изменится, ответьте заново.',
    partly: () => 'Запишите в основании, чего не хватает, и вернитесь к вопросу позже.',
  },
  grouped: (count: number, of: number) =>
    `${counted(count, 'ответ', 'ответа', 'ответов')} «нет» или «частично» (всего: ${of})`,
};
