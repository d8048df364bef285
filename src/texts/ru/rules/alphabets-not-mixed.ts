import { counted } from '../plurals.ts';
import { quoted } from '../wording.ts';

export const alphabetsNotMixedText = {
  title: 'Буквы одного алфавита',
  why: 'Слово с латинской буквой выглядит верно, но не находится поиском и ломает сортировку.',
  messages: {
    mixed: ({ word }: { word: string }) => `В слове ${quoted(word)} смешаны русские и латинские буквы или цифры.`,
  },
  fixes: { mixed: () => 'Наберите слово заново русскими буквами.' },
  grouped: (count: number) =>
    `${counted(count, 'запись', 'записи', 'записей')} со словом, где смешаны русские и латинские буквы`,
};
