import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted, shownDate } from '../wording.ts';

type Of = { number: string; name: string; endsOn: string };

const agreement = ({ number, name }: Of) =>
  `Договорённость ${number ? `№ ${number} ` : ''}${name ? `с партнёром ${quoted(name)}` : 'без партнёра'}`;

export const exitOrderStatedText = {
  title: 'Известен порядок выхода',
  why: `Добровольность – это и право выйти из дела, если так нужно. Порядок выхода бережёт обе стороны. ${after('programme')}`,
  messages: {
    openEnded: (of: Of) => `${agreement(of)} бессрочная, а как из неё выйти, не указано.`,
    longTerm: (of: Of) =>
      `${agreement(of)} действует больше года, до ${shownDate(of.endsOn)}, а как из неё выйти, не указано.`,
    shortTerm: (of: Of) => `${agreement(of)} до ${shownDate(of.endsOn)} не говорит, как из неё выйти.`,
  },
  fixes: {
    openEnded: () => 'Вставьте готовую фразу о выходе с уведомлением за 30 дней или укажите срок договорённости.',
    longTerm: () => 'Вставьте готовую фразу о выходе с уведомлением за 30 дней.',
    shortTerm: () => 'Добавьте порядок выхода при следующем продлении.',
  },
  grouped: (count: number, of: number) =>
    `В ${genitive(count, 'договорённости', 'договорённостях')} из ${of} не сказано, как прекратить сотрудничество`,
  /** The sentence a repair writes. */
  clause: 'Каждая сторона вправе выйти из проекта, письменно уведомив другую за 30 дней.',
} as const;
