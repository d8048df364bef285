import { counted } from '../plurals.ts';
import { quoted } from '../wording.ts';

export const foreignFragmentsAbsentText = {
  title: 'Нет чужих фрагментов',
  why: 'Слова чужого документа выдают копирование и путают читателя: непонятно, о ком программа.',
  messages: {
    remnant: ({ word, count, text }: { word: string; count: number; text: string }) =>
      `В тексте школы ${quoted(text)} встречается ${quoted(word)}${
        count > 1 ? ` и ещё ${counted(count - 1, 'слово', 'слова', 'слов')} детского сада` : ''
      }. Похоже на фрагмент документа детского сада.`,
  },
  fixes: {
    remnant: () =>
      'Замените на своих: «обучающихся», «класс», «школа». Если речь правда о детском саде, отметьте исключение.',
  },
  grouped: (count: number) =>
    `${counted(count, 'запись', 'записи', 'записей')} со словами детского сада: похоже на чужой документ`,
};
