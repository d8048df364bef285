import { counted } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

interface Args {
  text: string;
}

const ground = () =>
  'Допишите «основание обработки: …, ответственный: …» (должность), перепишите без этих данных или удалите запись.';

export const sensitiveDataGroundedText = {
  title: 'У данных о людях есть основание и ответственный',
  why: `Законность – это и бережное обращение с данными о детях и семьях. ${after('model')}`,
  messages: {
    medical: ({ text }: Args) => `В записи ${quoted(text)} речь о медицинских данных детей, основание не указано.`,
    workplaces: ({ text }: Args) => `В записи ${quoted(text)} речь о местах работы родителей, основание не указано.`,
    personal: ({ text }: Args) => `В записи ${quoted(text)} речь о персональных данных, основание не указано.`,
    phone: ({ text }: Args) => `В записи ${quoted(text)} стоит личный телефон.`,
  },
  fixes: {
    medical: ground,
    workplaces: ground,
    personal: ground,
    phone: () => 'Уберите телефон или замените его общим телефоном организации.',
  },
  grouped: (count: number, of: number) =>
    `${counted(count, 'запись', 'записи', 'записей')} из ${of} о данных людей без основания`,
};
