import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';
import { quoted } from '../wording.ts';

interface Args {
  name: string;
  /** An effect of another partner of the category, or ''. */
  example: string;
}

const add = ({ example }: Args) =>
  `Добавьте строку в таблицу «Эффекты»: что меняется для детей, семей или посёлка.${
    example ? ` У партнёра той же категории записано: ${quoted(example)}.` : ''
  }`;

export const effectRequiredText = {
  title: 'Социальный эффект указан',
  why: `Дело значимо, когда от него становится лучше не только исполнителям. ${after('programme', 'model')}`,
  messages: {
    missing: ({ name }: Args) => `С партнёром ${quoted(name)} есть общие дела, но социальный эффект не указан.`,
    bare: ({ name }: Args) => `У действующего партнёра ${quoted(name)} не указан социальный эффект.`,
  },
  fixes: { missing: add, bare: add },
  grouped: (count: number, of: number) =>
    `У ${genitive(count, 'партнёра', 'партнёров')} из ${of} не указан социальный эффект`,
};
