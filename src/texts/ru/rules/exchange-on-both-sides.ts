import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

type Of = { name: string };

export const exchangeOnBothSidesText = {
  title: 'Есть чем обменяться',
  why: `Взаимодействие держится на обмене: каждая сторона даёт и каждая получает. ${after('programme', 'guide', 'resolution', 'pair')}`,
  messages: {
    giveMissing: ({ name }: Of) =>
      `Для партнёра ${quoted(name)} записано, что школа получает, но не записано, что она даёт.`,
    getMissing: ({ name }: Of) =>
      `Для партнёра ${quoted(name)} записано, что школа даёт, но не записано, что она получает.`,
    nothing: ({ name }: Of) => `Для партнёра ${quoted(name)} не записано, что школа даёт и что получает.`,
    offerFirst: ({ name }: Of) =>
      `Перед встречей с партнёром ${quoted(name)} не записано, что школа предложит и о чём попросит.`,
  },
  fixes: {
    giveMissing: () => 'Добавьте в «Обмен» строку «даём»: площадка, аудитория, выступления учеников, наставники.',
    getMissing: () => 'Добавьте в «Обмен» строку «получаем»: что это сотрудничество даёт школе.',
    nothing: () => 'Добавьте в «Обмен» две строки: что школа даёт и что получает.',
    offerFirst: () => 'Добавьте в «Обмен» две строки: что предложите и что попросите взамен.',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'партнёра', 'партнёров')} из ${of} не записано, что стороны дают друг другу`,
} as const;
