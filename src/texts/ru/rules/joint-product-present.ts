import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

interface Args {
  name: string;
}

export const jointProductPresentText = {
  title: 'Есть совместный продукт',
  why: `Сотворчество видно по тому, что стороны создали вместе. ${after('programme', 'model')}`,
  messages: {
    none: ({ name }: Args) => `С партнёром ${quoted(name)} не записан ни один совместный продукт.`,
    formless: ({ name }: Args) => `У партнёра ${quoted(name)} не записаны ни формы работы, ни совместный продукт.`,
  },
  fixes: {
    none: () => 'Впишите в столбец «Продукт», что остаётся после дела: программа, выставка, проект, конкурс.',
    formless: () => 'Внесите в таблицу «Формы», что вы делаете вместе и что от этого остаётся.',
  },
  grouped: (count: number, of: number) =>
    `С ${genitive(count, 'партнёром', 'партнёрами')} из ${of} не записан совместный продукт`,
};
