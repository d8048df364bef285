import { genitive } from '../plurals.ts';
import { quoted, shownDate } from '../wording.ts';

interface Args {
  kind: string;
  date: string;
  theme: string;
  sections: string;
}

const names: Record<string, string> = {
  theme: 'тема',
  date: 'дата',
  place: 'место проведения',
  participants: 'участники',
  relevance: 'актуальность или «отметили»',
  decisions: 'предложения или решения',
  signatory: 'подпись',
};

export const sectionsPresentText = {
  title: 'Обязательные части документа есть',
  why: 'Без даты, участников или подписи решение нельзя ни исполнить, ни показать.',
  messages: {
    missing: ({ kind, date, theme, sections }: Args) =>
      `В документе встречи (${[kind || 'вид не указан', shownDate(date), theme && quoted(theme, 60)]
        .filter(Boolean)
        .join(', ')}) нет частей: ${sections
        .split(' ')
        .map((section) => names[section])
        .join(', ')}.`,
  },
  fixes: { missing: () => 'Заполните эти столбцы в таблице «Встречи», решения внесите в таблицу «Решения».' },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'встречи', 'встреч')} из ${of} в документе не хватает обязательных частей`,
};
