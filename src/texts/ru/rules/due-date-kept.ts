import { counted } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

interface Overdue {
  days: number;
  responsible: string;
}

const late = ({ days, responsible }: Overdue) =>
  `срок прошёл ${counted(days, 'день', 'дня', 'дней')} назад${responsible ? `, отвечает: ${responsible}` : ''}`;

export const dueDateKeptText = {
  title: 'Сделано в срок и подтверждено',
  why: `О чём договорились, выполняют в срок, а выполнение можно показать. ${after('guide', 'pair')}`,
  messages: {
    overdue: ({ activity, ...rest }: Overdue & { activity: string }) => `${quoted(activity)}: ${late(rest)}.`,
    perhapsOverdue: ({ activity, ...rest }: Overdue & { activity: string }) =>
      `${quoted(activity)}: ${late(rest)}; год в сроке не написан и взят из учебного года.`,
    decisionOverdue: ({ number, text, ...rest }: Overdue & { number: string; text: string }) =>
      `Решение${number ? ` № ${number}` : ''} ${quoted(text)}: ${late(rest)}.`,
    unproven: ({ activity }: { activity: string }) =>
      `Дело ${quoted(activity)} отмечено как выполненное, но подтверждения нет.`,
  },
  fixes: {
    overdue: () =>
      'Если сделано, поставьте «выполнено» и подтверждение; если нет – «перенесено» или «отменено» и причину.',
    perhapsOverdue: () => 'Допишите год в срок. Если срок и правда прошёл, отметьте, сделано ли дело.',
    decisionOverdue: () => 'Отметьте решение выполненным, перенесите срок или отмените решение.',
    unproven: () => 'Укажите в столбце «Подтверждение» ссылку на публикацию или номер документа.',
  },
  grouped: (count: number, of: number) =>
    `${counted(count, 'дело или решение просрочено', 'дела или решения просрочены', 'дел или решений просрочено')} либо без подтверждения (проверено: ${of})`,
};
