import { plural } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

type Of = { activity: string; responsible: string };

const row = ({ activity }: Of) => (activity ? `Дело ${quoted(activity)}` : 'Строка дорожной карты');

export const whoWhatWhenStatedText = {
  title: 'У каждого дела есть кто, что и когда',
  why: `Прежде чем браться за дело, договариваются, кто его делает и к какому сроку. ${after('guide', 'model', 'resolution', 'pair')}`,
  messages: {
    noActivity: ({ key }: { key: string }) => `В строке ${key} дорожной карты не названо само дело.`,
    noResponsible: (of: Of) => `${row(of)}: ответственный не указан.`,
    noTerm: (of: Of) => `${row(of)}: срок не указан.`,
    collective: (of: Of) =>
      `${row(of)}: ответственный назван коллективно (${quoted(of.responsible)}), и непонятно, с кого спросить.`,
  },
  fixes: {
    noActivity: () => 'Напишите в столбец «Мероприятие/действие», что нужно сделать, или удалите строку.',
    noResponsible: () => 'Впишите должность того, кто отвечает за дело.',
    noTerm: () => 'Впишите срок: день, месяц или период с годом.',
    collective: () => 'Укажите в столбце «Должность», кто именно отвечает, например: заместитель директора по ВР.',
  },
  grouped: (count: number, of: number) =>
    `В ${count} из ${of} ${plural(of, 'строки', 'строк', 'строк')} дорожной карты неясно, кто, что или когда`,
} as const;
