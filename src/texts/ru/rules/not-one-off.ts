import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

interface Args {
  name: string;
}

export const notOneOffText = {
  title: 'Не разовая акция',
  why: `Партнёрство строится надолго и не сводится к одному мероприятию. ${after('programme', 'guide')}`,
  messages: {
    single: ({ name }: Args) => `За два учебных года с партнёром ${quoted(name)} записано одно дело.`,
    none: ({ name }: Args) => `За два учебных года с партнёром ${quoted(name)} в дорожной карте нет ни одного дела.`,
  },
  fixes: {
    single: () => 'Запланируйте продолжение; если сотрудничество было разовым, поставьте статус «завершён».',
    none: () => 'Внесите совместные дела в «Дорожную карту» или измените статус партнёра.',
  },
  grouped: (count: number, of: number) =>
    `С ${genitive(count, 'партнёром', 'партнёрами')} из ${of} не видно постоянной работы`,
};
