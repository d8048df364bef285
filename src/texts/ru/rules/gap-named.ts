import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const gapNamedText = {
  title: 'Понятно, чего не хватает',
  why: `Стороны дополняют друг друга: партнёр даёт то, чего не хватает школе. ${after('guide', 'programme', 'model', 'resolution')}`,
  messages: {
    gapUnknown: ({ name, what, n, of }: { name: string; what: string; n: number; of: number }) =>
      `С партнёром ${quoted(name)} для ${n} из ${genitive(of, 'ресурса', 'ресурсов')} не указано, какую нехватку он закрывает${what ? `: ${quoted(what)}` : ''}.`,
  },
  fixes: {
    gapUnknown: () =>
      'Заполните столбец «Какую нехватку закрывает»: кадры, оборудование, площадка, методика, аудитория.',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'партнёра', 'партнёров')} из ${of} не указано, чего не хватает школе без такого партнёрства`,
} as const;
