import { plural } from './plurals.ts';

/** Tabs that the add-on makes anew each time: plain cells for colleagues without it. */
export const viewsText = {
  matrix: {
    title: 'Матрица',
    partner: 'Партнёр',
    updated: (when: string) => `Обновлено ${when}`,
    coverage: 'Итого по принципу',
    count: (word: string, n: number) => `${word}: ${n}`,
  },
  principles: {
    title: 'Принципы',
    columns: ['№', 'Принцип', 'Что просит', 'Как проверяется', 'Где назван', 'Вопросы к человеку', 'Правила'],
    kinds: { computed: 'по данным книги', attested: 'отметкой человека', both: 'по данным и отметкой' },
    equivalence: { same: 'тождественно', near: 'близко', includes: 'включает' },
    named: (source: string, words: string, grade: string) => `${source}: ${words} (${grade})`,
    rule: (code: string, title: string, level: string) => `${code} ${title} – ${level}`,
  },
  rest: (n: number) => `и ещё ${n} ${plural(n, 'строка', 'строки', 'строк')}`,
} as const;
