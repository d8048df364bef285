/** A document: its data, its default template and its words. */
export const files = (name, camel, todo) => ({
  [`src/domain/documents/${name}/data.ts`]: `import { ${camel}Text as text } from '../../../texts/ru/documents/${name}.ts';
import { activePartners } from '../../check/scope.ts';
import { defineDocument } from '../document.ts';
import { sourcesOf, sourceTags } from '../sources.ts';

export const ${camel} = defineDocument({
  id: '${name}',
  text,
  scope: 'book',
  tags: { partners: { name: 'text', category: 'text' }, ...sourceTags },
  compose: (view, _, context) => {
    const partners = activePartners(view);
    return {
      partners: partners.map(({ name, category }) => ({ name, category })),
      ...sourcesOf(() => partners.map((partner) => ({ statement: partner.name, from: { partners: [partner] } })), context),
    };
  },
  lacks: (view) => (activePartners(view).length > 0 ? [] : [text.noPartners]),
  numbers: (view) => text.partners(activePartners(view).length),
});
`,
  [`src/domain/documents/${name}/template.ts`]: `import type { Document } from 'docx';
import { ${camel}TemplateText as words } from '../../../texts/ru/documents/${name}.ts';
import { sourcesAppendix } from '../parts/appendix.ts';
import { documentOf, portrait } from '../parts/page.ts';
import { title } from '../parts/paragraphs.ts';
import { recordsTable } from '../parts/table.ts';

/** ${todo} What the document looks like, in one sentence. */
export function template(): Document {
  return documentOf([
    portrait([
      ...title(words.title),
      recordsTable({
        list: 'partners',
        splits: true,
        columns: [
          { title: words.partner, width: 60, cell: 'name' },
          { title: words.category, width: 32, cell: 'category' },
        ],
      }),
      ...sourcesAppendix(),
    ]),
  ]);
}
`,
  [`src/texts/ru/documents/${name}.ts`]: `import { counted } from '../plurals.ts';

export const ${camel}Text = {
  title: '${todo} Название документа',
  holds: '${todo} Что в нём есть, одной строкой.',
  fileName: (about: string) => \`${todo} Название документа \${about}\`,
  noPartners: 'нет ни одного действующего партнёра',
  partners: (n: number) => counted(n, 'партнёр', 'партнёра', 'партнёров'),
} as const;

export const ${camel}TemplateText = {
  title: '${todo} НАЗВАНИЕ ДОКУМЕНТА',
  partner: 'Социальный партнёр',
  category: 'Категория',
} as const;
`,
});
