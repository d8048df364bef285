import { plural } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted, shownDate } from '../wording.ts';

type Of = { activity: string; text: string; from: string; to: string };

const row = ({ activity }: Of) => (activity ? `Дело ${quoted(activity)}` : 'Строка дорожной карты');
const span = ({ from, to }: Of) =>
  from && to && from !== to ? `${shownDate(from)} – ${shownDate(to)}` : shownDate(to || from);
const written = ({ text }: Of) => (text ? ` ${quoted(text)}` : '');

export const dueDateReadableText = {
  title: 'Срок понятен',
  why: `Срок – это граница дела: его должны одинаково понимать обе стороны. ${after('guide', 'pair')}`,
  messages: {
    yearInferred: (of: Of) => `${row(of)}: в сроке${written(of)} нет года; по учебному году принято ${span(of)}.`,
    noYear: (of: Of) => `${row(of)}: в сроке${written(of)} нет года.`,
    unreadable: (of: Of) => `${row(of)}: срок${written(of)} не удалось прочитать.`,
    reversed: (of: Of) => `${row(of)}: окончание ${shownDate(of.to)} стоит раньше начала ${shownDate(of.from)}.`,
    tooLong: (of: Of) => `${row(of)}: срок ${span(of)} длиннее десяти месяцев, по нему не проверить, сделано ли дело.`,
    longForEvent: (of: Of) => `${row(of)}: событие одного дня, а срок ${span(of)}.`,
  },
  fixes: {
    yearInferred: () => 'Проверьте год и допишите его в столбец «Срок (как в документе)».',
    noYear: () => 'Допишите год в столбец «Срок (как в документе)» или укажите учебный год в настройках.',
    unreadable: () => 'Запишите срок иначе: день, месяц или период с годом, например «октябрь 2026».',
    reversed: () => 'Поправьте столбец «Начало» или «Окончание».',
    tooLong: () => 'Разбейте дело на части со своими сроками или укажите, как часто оно повторяется.',
    longForEvent: () => 'Назовите месяц или день события.',
  },
  grouped: (count: number, of: number) =>
    `В ${count} из ${of} ${plural(of, 'строки', 'строк', 'строк')} дорожной карты срок нужно уточнить`,
} as const;
