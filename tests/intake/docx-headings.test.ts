import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { readMaterial } from '../../src/domain/structuring/material/read.ts';
import { readMaterialFile } from '../../src/intake/intake.ts';

const paragraph = (text: string, style = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const styles = `<w:styles>
  <w:style w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:styleId="a"><w:name w:val="Body Text"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
</w:styles>`;

test('a heading of a Word document stands apart from the text above it, other paragraphs do not', async () => {
  const archive = new PizZip();
  const body = [paragraph('Введение'), paragraph('Музей', '2'), paragraph('экскурсии', 'a'), paragraph('Театр', '2')];
  archive.file('word/document.xml', `<w:document><w:body>${body.join('')}</w:body></w:document>`);
  archive.file('word/styles.xml', styles);
  const blocks = readMaterial(await readMaterialFile('Партнёры.docx', archive.generate({ type: 'uint8array' })));
  const lines = blocks.flatMap((block) => (block.type === 'paragraphs' ? block.lines.map(({ text }) => text) : []));
  expect(lines).toEqual(['Введение', '', 'Музей', 'экскурсии', '', 'Театр']);
});
