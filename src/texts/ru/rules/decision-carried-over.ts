import { counted } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted, shownDate } from '../wording.ts';

interface Args {
  number: string;
  text: string;
  /** Day of the meeting, or ''. */
  date: string;
}

const point = ({ number, text, date }: Args) =>
  `${number ? `Пункт № ${number}` : 'Пункт'}${date ? ` от ${shownDate(date)}` : ''} ${quoted(text)}`;

export const decisionCarriedOverText = {
  title: 'Решение превращено в дело',
  why: `Решение без исполнителя и срока никто не выполнит; оно должно попасть в план. ${after('guide', 'resolution')}`,
  messages: {
    neither: (args: Args) => `${point(args)}: не названы ни ответственный, ни срок.`,
    ownerless: (args: Args) => `${point(args)}: не назван ответственный.`,
    termless: (args: Args) => `${point(args)}: не назван срок.`,
    unplanned: ({ age, ...args }: Args & { age: number }) =>
      `${point(args)}: ${counted(age, 'день', 'дня', 'дней')} после встречи, а в дорожной карте его нет.`,
  },
  fixes: {
    neither: () => 'Впишите должность ответственного и срок или создайте из пункта строку дорожной карты.',
    ownerless: () =>
      'Впишите должность того, кто отвечает; другой организации можно предложить и записать её согласие.',
    termless: () => 'Впишите срок: день, месяц с годом или учебный год.',
    unplanned: () => 'Создайте из пункта строку дорожной карты, отметьте отправку адресатам или поставьте «разовое».',
  },
  grouped: (count: number, of: number) =>
    `${counted(count, 'решение', 'решения', 'решений')} из ${of} без ответственного, срока или строки в плане`,
};
