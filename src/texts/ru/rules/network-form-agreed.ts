import { counted } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

export const networkFormAgreedText = {
  title: 'У сетевой формы есть свой договор',
  why: `Сетевая форма – это программа, которую организации реализуют вместе по особому договору. ${after('model', 'pair')}`,
  messages: {
    missing: ({ text }: { text: string }) =>
      `В записи ${quoted(text)} названа сетевая форма, а договора о сетевой форме среди договорённостей нет.`,
  },
  fixes: {
    missing: () =>
      'Внесите договор о сетевой форме; если программа вместе не реализуется, напишите «сетевое взаимодействие».',
  },
  grouped: (count: number, of: number) =>
    `${counted(count, 'упоминание', 'упоминания', 'упоминаний')} сетевой формы из ${of} без её договора`,
};
