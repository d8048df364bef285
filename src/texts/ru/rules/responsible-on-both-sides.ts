import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

type Of = { name: string };

export const responsibleOnBothSidesText = {
  title: 'Ответственный назван с обеих сторон',
  why: `Равные стороны отвечают обе: у каждой есть тот, к кому обращаются. ${after('guide', 'resolution', 'pair')}`,
  messages: {
    theirsMissing: ({ name }: Of) => `Назван только ответственный от школы. Кто отвечает у партнёра ${quoted(name)}?`,
    oursMissing: ({ name }: Of) => `У партнёра ${quoted(name)} ответственный назван. Кто отвечает от школы?`,
    nobody: ({ name }: Of) =>
      `В работе с партнёром ${quoted(name)} ответственный не назван ни от школы, ни от партнёра.`,
  },
  fixes: {
    theirsMissing: () => 'Спросите партнёра и впишите должность в столбец «Ответственный от партнёра».',
    oursMissing: () => 'Впишите должность сотрудника школы в столбец «Ответственный от нас».',
    nobody: () => 'Впишите должности в столбцы «Ответственный от нас» и «Ответственный от партнёра».',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'партнёра', 'партнёров')} из ${of} нет ответственного с обеих сторон`,
} as const;
