import { counted, genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

type Of = { name: string; n: number; side: 'ours' | 'partner'; led: number };

const leading = { ours: 'школа', partner: 'партнёр' } as const;

export const bothSidesLeadText = {
  title: 'Обе стороны ведут мероприятия',
  why: `Стороны равны, когда каждая не только участвует, но и ведёт дела. ${after('guide', 'model', 'pair')}`,
  messages: {
    oneLeads: ({ name, n, side }: Of) =>
      `В дорожной карте с партнёром ${quoted(name)} ${counted(n, 'дело', 'дела', 'дел')}, и за каждое отвечает только ${leading[side]}.`,
    oneMostly: ({ name, n, side, led }: Of) =>
      `В дорожной карте с партнёром ${quoted(name)} за ${led} из ${genitive(n, 'дела', 'дел')} отвечает ${leading[side]}.`,
    sidesUnknown: ({ name }: { name: string }) =>
      `В дорожной карте с партнёром ${quoted(name)} не указано, какая сторона за что отвечает.`,
  },
  fixes: {
    oneLeads: () => 'Договоритесь, какое дело поведёт другая сторона или вы вместе, и укажите это в столбце «Сторона».',
    oneMostly: () => 'Подумайте, какие дела может вести другая сторона.',
    sidesUnknown: () => 'Заполните столбец «Сторона» в дорожной карте: мы, партнёр или обе стороны.',
  },
  grouped: (count: number, of: number) =>
    `С ${genitive(count, 'партнёром', 'партнёрами')} из ${of} дела ведёт одна сторона или стороны не указаны`,
} as const;
