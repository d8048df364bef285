import { counted } from '../plurals.ts';
import { quoted } from '../wording.ts';

export const abbreviationsExplainedText = {
  title: 'Сокращения расшифрованы',
  why: 'Сокращение, понятное одной школе, непонятно партнёру и проверяющему.',
  messages: {
    unexplained: ({ abbreviation }: { abbreviation: string }) => `Сокращение ${quoted(abbreviation)} не расшифровано.`,
  },
  fixes: { unexplained: () => 'Расшифруйте при первом упоминании: «профессиональное обучающееся сообщество (ПОС)».' },
  grouped: (count: number) => `${counted(count, 'сокращение', 'сокращения', 'сокращений')} без расшифровки`,
};
