import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

interface Args {
  name: string;
  aim: string;
}

export const aimSupportedText = {
  title: 'Цель есть, и дела к ней ведут',
  why: `У целенаправленного партнёрства есть общая цель и дела, которые к ней ведут. ${after('programme', 'model', 'resolution')}`,
  messages: {
    idle: ({ name, aim }: Args) => `Цель с партнёром ${quoted(name)} – ${quoted(aim)}, а ни одного дела к ней нет.`,
    aimless: ({ name }: Args) => `С партнёром ${quoted(name)} есть дела, а общая цель не записана.`,
    unstated: ({ name }: Args) => `У партнёра ${quoted(name)} не записаны ни общая цель, ни дела.`,
  },
  fixes: {
    idle: () => 'Внесите в «Дорожную карту» или «Формы» дело, которое ведёт к этой цели.',
    aimless: () => 'Заполните столбец «Общая цель»: чего хотите достичь вместе.',
    unstated: () => 'Заполните «Общую цель» и внесите хотя бы одно дело.',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'партнёра', 'партнёров')} из ${of} цель и дела не связаны`,
};
