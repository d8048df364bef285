// Writes docs/tags.md: every tag a template may use, document by document. `--check` only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundled } from './bundled.mjs';

const root = path.join(import.meta.dirname, '..');
const page = path.join(root, 'docs/tags.md');

/** The documents, what their tags are called, and the tags common to all. */
const sources = `
  export * as documents from './src/domain/documents/index.ts';
  export { requisiteTags } from './src/domain/documents/requisites.ts';
  export { sourceTags } from './src/domain/documents/sources.ts';
  export { tagDescriptions } from './src/texts/ru/documents/tag-descriptions.ts';
  export { tagNames } from './src/texts/ru/documents/tags.ts';
  export { tagsPage } from './src/texts/ru/documents/tags-page.ts';`;

/** The page as Markdown. */
export async function tagsMarkdown() {
  const { documents, requisiteTags, sourceTags, tagDescriptions, tagNames, tagsPage: text } = await bundled(sources);
  const rows = (tags, depth = 0) =>
    Object.entries(tags).flatMap(([tag, is]) => {
      const name = tagNames[tag];
      const prints = tagDescriptions[tag];
      const indent = '&emsp;'.repeat(depth);
      if (is === 'text') return [`| ${indent}\`{${name}}\` | ${prints} |`];
      const kind = is === 'flag' ? text.condition : text.list;
      const row = `| ${indent}\`{#${name}}\` … \`{/${name}}\` | ${kind}: ${prints} |`;
      return is === 'flag' ? [row] : [row, ...rows(is, depth + 1)];
    });
  const table = (tags) => [text.header, '| --- | --- |', ...rows(tags)].join('\n');
  const common = { ...requisiteTags, ...sourceTags };
  const own = (tags) => Object.fromEntries(Object.entries(tags).filter(([tag]) => !(tag in common)));
  return `${[
    `# ${text.title}`,
    text.generated,
    ...text.intro,
    `## ${text.common}`,
    table(common),
    ...Object.values(documents).flatMap((document) => [
      `## ${document.text.title} (\`${document.id}\`)`,
      document.text.holds,
      table(own(document.tags)),
    ]),
  ].join('\n\n')}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const markdown = await tagsMarkdown();
  if (!process.argv.includes('--check')) {
    mkdirSync(path.dirname(page), { recursive: true });
    writeFileSync(page, markdown);
  } else if (!existsSync(page) || readFileSync(page, 'utf8') !== markdown) {
    console.error('Stale docs/tags.md. Run `node scripts/tags.mjs`.');
    process.exit(1);
  }
}
