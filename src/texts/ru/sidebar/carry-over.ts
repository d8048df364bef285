import { counted } from '../plurals.ts';

const rows = (n: number) => counted(n, 'строку', 'строки', 'строк');

/** Carrying the roadmap over into the next school year. */
export const carryOverText = {
  title: 'Перенести карту на новый учебный год',
  lead: 'Сроки сдвинутся на год; отметки о выполнении останутся у прежних строк.',
  empty: (year: string) => `В дорожной карте нет строк ${year} учебного года.`,
  choose: (next: string) => `Что перенести на ${next}`,
  carry: (n: number) => (n === 0 ? 'Перенести' : `Перенести ${rows(n)}`),
  done: (n: number) =>
    n === 0 ? 'Эти строки уже перенесены.' : `Перенесено: ${counted(n, 'строка', 'строки', 'строк')}.`,
} as const;
