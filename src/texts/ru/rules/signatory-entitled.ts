import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';

interface Args {
  number: string;
  signatory: string;
}

export const signatoryEntitledText = {
  title: 'Видно, на основании чего подписано',
  why: `Законная подпись стоит на уставе, доверенности или приказе. ${after('model')}`,
  messages: {
    missing: ({ number, signatory }: Args) =>
      `В договорённости № ${number} не указано, на основании чего действует подписавший: ${signatory}.`,
    unnamed: ({ number }: Args) =>
      `В договорённости № ${number} не указано, кто и на основании чего подписал за партнёра.`,
  },
  fixes: {
    missing: () => 'Впишите в столбец «на основании»: Устава, доверенности № … от …, приказа.',
    unnamed: () => 'Впишите должность подписавшего и в столбец «на основании» – его документ.',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'договорённости', 'договорённостей')} из ${of} не видно полномочий подписавшего`,
};
