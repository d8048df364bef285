import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

type Of = { name: string; other: string };

const pair = ({ name, other }: Of) => (other ? `${quoted(name)} и ${quoted(other)}` : `с участием ${quoted(name)}`);

export const pairRolesCompleteText = {
  title: 'Пара ролей полна',
  why: `В паре школ одна помогает, другая получает поддержку; без ролей неясно, кому и в чём помогают. ${after('pair')}`,
  messages: {
    notStated: (of: Of) => `В паре школ ${pair(of)} не указано, какая из них школа-спутник, а какая школа-партнёр.`,
    oneRole: (of: Of) => `В паре школ ${pair(of)} роль указана только у одной.`,
    sameRole: (of: Of) => `В паре школ ${pair(of)} у обеих указана одна и та же роль.`,
  },
  fixes: {
    notStated: () => 'Выберите роли в столбце «Роль»; если это не пара «школа-партнёр – школа-спутник», поставьте «—».',
    oneRole: () => 'Выберите роль второй школы в столбце «Роль».',
    sameRole: () => 'Оставьте одной школе роль «школа-партнёр», другой – «школа-спутник».',
  },
  grouped: (count: number, of: number) => `У ${genitive(count, 'школы', 'школ')} из ${of} не указана роль в паре`,
} as const;
