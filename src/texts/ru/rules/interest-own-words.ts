import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const interestOwnWordsText = {
  title: 'Интерес не списан',
  why: `Интерес у каждого свой; одинаковые слова у всех значат, что партнёров не спросили. ${after('guide', 'model')}`,
  messages: {
    sameForMany: ({ name, n, text }: { name: string; n: number; text: string }) =>
      `Интерес у партнёра ${quoted(name)} записан теми же словами, что ещё у ${genitive(n - 1, 'партнёра', 'партнёров')}: ${quoted(text)}.`,
    sameForBoth: ({ name }: { name: string }) =>
      `С партнёром ${quoted(name)} интерес школы и интерес партнёра совпадают слово в слово.`,
  },
  fixes: {
    sameForMany: () => 'Уточните, что нужно именно этому партнёру, и запишите его словами.',
    sameForBoth: () => 'Уточните, что нужно школе, а что партнёру: обычно это разные вещи.',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'партнёра', 'партнёров')} из ${of} интерес повторяет чужие слова`,
} as const;
