/** A tab of the book: its fields and their Russian headers. */
const pascal = (camel) => camel[0].toUpperCase() + camel.slice(1);

export const files = (name, camel, todo) => ({
  [`src/domain/sheets/${name}.ts`]: `import { ${camel}Text } from '../../texts/ru/sheets/${name}.ts';
import { defineSheet, link, long, type RowOf } from './sheet.ts';

export const ${camel} = defineSheet({
  text: ${camel}Text,
  place: 'service',
  identity: ['partner', 'text'],
  fields: {
    partner: link('partners'),
    text: long(),
  },
});

export type ${pascal(camel)}Record = RowOf<typeof ${camel}>;
`,
  [`src/texts/ru/sheets/${name}.ts`]: `export const ${camel}Text = {
  title: '${todo} Название таблицы',
  prefix: '${todo}',
  columns: {
    partner: ['ID партнёра', 'Ключ записи из таблицы «Партнёры».'],
    text: ['${todo} Столбец', '${todo} Что в нём писать.'],
  },
} as const;
`,
});
