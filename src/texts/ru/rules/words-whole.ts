import { counted } from '../plurals.ts';
import { quoted } from '../wording.ts';

export const wordsWholeText = {
  title: 'Слова не разорваны',
  why: 'Узкий столбец или сканирование рвут слова, и смысл теряется.',
  messages: {
    torn: ({ first, second }: { first: string; second: string }) =>
      `Похоже, одно слово разорвано на ${quoted(first)} и ${quoted(second)}.`,
  },
  fixes: { torn: () => 'Сверьте с документом и соедините слово.' },
  grouped: (count: number) => `${counted(count, 'запись', 'записи', 'записей')} с разорванным словом`,
};
