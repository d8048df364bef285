import { counted } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted, shownDate } from '../wording.ts';

interface Args {
  activity: string;
}

export const analysisRecordedText = {
  title: 'Дело проанализировано',
  why: `Последнее «сами» в формуле – разобрать, что вышло; иначе ошибки повторятся. ${after('programme', 'model')}`,
  messages: {
    missing: ({ activity, date }: Args & { date: string }) =>
      `Дело ${quoted(activity)} проведено ${shownDate(date)}, анализ не записан.`,
    undated: ({ activity }: Args) => `Дело ${quoted(activity)} выполнено, но не записаны ни день, ни анализ.`,
  },
  fixes: {
    missing: () => 'Запишите в столбец «Анализ» одну строку: что получилось и что изменим.',
    undated: () => 'Укажите фактическую дату и в столбце «Анализ» – что получилось и что изменим.',
  },
  grouped: (count: number, of: number) =>
    `${counted(count, 'проведённое дело', 'проведённых дела', 'проведённых дел')} из ${of} без анализа`,
};
