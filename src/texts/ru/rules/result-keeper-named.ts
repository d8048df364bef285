import { plural } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

type Of = { result: string };

export const resultKeeperNamedText = {
  title: 'За результат отвечает кто-то',
  why: `Стороны отвечают за результат вместе, и кто-то один следит, чтобы он был записан. ${after('programme')}`,
  messages: {
    effect: ({ result }: Of) => `Не указано, кто следит за эффектом ${quoted(result)}.`,
    expected: ({ result }: Of) => `Не указано, кто отвечает за ожидаемый результат ${quoted(result)}.`,
  },
  fixes: {
    effect: () => 'Впишите должность в столбец «Ответственный» таблицы «Эффекты».',
    expected: () => 'Впишите ответственного в строку дорожной карты.',
  },
  grouped: (count: number, of: number) =>
    `За ${count} из ${of} ${plural(of, 'результата', 'результатов', 'результатов')} никто не отвечает`,
} as const;
