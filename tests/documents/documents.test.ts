import { describe, expect, test, vi } from 'vitest';
import type { DocumentDefinition } from '../../src/domain/documents/document.ts';
import * as documents from '../../src/domain/documents/index.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import { context, registry, registryOf, settings } from './fixture.ts';
import { made, partOf } from './made.ts';
import { printed } from './printed.ts';

vi.mock('../../src/domain/rules/index.ts', () => import('./rules.ts'));

const all: DocumentDefinition[] = Object.values(documents);
const keysFor = ({ scope }: DocumentDefinition) => ({ partner: ['П-0001'], meeting: ['В-0001'], book: [] })[scope];
const cases = all.map((document) => [document.id, document] as const);

describe.each(cases)('%s', (id, document) => {
  const keys = keysFor(document);

  test('prints the sections and cells of its golden text', async () => {
    await expect(printed(await made(document, { keys }))).toMatchFileSnapshot(`golden/${id}.txt`);
  });

  test('is a blank form where the book is empty', async () => {
    const bare = {
      ...settings,
      school: '',
      schoolRequisites: '',
      headName: '',
      headPost: '',
      authorPost: '',
      locality: '',
    };
    const blank = printed(await made(document, { from: registryOf({}), with: { settings: bare } }));
    expect(blank).toMatch(/нет данных|____/);
    expect(blank).not.toMatch(/undefined|null|NaN|\{/);
    expect(document.lacks(viewOf(registryOf({})), [], { ...context, settings: bare }).length).toBeGreaterThan(0);
  });

  test('has A4 pages, black Times New Roman, numbers from the second page', async () => {
    const docx = await made(document, { keys });
    const xml = partOf(docx);
    const sections = [...xml.matchAll(/<w:sectPr>[\s\S]*?<\/w:sectPr>/g)].map(([section]) => section);
    expect(sections.length).toBe(1);
    const isWide = /w:orient="landscape"/.test(sections[0] ?? '');
    expect(sections[0]).toMatch(isWide ? /w:w="16837" w:h="11905"/ : /w:w="11905" w:h="16837"/);
    // 30, 10, 20, 20 mm in twips; on its side the binding margin of 30 mm is at the top.
    expect(sections[0]).toMatch(isWide ? /w:top="1700"/ : /w:left="1700"/);
    expect(sections[0]).toContain('<w:titlePg/>');
    expect(partOf(docx, 'word/header1.xml') + partOf(docx, 'word/header2.xml')).toContain('PAGE');
    const styles = partOf(docx, 'word/styles.xml');
    for (const [, color] of styles.matchAll(/<w:color w:val="([^"]+)"/g)) expect(color).toBe('000000');
    for (const [, font] of styles.matchAll(/w:ascii="([^"]+)"/g)) expect(font).toBe('Times New Roman');
  });

  test('repeats the header row of every ruled table', async () => {
    const xml = partOf(await made(document, { keys }));
    for (const [table] of xml.matchAll(/<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g)) {
      // Frames of stamps and signatures have no lines, tables of facts no header.
      if (table.includes('w:val="none"') || !table.includes('<w:b/>') || !/<w:tr>[\s\S]*<w:tr>/.test(table)) continue;
      if (id === 'partner-card') continue;
      expect(table).toContain('<w:tblHeader/>');
    }
  });

  test('names neither the old standard nor obligatory forms, nor promises compliance', async () => {
    const text = printed(await made(document, { keys }));
    expect(text).not.toMatch(/7\.0\.97|типов(ая|ой) форм|соответствует (закон|152|требовани)/i);
  });

  test('says in one line what stands behind each statement, when asked', async () => {
    const text = printed(await made(document, { keys, with: { sources: true } }));
    if (id === 'invitation') return;
    expect(text).toContain('# Приложение. Источники сведений');
    expect(text).toMatch(/(Партнёры|Встречи|Дорожная карта|Программа|Договорённости|Формы): \S+-\d{4}/);
  });

  test('has numbers for the journal of documents', () => {
    expect(document.numbers(viewOf(registry), keys, context)).toBeTypeOf('string');
  });
});

test.each(cases)('%s for the site has neither names nor contacts', async (_id, document) => {
  const named = registryOf({
    ...(registry as object),
    partners: registry.partners.map((partner) => ({
      ...partner,
      partnerResponsible: 'Орлова Анна Сергеевна, методист',
      requisites: `${partner.requisites}\nтел. 8 (000) 200-10-10\nр/с 40703810000000000001`,
    })),
    meetings: registry.meetings.map((meeting) => ({
      ...meeting,
      chair: 'Директор И.П. Соколова',
      signatory: 'Директор И.П. Соколова',
    })),
    roadmap: registry.roadmap.map((row) => ({ ...row, responsibleText: 'педагог Иванова М.С.' })),
  });
  const keys = keysFor(document);
  const text = printed(await made(document, { from: named, keys, with: { variant: 'public' } }));
  expect(text).not.toMatch(/Соколов|Орлов|Иванова|200-10-10|@|40703810/);
  const internal = printed(await made(document, { from: named, keys }));
  if (['minutes', 'resolution', 'roadmap', 'joint-plan'].includes(document.id))
    expect(internal).toMatch(/Соколова|Иванова/);
});
