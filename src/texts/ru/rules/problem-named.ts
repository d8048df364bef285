import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const problemNamedText = {
  title: 'Проблема названа',
  why: `Осознанное партнёрство начинается с вопроса, какую проблему решаем вместе. ${after('programme', 'guide', 'resolution')}`,
  messages: {
    missing: ({ name }: { name: string }) =>
      `Не записано, какую проблему школа решает вместе с партнёром ${quoted(name)}.`,
  },
  fixes: { missing: () => 'Заполните столбец «Проблема» или «Общая цель»: что без партнёра решить не удаётся?' },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'партнёра', 'партнёров')} из ${of} не названы ни общая цель, ни проблема`,
};
