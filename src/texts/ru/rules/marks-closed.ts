import { counted } from '../plurals.ts';
import { quoted } from '../wording.ts';

export const marksClosedText = {
  title: 'Скобки и кавычки закрыты',
  why: 'Незакрытая скобка обычно значит, что строка при копировании оборвалась.',
  messages: {
    unclosed: ({ fragment }: { fragment: string }) =>
      `Строка обрывается, скобка или кавычка не закрыта: ${quoted(fragment)}.`,
  },
  fixes: { unclosed: () => 'Сверьте с документом и допишите строку.' },
  grouped: (count: number) =>
    `${counted(count, 'строка обрывается', 'строки обрываются', 'строк обрываются')} на скобке или кавычке`,
};
