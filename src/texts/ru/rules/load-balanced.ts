import { counted, genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const loadBalancedText = {
  title: 'Нагрузка распределена',
  why: `Полномочия делят поровну, чтобы никто не тянул общее дело один. ${after('pair', 'guide')}`,
  messages: {
    uneven: ({ name, ours, theirs }: { name: string; ours: number; theirs: number }) =>
      `С партнёром ${quoted(name)} нагрузка неровная: у школы ${counted(ours, 'дело', 'дела', 'дел')}, у партнёра – ${theirs}.`,
  },
  fixes: {
    uneven: () => 'Посмотрите по дорожной карте, какие дела можно передать другой стороне или вести вместе.',
  },
  grouped: (count: number, of: number) =>
    `С ${genitive(count, 'партнёром', 'партнёрами')} из ${of} дела распределены неровно`,
} as const;
