import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const sinceKnownText = {
  title: 'Известно, с какого года сотрудничаете',
  why: `Долгосрочность видна по годам совместной работы. ${after('programme', 'guide', 'model')}`,
  messages: {
    unknown: ({ name }: { name: string }) =>
      `Не указано, с какого года школа сотрудничает с партнёром ${quoted(name)}.`,
  },
  fixes: { unknown: () => 'Впишите год в столбец «С какого года»; если точно неизвестно, год первого документа.' },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'партнёра', 'партнёров')} из ${of} не указано, с какого года сотрудничаете`,
};
