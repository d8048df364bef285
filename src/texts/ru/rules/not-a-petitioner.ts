import { counted, genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const notAPetitionerText = {
  title: 'Школа не только просит',
  why: `Школа – полноправный партнёр, а не проситель: ей есть что предложить. ${after('guide')}`,
  messages: {
    onlyAsks: ({ name, n }: { name: string; n: number }) =>
      `С партнёром ${quoted(name)} записано только то, что школа получает (${counted(n, 'запись', 'записи', 'записей')}), и ничего, что она даёт.`,
    onlyGives: ({ name }: { name: string }) => `С партнёром ${quoted(name)} записано только то, что школа даёт.`,
  },
  fixes: {
    onlyAsks: () =>
      'Добавьте в «Обмен» строку «даём»: площадка, аудитория, выступления учеников, наставники, публикации о партнёре.',
    onlyGives: () => 'Добавьте в «Обмен» строку «получаем»: что это сотрудничество даёт школе.',
  },
  grouped: (count: number, of: number) =>
    `С ${genitive(count, 'партнёром', 'партнёрами')} из ${of} обмен записан в одну сторону`,
} as const;
