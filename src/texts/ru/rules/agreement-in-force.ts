import { dictionaries } from '../dictionaries.ts';
import { counted, genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted, shownDate } from '../wording.ts';

interface Partner {
  name: string;
}
interface Document extends Partner {
  /** Code of «Вид», or ''. */
  kind: string;
  number: string;
}
interface Ending extends Document {
  end: string;
}

/** «договор № 5 с партнёром «…»» */
const document = ({ kind, number, name }: Document) =>
  `${(dictionaries.agreementKind as Record<string, string>)[kind] ?? 'документ'}${number ? ` № ${number}` : ''}, партнёр ${quoted(name)}`;

export const agreementInForceText = {
  title: 'Договорённость действует',
  why: `Договорённость исполняют, пока она записана и действует. ${after('guide', 'model', 'resolution')}`,
  messages: {
    missing: ({ name }: Partner) => `С партнёром ${quoted(name)} не записано ни одной договорённости.`,
    planless: ({ name }: Partner) =>
      `С партнёром ${quoted(name)} не записан план совместной работы; договор здесь не обязателен.`,
    potential: ({ name }: Partner) => `С потенциальным партнёром ${quoted(name)} договорённости пока нет.`,
    unsigned: (args: Document) => `Договорённость ещё не подписана: ${document(args)}.`,
    ending: ({ end, left, ...rest }: Ending & { left: number }) =>
      left === 0
        ? `Договорённость действует последний день, по ${shownDate(end)}: ${document(rest)}.`
        : `До конца договорённости ${counted(left, 'день', 'дня', 'дней')}, она действует по ${shownDate(end)}: ${document(rest)}.`,
    expired: ({ end, last, ...rest }: Ending & { last: string }) =>
      `Договорённость закончилась ${shownDate(end)}, а дела запланированы до ${shownDate(last)}: ${document(rest)}.`,
    lapsed: (args: Document) => `Договорённость отмечена как истёкшая, новая не записана: ${document(args)}.`,
    over: ({ end, ...rest }: Ending) =>
      `Договорённость закончилась ${shownDate(end)}, новая не записана: ${document(rest)}.`,
  },
  fixes: {
    missing: () =>
      'Внесите договор или соглашение в таблицу «Договорённости»: вид, дату, срок, подписантов. Если его нет, подготовьте проект.',
    planless: () =>
      'Внесите в «Дорожную карту» совместные дела со сроком и ответственным или план работы – в «Договорённости».',
    potential: () => 'Когда договоритесь, внесите договор или план в таблицу «Договорённости».',
    unsigned: () => 'Когда документ подпишут, укажите дату и поставьте состояние «действует».',
    ending: () =>
      'Подготовьте продление или новый документ либо укажите в столбце «Пролонгация», что он продлевается сам.',
    expired: () => 'Продлите договорённость и внесите новый срок или перенесите дела.',
    lapsed: () => 'Внесите новый документ или проверьте столбцы «Состояние» и «Действует по».',
    over: () => 'Внесите новый документ или поставьте партнёру статус «приостановлен» либо «завершён».',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'партнёра', 'партнёров')} из ${of} договорённости нет, она закончилась или скоро закончится`,
};
