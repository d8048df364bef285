import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const agreementBasisStatedText = {
  title: 'Основание договорённости указано',
  why: `Стороны опираются на закон, устав или приказ и могут их назвать. ${after('model')}`,
  messages: {
    missing: ({ number, name }: { number: string; name: string }) =>
      `У договорённости № ${number}${name ? ` с партнёром ${quoted(name)}` : ''} не указано основание.`,
  },
  fixes: { missing: () => 'Впишите в столбец «Основание» документ, на который опираетесь: устав, приказ, закон.' },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'договорённости', 'договорённостей')} из ${of} нет основания`,
};
