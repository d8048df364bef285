import { counted, genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const responsibilityNotShiftedText = {
  title: 'Ответственность не переложена',
  why: `Кто предложил дело, тот и отвечает за него вместе с партнёром, а не перекладывает на него. ${after('programme', 'guide', 'pair')}`,
  messages: {
    shifted: ({ name, n }: { name: string; n: number }) =>
      `Сотрудничество предложила школа, а за все дела (${counted(n, 'строка', 'строки', 'строк')}) отвечает только партнёр ${quoted(name)}.`,
  },
  fixes: {
    shifted: () => 'Укажите в дорожной карте, за какие дела отвечает школа, или поставьте сторону «обе стороны».',
  },
  grouped: (count: number, of: number) =>
    `С ${genitive(count, 'партнёром', 'партнёрами')} из ${of} ответственность лежит только на партнёре`,
} as const;
