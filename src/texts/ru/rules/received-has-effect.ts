import { plural } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const receivedHasEffectText = {
  title: 'Обмен виден как результат',
  why: `Обмен ресурсами нужен ради результата, который можно показать. ${after('guide')}`,
  messages: {
    noEffect: ({ what, name }: { what: string; name: string }) =>
      `${what ? `Ресурс ${quoted(what)}` : 'Ресурс'} от партнёра ${quoted(name)} получен, но для этого партнёра не записано ни одного результата.`,
  },
  fixes: {
    noEffect: () => 'Запишите в «Эффекты», что изменилось благодаря этому ресурсу.',
  },
  grouped: (count: number, of: number) =>
    `За ${count} из ${of} ${plural(of, 'полученного ресурса', 'полученных ресурсов', 'полученных ресурсов')} не видно результата`,
} as const;
