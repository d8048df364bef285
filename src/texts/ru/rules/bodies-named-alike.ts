import { genitive } from '../plurals.ts';
import { quoted } from '../wording.ts';

export const bodiesNamedAlikeText = {
  title: 'Одна организация названа одинаково',
  why: 'По двум названиям одного отдела не понять, кто участвовал и кому поручено.',
  messages: {
    twoNames: ({ first, second }: { first: string; second: string }) =>
      `${quoted(first)} и ${quoted(second)} – одна организация?`,
  },
  fixes: { twoNames: () => 'Если одна, назовите её везде одинаково, полным названием из её документов.' },
  grouped: (count: number, of: number) =>
    `В документах ${genitive(count, 'встречи', 'встреч')} из ${of} одна организация названа по-разному`,
};
