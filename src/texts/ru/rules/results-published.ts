import { counted } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

interface Args {
  number: string;
  text: string;
}

const point = ({ number, text }: Args) => `${number ? `Пункт № ${number}` : 'Пункт'} ${quoted(text)}`;

export const resultsPublishedText = {
  title: 'Итоги опубликованы',
  why: `Открытое партнёрство показывает итоги всем, кому они важны. ${after('programme', 'guide', 'resolution')}`,
  messages: {
    unpublished: ({ days, ...args }: Args & { days: number }) =>
      `${point(args)}: ${counted(days, 'день', 'дня', 'дней')} после встречи, а ссылки на публикацию нет.`,
    undated: (args: Args) => `${point(args)}: нет ни ссылки на публикацию, ни даты встречи.`,
  },
  fixes: {
    unpublished: () => 'Вставьте ссылку в столбец «Ссылка на публикацию» или укажите день в столбце «Опубликовано».',
    undated: () => 'Вставьте ссылку на публикацию; у встречи укажите дату.',
  },
  grouped: (count: number, of: number) =>
    `${counted(count, 'решение', 'решения', 'решений')} из ${of} опубликовать материалы – без ссылки`,
};
