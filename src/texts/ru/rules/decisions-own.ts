import { counted } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

interface Args {
  count: number;
  year: string;
  signatory: string;
}

export const decisionsOwnText = {
  title: 'Решения принимают участники',
  why: `Участники сами принимают решения и сами за них отвечают. ${after('programme')}`,
  messages: {
    external: ({ count, year, signatory }: Args) =>
      `Все решения ${year} учебного года (${count}) подписаны одним внешним органом: ${quoted(signatory)}.`,
    unsigned: ({ count, year }: Args) =>
      `Не видно, кто принял ${counted(count, 'решение', 'решения', 'решений')} ${year} учебного года: подписанты встреч не указаны.`,
  },
  fixes: {
    external: () => 'Отметьте в вопросе P25-A1, участвовали ли школа и партнёры в решениях, и укажите основание.',
    unsigned: () => 'Заполните у встреч столбец «Подписант».',
  },
  grouped: () => 'Не видно, что решения принимали сами участники',
};
