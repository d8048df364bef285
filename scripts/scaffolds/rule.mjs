/** A rule of the check: its file, its text and its table of accepted and rejected books. */
export const files = (name, camel, todo) => ({
  [`src/domain/rules/${name}.ts`]: `import { ${camel}Text as text } from '../../texts/ru/rules/${name}.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { defineRule } from './rule.ts';

/** ${todo} What it asks, in one sentence. */
export const ${camel} = defineRule({
  code: 'P00-R0',
  principle: 'P00',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners'],
  text,
  *check(view) {
    for (const { key, name } of activePartners(view)) {
      const at = { sheet: 'partners', key, field: 'name' } as const;
      if (name !== '') yield { outcome: 'satisfied', at, partner: key };
      else yield { outcome: 'remark', at, partner: key, message: 'missing', args: { key } };
    }
  },
});
`,
  [`src/texts/ru/rules/${name}.ts`]: `import { genitive } from '../plurals.ts';
import { after } from '../sources.ts';

export const ${camel}Text = {
  title: '${todo} Что проверяется, коротко',
  why: \`${todo} Что просит принцип, своими словами. \${after('guide')}\`,
  messages: {
    missing: ({ key }: { key: string }) => \`${todo} Что не так и где: запись \${key}.\`,
  },
  fixes: {
    missing: () => '${todo} Что сделать и в каком столбце.',
  },
  grouped: (count: number, of: number) => \`${todo} У \${genitive(count, 'партнёра', 'партнёров')} из \${of} не так\`,
} as const;
`,
  [`tests/rules/${name}.test.ts`]: `import { ${camel} } from '../../src/domain/rules/${name}.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const kept: Book = { partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }] };

ruleTester(${camel}, {
  accept: [{ title: '${todo} a book that does as the rule asks', book: kept, satisfied: 1 }],
  reject: [
    {
      title: '${todo} the same book with one cell changed',
      twin: kept,
      cell: 'partners/П-0001/name',
      value: '',
      findings: [{ outcome: 'remark', at: 'partners/П-0001/name', message: 'missing' }],
    },
  ],
});
`,
});
