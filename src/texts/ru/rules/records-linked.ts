import { counted, genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const recordsLinkedText = {
  title: 'Записи связаны между собой',
  why: `Партнёрство – целое: дело ведёт к эффекту, решение выросло из встречи. ${after('guide', 'resolution')}`,
  messages: {
    forms: ({ name, loose, of }: { name: string; loose: number; of: number }) =>
      `У партнёра ${quoted(name)} ${counted(loose, 'форма не ведёт', 'формы не ведут', 'форм не ведут')} ни к одному эффекту (всего форм: ${of}).`,
    activity: ({ activity }: { activity: string }) => `У дела ${quoted(activity)} не указан партнёр.`,
    decision: ({ text }: { text: string }) => `Решение ${quoted(text)} не связано со встречей.`,
    agreement: ({ number }: { number: string }) => `Договорённость № ${number} не связана с партнёром.`,
    nobody: ({ text }: { text: string }) =>
      `У записи ${quoted(text)} не указан партнёр: в карточку и документы она не попадёт.`,
    gone: ({ text, link }: { text: string; link: string }) =>
      `Запись ${quoted(text)} относится к ${link}, но в «Партнёрах» такого ID нет: строку удалили или ID набран с ошибкой.`,
  },
  fixes: {
    forms: () => 'В таблице «Формы» выберите в столбце «ID эффекта», к чему ведёт каждая форма.',
    activity: () => 'Выберите в столбце «ID партнёра/пары», с кем проводится дело.',
    decision: () => 'Выберите в столбце «ID встречи», где решение принято.',
    agreement: () => 'Выберите в столбце «ID партнёра», с кем заключён документ.',
    nobody: () => 'Выберите в столбце «ID партнёра», к кому относится запись.',
    gone: () => 'Впишите верный ID. Если строку партнёра удалили по ошибке, верните её: Ctrl+Z или история версий.',
  },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'записи', 'записей')} из ${of} нет связи: с эффектом, партнёром или встречей`,
};
