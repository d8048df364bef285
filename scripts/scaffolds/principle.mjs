/** A principle of the catalogue: its file and its text; rules and questions come after. */
export const files = (name, camel, todo) => ({
  [`src/domain/principles/${name}.ts`]: `import { ${camel}Text } from '../../texts/ru/principles/${name}.ts';
import type { Principle } from './principle.ts';

export const ${camel}: Principle = { id: 'P00', kind: 'attested', text: ${camel}Text };
`,
  [`src/texts/ru/principles/${name}.ts`]: `export const ${camel}Text = {
  name: '${todo} Название',
  asks: '${todo} Что просит принцип, своими словами.',
  provenance: [{ source: '000', named: '${todo} как назван в источнике', equivalence: 'same', counted: true }],
  questions: {
    'P00-A1': '${todo} Вопрос, на который может ответить только человек?',
  },
} as const;
`,
});
