import { counted } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

const months = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
];

/** «в мае 2027 года» from `2027-05`. */
const within = (month: string) => `в ${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)} года`;

export const activitiesDoNotClashText = {
  title: 'Нет столкновений',
  why: `Границы дел видны, когда они не стоят дважды и не сходятся на одном человеке. ${after('guide', 'pair')}`,
  messages: {
    twice: ({ activity, key }: { activity: string; key: string }) =>
      `Дело ${quoted(activity)} стоит в дорожной карте дважды на то же время: ещё и в строке ${key}.`,
    overloaded: ({ who, n, month }: { who: string; n: number; month: string }) =>
      `За ${counted(n, 'дело', 'дела', 'дел')} ${within(month)} отвечает один человек: ${who}.`,
  },
  fixes: {
    twice: () => 'Оставьте одну строку или уточните, чем дела отличаются.',
    overloaded: () => 'Посмотрите, можно ли передать часть дел или сдвинуть сроки.',
  },
  grouped: (count: number) =>
    `В дорожной карте ${counted(count, 'столкновение', 'столкновения', 'столкновений')}: дела повторяются или сходятся на одном человеке`,
} as const;
