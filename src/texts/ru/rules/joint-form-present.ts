import { counted, genitive, plural } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted, shortened } from '../wording.ts';

/** The list as the end of a sentence, with one full stop. */
const asEnd = (list: string) => shortened(list, 160).replace(/[.…]?$/, (end) => end || '.');

export const jointFormPresentText = {
  title: 'Есть совместные формы',
  why: `Партнёрство начинается с общего дела, а не с пользования чужим. ${after('programme', 'guide', 'model', 'pair')}`,
  messages: {
    oneWay: ({ name, forms, n }: { name: string; forms: string; n: number }) =>
      `С партнёром ${quoted(name)} ${plural(n, 'записана', 'записаны', 'записано')} ${counted(n, 'форма', 'формы', 'форм')}, и общего дела среди них нет: ${asEnd(forms)}`,
    noForms: ({ name }: { name: string }) => `С партнёром ${quoted(name)} не записано ни одной формы взаимодействия.`,
  },
  fixes: {
    oneWay: () =>
      'Есть ли хоть одно дело, которое вы делаете вместе? Запишите его в «Формы»: например, совместный праздник или проект.',
    noForms: () => 'Запишите в «Формы», что вы делаете вместе.',
  },
  grouped: (count: number, of: number) =>
    `С ${genitive(count, 'партнёром', 'партнёрами')} из ${of} не записано ни одного общего дела`,
} as const;
