import { plural } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted, shownDate } from '../wording.ts';

type Of = { what: string; name: string; period: string; date: string };

const promise = ({ what, name }: Of) => `Обмен с партнёром ${quoted(name)}${what ? ` (${quoted(what)})` : ''}`;

export const exchangeFulfilledText = {
  title: 'Обмен состоялся',
  why: `Обмен взаимовыгоден, когда обещанное сделано. ${after('guide', 'pair')}`,
  messages: {
    overdue: (of: Of) => `${promise(of)}: срок вышел ${shownDate(of.date)}, а отметки о выполнении нет.`,
    noPeriod: (of: Of) =>
      `${promise(of)}: ${of.period ? `срок ${quoted(of.period)} не удалось прочитать` : 'срок не указан'}.`,
  },
  fixes: {
    overdue: () => 'Поставьте «факт», если сделано; если нет, перенесите срок или поставьте «отменено».',
    noPeriod: () => 'Запишите срок в столбец «Период», например: до 1 мая 2027 г.',
  },
  grouped: (count: number, of: number) =>
    `По ${count} из ${of} ${plural(of, 'записи', 'записей', 'записей')} обмена не видно, сделано ли обещанное`,
} as const;
