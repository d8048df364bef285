import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

type Of = { name: string };

export const interestsRecordedText = {
  title: 'Интересы обеих сторон записаны',
  why: `Учесть интересы можно, только если они известны: свой и партнёра. ${after('programme', 'guide', 'model', 'resolution')}`,
  messages: {
    theirsMissing: ({ name }: Of) => `Интерес партнёра ${quoted(name)} не записан, записан только интерес школы.`,
    oursMissing: ({ name }: Of) => `В работе с партнёром ${quoted(name)} не записан интерес школы.`,
    nothing: ({ name }: Of) => `Не записано, зачем сотрудничество школе и зачем партнёру ${quoted(name)}.`,
  },
  fixes: {
    theirsMissing: () => 'Спросите партнёра, зачем ему это сотрудничество, и запишите его словами.',
    oursMissing: () => 'Запишите в столбец «Интерес школы», зачем школе это сотрудничество.',
    nothing: () => 'Заполните столбцы «Интерес школы» и «Интерес партнёра», второй – со слов партнёра.',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'партнёра', 'партнёров')} из ${of} не записаны интересы обеих сторон`,
} as const;
