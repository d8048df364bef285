import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const partnerAddsContentText = {
  title: 'Партнёр не только оказывает услугу',
  why: `Общее дело строят обе стороны, и вклад каждой – больше, чем помещение или деньги. ${after('programme', 'model')}`,
  messages: {
    bareResource: ({ name, resources }: { name: string; resources: string }) =>
      `Вклад партнёра ${quoted(name)} записан только так: ${resources}.`,
  },
  fixes: {
    bareResource: () => 'Если партнёр делится и знаниями, людьми или методикой, добавьте строку в «Обмен».',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'партнёра', 'партнёров')} из ${of} вклад – только площадка или деньги`,
} as const;
