import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { readMaterialFile } from '../../src/intake/intake.ts';
import { lying } from './lying.ts';

/** Small files that would keep a reader busy without end, or lead it elsewhere; each is refused or read as what it is. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  sheet?: string;
  strings?: string;
  /** Where the workbook says that its sheet lies. */
  target?: string;
}

function workbook({ sheet = '', strings, target = 'worksheets/sheet1.xml' }: Parts): Uint8Array {
  const relations = (...entries: string[]) => `<Relationships xmlns="${RELATIONS}">${entries.join('')}</Relationships>`;
  const relation = (id: string, type: string, to: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${to}"/>`;
  const zip = new PizZip()
    .file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
    .file('_rels/.rels', relations(relation('a', 'officeDocument', 'xl/workbook.xml')))
    .file(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Л" sheetId="1" r:id="b"/></sheets></workbook>`,
    )
    .file(
      'xl/_rels/workbook.xml.rels',
      relations(relation('b', 'worksheet', target), relation('c', 'sharedStrings', 'sharedStrings.xml')),
    )
    .file('xl/worksheets/sheet1.xml', sheet);
  if (strings) zip.file('xl/sharedStrings.xml', strings);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

const sheetOf = (rows: string, rest = '', doctype = '') =>
  `${doctype}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${rest}</worksheet>`;
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const museum = `<row r="1">${cell('A1', 'Музей')}</row>`;
const laughs = `<!DOCTYPE a [<!ENTITY a "ха"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`;
const outside = '<!DOCTYPE a [<!ENTITY c SYSTEM "file:///etc/hostname">]>';

function document(body: string, doctype = ''): Uint8Array {
  const xml = `${doctype}<w:document><w:body>${body}</w:body></w:document>`;
  return new PizZip().file('word/document.xml', xml).generate({ type: 'uint8array', compression: 'DEFLATE' });
}
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

test.each<[string, string, () => Uint8Array]>([
  [
    'a cell in the last corner of the sheet',
    'а.xlsx',
    () => workbook({ sheet: sheetOf(`<row>${cell('XFD1048576', 'Музей')}</row>`) }),
  ],
  [
    'a cell beyond every sheet',
    'а.xlsx',
    () => workbook({ sheet: sheetOf(`<row>${cell('ZZZZZ99999999', 'Музей')}</row>`) }),
  ],
  [
    'columns told over and over',
    'а.xlsx',
    () => workbook({ sheet: sheetOf(museum, `<cols>${'<col width="9" min="1" max="16384"/>'.repeat(9000)}</cols>`) }),
  ],
  ['a sheet outside the archive', 'а.xlsx', () => workbook({ target: '../../../../../etc/passwd' })],
  [
    'many parts of 60 MB that say they have ten bytes',
    'а.xlsx',
    () => lying(workbook({ sheet: sheetOf(museum, ' '.repeat(60_000_000)), strings: ' '.repeat(60_000_000) })),
  ],
  ['a document of 50,000 tables in one another', 'а.docx', () => document('<w:tbl><w:tr><w:tc>'.repeat(50_000))],
])('%s is refused', async (_what, name, bytes) => {
  await expect(readMaterialFile(name, bytes())).rejects.toThrow();
});

test.each<[string, string, () => Uint8Array, string]>([
  [
    'merged cells over the whole sheet',
    'а.xlsx',
    () => workbook({ sheet: sheetOf(museum, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>') }),
    'Музей',
  ],
  [
    'shared texts that are fewer than told, and cells that name others',
    'а.xlsx',
    () =>
      workbook({
        sheet: sheetOf(
          '<row><c r="A1" t="s"><v>999999999</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="s"><v>0</v></c></row>',
        ),
        strings: `<sst xmlns="${MAIN}" count="4000000000" uniqueCount="4000000000"><si><t>Музей</t></si></sst>`,
      }),
    'Музей',
  ],
  [
    'entities that multiply',
    'а.xlsx',
    () => workbook({ sheet: sheetOf(`<row>${cell('A1', '&c;')}</row>`, '', laughs) }),
    '&c;',
  ],
  [
    'an entity of another file',
    'а.xlsx',
    () => workbook({ sheet: sheetOf(`<row>${cell('A1', '&c;')}</row>`, '', outside) }),
    '&c;',
  ],
  ['entities that multiply', 'а.docx', () => document(paragraph('&c;'), laughs), '&amp;c;'],
  ['an entity of another file', 'а.docx', () => document(paragraph('&c;'), outside), '&amp;c;'],
  [
    'a cell over a billion columns',
    'а.docx',
    () =>
      document(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph('Музей')}</w:tc></w:tr></w:tbl>`,
      ),
    'Музей',
  ],
])('%s: only what stands there is read (%s)', async (_what, name, bytes, text) => {
  const read = JSON.stringify(await readMaterialFile(name, bytes()));
  expect(read).toContain(text);
  expect(read.length).toBeLessThan(500);
});
