import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { checkTemplate, fill } from '../../src/domain/documents/fill.ts';
import { model } from '../../src/domain/documents/model/data.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import { context, registry } from './fixture.ts';
import { partOf } from './made.ts';
import { printed } from './printed.ts';

const templateOf = (...paragraphs: string[]) =>
  Packer.toBase64String(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }));

const tableOf = (...rows: string[][]) =>
  Packer.toBase64String(
    new Document({
      sections: [
        {
          children: [
            new Table({
              rows: rows.map(
                (cells) =>
                  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
              ),
            }),
          ],
        },
      ],
    }),
  );

const data = () => model.compose(viewOf(registry), [], context);

const withBody = (body: string): string => {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return new PizZip().file('word/document.xml', xml).generate({ type: 'base64', compression: 'DEFLATE' });
};

test.each([
  ['half a million paragraphs in 30 KB', '<w:p></w:p>'.repeat(500_000)],
  ['50,000 tables in one another', '<w:tbl><w:tr><w:tc>'.repeat(50_000)],
  ['an entity of another file', '<!DOCTYPE a [<!ENTITY c SYSTEM "file:///etc/hostname">]><w:p>&c;</w:p>'],
])('a template of %s is refused in words', (_what, body) => {
  const problems = checkTemplate(withBody(body), model.tags);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^[А-Я].*\.$/);
});

describe('a template of the school', () => {
  test.each([
    [
      'a misspelt tag',
      '{щкола}',
      ['Основной текст, рядом с «{щкола}»: тега {щкола} нет. Ближайший подходящий – {школа}.'],
    ],
    [
      'a misspelt list',
      '{#партнеы}{наименование}{/партнеы}',
      [/тега \{#партнеы\} нет. Ближайший подходящий – \{#партнёры\}/, /\{наименование\}/],
    ],
    [
      'a tag outside its list',
      'Партнёр {наименование}',
      [
        /«Партнёр \{наименование\}»: тег \{наименование\} печатается только внутри повтора.*\{#партнёры\} и \{\/партнёры\}/,
      ],
    ],
    ['a list printed as text', '{партнёры}', [/\{партнёры\} – это список/]],
    ['a condition printed as text', '{с источниками}', [/\{с источниками\} – это условие/]],
    ['raw XML', '{@школа}', [/без знака «@»/]],
    ['a list without its end', '{#партнёры}{наименование}', [/Повтор \{#партнёры\} не закончен/]],
    ['a list without its beginning', '{наименование}{/партнёры}', [/нет начала/]],
    ['a brace without its pair', 'Школа {школа', [/после тега нет закрывающей скобки/]],
    ['crossed lists', '{#партнёры}{#формы}{/партнёры}{/формы}', [/закрыт чужим тегом/]],
  ])('%s is explained with its place', async (_case, text, expected) => {
    const problems = checkTemplate(await templateOf(text), model.tags);
    expect(problems.length).toBe(expected.length);
    expected.forEach((sentence, index) => {
      if (typeof sentence === 'string') expect(problems[index]).toBe(sentence);
      else expect(problems[index]).toMatch(sentence);
    });
    expect(fill(await templateOf(text), model.tags, data())).toEqual({ problems });
  });

  test('names the table and the row of a wrong tag', async () => {
    const problems = checkTemplate(
      await tableOf(['Партнёр', 'Формы'], ['{#партнёры}{наименвание}', '{/партнёры}']),
      model.tags,
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /^Основной текст, таблица 1, строка 2, рядом с .*тега \{наименвание\} нет. Ближайший подходящий – \{наименование\}\.$/,
      ),
    ]);
  });

  test('a list that begins in a table and ends outside it is explained', async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Table({
              rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('{#партнёры}')] })] })],
            }),
            new Paragraph('{/партнёры}'),
          ],
        },
      ],
    });
    expect(checkTemplate(await Packer.toBase64String(document), model.tags)).toEqual([
      expect.stringContaining('в одной строке таблицы'),
    ]);
  });

  test('a file that is no document is explained', () => {
    expect(fill('bm90IGEgemlw', model.tags, data())).toEqual({ problems: [expect.stringContaining('.docx')] });
    expect(fill('', model.tags, data())).toEqual({ problems: [expect.stringContaining('.docx')] });
  });

  test('tags are read without regard to case, ё and spaces', async () => {
    const filled = fill(
      await templateOf('{Школа}, {учебный  год}', '{#Партнеры}{НАИМЕНОВАНИЕ}; {/Партнеры}'),
      model.tags,
      data(),
    );
    expect('docx' in filled && printed(filled.docx)).toContain('МБОУ «Заречная СОШ», 2026/2027');
  });

  test('a table of nothing but the repeated row keeps its rows', async () => {
    const filled = fill(await tableOf(['{#партнёры}{наименование}', '–{/партнёры}']), model.tags, data());
    expect('docx' in filled && printed(filled.docx).split('\n')[1]).toBe(
      '| МБУ ДО «Дом детского творчества „Радуга“» | – |',
    );
  });

  test('a cell of nothing but a repeated paragraph keeps its paragraphs', async () => {
    const cell = ['{#партнёры}', '{наименование}', '{/партнёры}'].map((text) => new Paragraph(text));
    const table = new Table({ rows: [new TableRow({ children: [new TableCell({ children: cell })] })] });
    const template = await Packer.toBase64String(new Document({ sections: [{ children: [table] }] }));
    const filled = fill(template, model.tags, data());
    expect('docx' in filled && printed(filled.docx)).toMatch(/^\| МБУК .* \/ МБУ ДО .* \/ .*Совет родителей \|\n$/);
  });

  test('a table without fallback text keeps a paragraph in each cell', async () => {
    const template = await tableOf(['{#партнёры}{наименование}', '{#эффекты}{эффект}{/эффекты}{/партнёры}']);
    const filled = fill(template, model.tags, data());
    expect('docx' in filled && partOf(filled.docx)).not.toMatch(/<\/w:tcPr><\/w:tc>|<w:tc><\/w:tc>/);
  });
});

describe('values', () => {
  test.each([
    ['braces of the text stay text', 'Проект {новый}', 'Проект {новый}'],
    ['marks of XML', 'Книги & <дети> "вместе"', 'Книги & <дети> «вместе»'],
    ['characters XML cannot hold', 'Дом\u0000 дет\u0007ства', 'Дом детства'],
  ])('%s', async (_case, name, expected) => {
    const view = viewOf({
      ...registry,
      partners: [{ ...(registry.partners[0] as (typeof registry.partners)[0]), name }],
    });
    const filled = fill(
      await templateOf('{#партнёры}{наименование}{/партнёры}'),
      model.tags,
      model.compose(view, [], context),
    );
    expect('docx' in filled && printed(filled.docx)).toBe(`${expected}\n`);
  });

  test('lines of a value are parted by breaks that keep the look of the run', async () => {
    const filled = fill(await templateOf('{реквизиты школы}'), model.tags, data());
    expect('docx' in filled && partOf(filled.docx).match(/<w:br\/>/g)?.length).toBe(3);
  });

  test('a tag the data lacks stops the making', async () => {
    const { школа: _left, ...rest } = data();
    await expect(async () => fill(await templateOf('{школа}'), model.tags, rest)).rejects.toThrow(
      'No value for the tag школа',
    );
  });
});
