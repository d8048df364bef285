import { counted, plural } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

interface Args {
  part: string;
  text: string;
}

const parts: Record<string, readonly [name: string, column: string]> = {
  mechanism: ['Механизм', 'Механизм'],
  direction: ['Направление', 'Направление'],
  activity: ['Вид деятельности', 'Вид деятельности'],
};

const name = ({ part, text }: Args) => `${parts[part]?.[0]} ${quoted(text)}`;
const column = ({ part }: Args) => `«${parts[part]?.[1]}»`;

export const programmeCarriedOutText = {
  title: 'Обещанное в программе есть в работе',
  why: `Программа и работа – одно целое: заявленное должно найтись среди форм. ${after('programme', 'guide')}`,
  messages: {
    unused: (args: Args) => `${name(args)}: в программе есть, а среди форм с партнёрами не встречается.`,
    unmarked: (args: Args) => `${name(args)}: проверить нельзя, столбец ${column(args)} в таблице «Формы» пуст.`,
  },
  fixes: {
    unused: (args: Args) =>
      `Добавьте форму, выберите это у подходящей в столбце ${column(args)} или уберите из программы.`,
    unmarked: (args: Args) => `Заполните столбец ${column(args)} у форм.`,
  },
  grouped: (count: number, of: number) =>
    `${counted(count, 'положение', 'положения', 'положений')} программы из ${of} ${plural(count, 'не подтверждено', 'не подтверждены', 'не подтверждено')} формами`,
};
