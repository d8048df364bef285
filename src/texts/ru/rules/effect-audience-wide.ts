import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

interface Args {
  effect: string;
}

export const effectAudienceWideText = {
  title: 'Эффект шире исполнителей',
  why: `Общественно значимо то, что важно классу, школе, микрорайону или городу. ${after('programme')}`,
  messages: {
    narrow: ({ effect }: Args) => `Эффект ${quoted(effect)} записан только для участников мероприятия.`,
    unstated: ({ effect }: Args) => `Не указано, для кого эффект ${quoted(effect)}.`,
  },
  fixes: {
    narrow: () =>
      'Подумайте, кому ещё стало лучше, и выберите в столбце «Для кого» класс, школу, микрорайон или город.',
    unstated: () => 'Выберите в столбце «Для кого»: класс, школа, микрорайон, город.',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'эффекта', 'эффектов')} из ${of} не указано, кому это важно, кроме участников`,
};
