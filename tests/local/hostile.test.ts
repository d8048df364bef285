import Papa from 'papaparse';
import PizZip from 'pizzip';
import { beforeAll, describe, expect, test } from 'vitest';
import * as documents from '../../src/domain/documents/index.ts';
import { fitText } from '../../src/domain/reading/fit-text.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import type { Sheet } from '../../src/domain/sheets/sheet.ts';
import { readBook, writeBook } from '../../src/local/book/xlsx.ts';
import type { Desk } from '../../src/local/runner.ts';
import { assertWhole, call, done, emptyDesk, recordsIn } from './bundle-book.ts';
import { LOOKS_LIKE_FORMULA, payloads } from './payloads.ts';

/** Hostile text through every door of the built add-on, and then looked for in everything that leaves it. */

type SheetName = keyof typeof sheets;
const textFields = (name: SheetName): string[] =>
  Object.entries((sheets[name] as Sheet).fields).flatMap(([field, { kind }]) =>
    kind === 'text' || kind === 'long' || kind === 'choice' ? [field] : [],
  );
const written: SheetName[] = (Object.keys(sheets) as SheetName[]).filter(
  (name) => !['journal', 'findings', 'checkRuns', 'madeDocuments', 'unrecognised', 'settings'].includes(name),
);

const nothing = { layout: 'test', skipped: [], warnings: [] };
const found = [
  {
    kind: 'partners',
    ...nothing,
    unrecognised: payloads,
    records: payloads.map((name) => ({
      name,
      locality: name,
      direction: name,
      forms: [name],
      effects: [name],
      responsible: [name],
      agreement: { number: name, date: name, until: name },
      contacts: { person: name, phone: name, email: name, url: name },
      source: {},
    })),
  },
  {
    kind: 'roadmap',
    ...nothing,
    unrecognised: [],
    schoolYear: '2026/2027',
    records: payloads.map((text) => ({
      section: text,
      activity: text,
      result: text,
      place: text,
      participants: text,
      responsible: [text],
      period: { raw: text, start: '2026-10-01', end: '2026-10-02' },
      source: {},
    })),
  },
  {
    kind: 'resolution',
    ...nothing,
    unrecognised: [],
    meeting: { title: payloads[0], date: '2026-10-01', participants: payloads, agenda: payloads, source: {} },
    items: payloads.map((text) => ({ number: text, text, responsible: [text], source: {} })),
    signatories: [{ name: payloads[0], position: payloads[1] }],
  },
];

/** Every door that writes text, by the procedure behind it. */
const doors: Record<string, (desk: Desk) => void> = {
  writeImport: (desk) => done(desk, 'writeImport', { found, source: payloads[0], choices: {}, batch: 'i' }),
  saveRecords(desk) {
    for (const sheet of written) {
      const changes = payloads.map((payload, n) => ({
        type: 'add',
        sheet,
        key: `new:${n + 1}`,
        values: Object.fromEntries(textFields(sheet).map((field) => [field, payload])),
      }));
      done(desk, 'saveRecords', { batch: `s-${sheet}`, title: 'edit', changes });
    }
  },
  importTable(desk) {
    const headers = ['ID', 'Наименование', 'Общая цель', 'Населённый пункт'];
    const rows = [headers, ...payloads.map((text) => ['', text, text, text])];
    done(desk, 'importTable', { batch: 't', rows, write: true });
  },
  restoreBook(desk) {
    const record = (sheet: SheetName, text: string, n: number) => ({
      key: `${sheets[sheet].text.prefix}-${String(n + 1).padStart(4, '0')}`,
      ...Object.fromEntries(textFields(sheet).map((field) => [field, text])),
    });
    const tabs = Object.fromEntries(written.map((name) => [name, payloads.map((text, n) => record(name, text, n))]));
    done(desk, 'restoreBook', { batch: 'r', text: JSON.stringify({ format: 'social-partnership', schema: 1, tabs }) });
  },
  adoptSheet(desk) {
    for (const [n, title] of ['=1+1', '<b>лист', "лист 'а' &lt;", '@SUM(A1)'].entries()) {
      const id = desk.book.nextId++;
      const [first] = desk.book.sheets;
      if (!first) throw new Error('The book has no sheet');
      const rows = [payloads, payloads].map((row) => row.map((value) => ({ value: fitText(value) })));
      desk.book.sheets.push({ ...structuredClone(first), id, name: title, rows, maxColumns: payloads.length });
      const sheet = (['partners', 'forms', 'effects', 'roadmap'] as const)[n] ?? 'partners';
      const [field = ''] = textFields(sheet);
      const columns = [{ header: payloads[n], field }];
      done(desk, 'adoptSheet', { title, sheet, headerRow: 0, columns });
      const values = { [field]: '=2+2' };
      done(desk, 'saveRecords', {
        batch: `a-${n}`,
        title: 'edit',
        changes: [{ type: 'add', sheet, key: 'new:1', values }],
      });
    }
  },
  saveSettings(desk) {
    for (const [n, value] of payloads.entries())
      done(desk, 'saveSettings', { batch: `o-${n}`, values: { Школа: value, [`Свой ${n}`]: value } });
  },
  savePost(desk) {
    for (const [n, post] of payloads.entries()) {
      if (post.length > 120) continue;
      done(desk, 'savePost', { post });
      const changes = [{ type: 'add', sheet: 'partners', key: 'new:1', values: { name: `Клуб ${n}` } }];
      done(desk, 'saveRecords', { batch: `p-${n}`, title: 'edit', changes });
    }
  },
};

// Controls that XML cannot hold, halves of letters, and signs that are no characters.
const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:x(?:[0-8bcef]|1[0-9a-f])|[0-8]|1[124-9]|2\d|3[01]);/i;

function expectTextOnly(name: string, xml: string): void {
  expect(UNFIT.exec(xml)?.[0], `${name}: a character that XML cannot hold`).toBeUndefined();
  expect(xml, name).not.toMatch(/<script|<img|<svg|<\?php|instrText>\s*DDE/i);
}

describe.each(Object.entries(doors))('text that came by %s', (_name, enter) => {
  const desk = emptyDesk();
  enter(desk);
  if (recordsIn(desk, 'Партнёры').length > 0) done(desk, 'runCheck', {});

  test('is text in every cell of the book and of its .xlsx, and reads the same again', async () => {
    assertWhole(desk);
    for (const { name, rows } of desk.book.sheets)
      for (const cell of rows.flat()) expect(cell?.formula, `a formula in ${name}`).toBeUndefined();
    const bytes = await writeBook(desk.book);
    for (const [name, file] of Object.entries(new PizZip(bytes).files)) {
      if (file.dir || !/\.(xml|rels|vml)$/.test(name)) continue;
      const xml = file.asText();
      expectTextOnly(name, xml);
      if (name.startsWith('xl/worksheets/')) expect(xml, name).not.toMatch(/<(?:\w+:)?f[\s>/]/);
      expect(xml, name).not.toMatch(/TargetMode="External"|externalLink|ddeLink/i);
    }
    const again = { ...desk, book: await readBook(bytes) };
    for (const { name } of desk.book.sheets) expect(recordsIn(again, name), name).toEqual(recordsIn(desk, name));
  });

  test('is text in every exported table, and comes back from it unchanged', () => {
    for (const sheet of Object.keys(sheets) as SheetName[]) {
      const { text } = done<{ text: string }>(desk, 'exportTable', { sheet });
      const rows = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ';' }).data;
      for (const cell of rows.flat()) expect(cell, sheet).not.toMatch(LOOKS_LIKE_FORMULA);
      if (!written.includes(sheet) || rows.length < 3) continue;
      const { answer } = call(desk, 'importTable', { batch: `back-${sheet}`, rows: rows.slice(0, -1), write: false });
      if (answer.ok) expect(answer.value, sheet).toMatchObject({ added: 0, updated: 0 });
    }
  });

  test('is text in the calendar, line by line, and in the saved book', () => {
    const { text } = done<{ text: string }>(desk, 'downloadCalendar', { schoolYear: '2026/2027' });
    expect(UNFIT.test(text.replace(/\r\n/g, ''))).toBe(false);
    for (const line of text.replace(/\r\n /g, '').split('\r\n'))
      expect(line, 'a line of the calendar').toMatch(/^(?:[A-Z-]+(?:;VALUE=DATE)?:[^\r\n]*)?$/);
    const saved = done<{ text: string }>(desk, 'exportBook', {}).text;
    expect(JSON.parse(saved)).toMatchObject({ format: 'social-partnership' });
  });
});

const full = emptyDesk();
beforeAll(() => doors.restoreBook?.(full));

test.each(Object.values(documents).map(({ id }) => id))(
  'hostile text in every tab is text in the document %s',
  (id) => {
    const { sets } = done<{ sets: string[][] }>(full, 'planDocuments', { id, keys: [] });
    for (const keys of sets.slice(0, 3)) {
      const request = { id, keys, variant: 'internal', sources: true, schoolYear: '2026/2027' };
      const { base64 } = done<{ base64: string }>(full, 'downloadDocument', request);
      for (const [name, file] of Object.entries(new PizZip(base64, { base64: true }).files)) {
        if (file.dir || !name.endsWith('.xml')) continue;
        const xml = file.asText();
        expectTextOnly(`${id}/${name}`, xml);
        expect(xml, name).not.toMatch(/�/);
      }
    }
  },
);
