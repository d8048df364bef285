import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted, shownDate } from '../wording.ts';

const held = (date: string) => (date ? ` ${shownDate(date)}` : '');

export const obligationAcceptedText = {
  title: 'Обязательства не приняты за другого',
  why: `Обязательство добровольно, когда его взял тот, кто будет исполнять. ${after('pair', 'programme')}`,
  messages: {
    decisionForAbsent: ({ number, body, date }: { number: string; body: string; date: string }) =>
      `Решение${number ? ` № ${number}` : ''} поручено так: ${quoted(body)}. Среди участников встречи${held(date)} этого исполнителя нет, и его согласие не записано.`,
    activityForAbsent: ({ activity, body, date }: { activity: string; body: string; date: string }) =>
      `За дело ${quoted(activity)} отвечает партнёр ${quoted(body)}, а на встрече${held(date)}, где это решили, его не было.`,
  },
  fixes: {
    decisionForAbsent: () =>
      'Отметьте в столбце «Адресаты», когда исполнитель получил или обсудил решение, либо замените поручение на «предложить».',
    activityForAbsent: () =>
      'Получите согласие партнёра (письмо, подпись под планом) или поменяйте сторону в дорожной карте.',
  },
  grouped: (count: number, of: number) =>
    `В ${genitive(count, 'случае', 'случаях')} из ${of} дело поручено тому, кого не было на встрече`,
} as const;
