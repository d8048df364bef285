import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadBook } from '../../src/local/book/store.ts';
import { startServer } from '../../src/local/server/server.ts';
import { openWorkspace } from '../../src/local/workspace.ts';
import { violationsIn } from '../axe.ts';
import { hasChromium, openChromium } from '../chromium.ts';
import { addOnOf, newFolder } from './desk.ts';

/** What would run, were it ever taken for more than text. */
const BAD = [
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(2)>',
  '=HYPERLINK("javascript:alert(3)")',
  '\u202eатиледерп\u202c',
  'Ы'.repeat(80),
];

const CODE = `const BAD = ${JSON.stringify(BAD)};
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Партнёрство').addItem('Подготовить', 'prepare').addSeparator()
    .addSubMenu(ui.createMenu('Документы').addItem('Сделать', 'make'))
    .addItem('Панель', 'open').addItem('Окно', 'dialog').addItem('Сообщение', 'say').addItem('К ячейке', 'jump')
    .addItem('Недоброе', 'spoil').addToUi();
}
function prepare() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.setName('Партнёры').setColumnWidth(2, 220);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, 3).setValues([['ID', 'Наименование', 'Статус']]).setNotes([['Ключ записи', '', '']])
    .setFontWeight('bold').setBackground('#e8eef7').setWrap(true);
  sheet.getRange(2, 1, 999, 3).setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  sheet.getRange(2, 3, 999, 1).setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['действующий', 'завершён'], true).setAllowInvalid(true).build());
  const rows = Array.from({ length: 300 }, (_, at) => ['П-' + (at + 1), 'Организация ' + (at + 1) + ' с длинным наименованием в две строки', 'действующий']);
  sheet.getRange(2, 1, 300, 3).setValues(rows);
}
function make() {
  const blob = Utilities.newBlob('документ', 'text/plain', 'Модель.docx');
  Drive.Files.create({ name: 'Модель: 2026/2027' }, blob, {});
}
function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Моя панель')); }
function dialog() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('panel').setWidth(500).setHeight(300), 'Моё окно');
}
function say() { const ui = SpreadsheetApp.getUi(); ui.alert('Готово', 'Записано 3 партнёра', ui.ButtonSet.OK); }
function jump() { const sheet = SpreadsheetApp.getActive().getSheets()[0]; SpreadsheetApp.getActive().setActiveRange(sheet.getRange(250, 2)); }
function spoil() {
  const book = SpreadsheetApp.getActive();
  const bad = BAD;
  bad.forEach((text, at) => {
    const sheet = book.insertSheet(at + text.replace(/[:/]/g, '').slice(0, 29));
    const line = bad.map((_, column) => bad[(at + column) % bad.length]);
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, 3, bad.length).setNumberFormat('@').setValues([line, line, line]).setNotes([line, line, line]);
    sheet.getRange(4, 1, 1, 1).setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(bad, true).setAllowInvalid(true).setHelpText(bad[0]).build());
  });
  Drive.Files.create({ name: bad[0] }, Utilities.newBlob('x', 'text/plain', bad[0] + '.docx'), {});
  book.toast(bad[0], bad[1], 60);
  const ui = SpreadsheetApp.getUi();
  ui.showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle(bad[0]));
  ui.alert(bad[0], bad.join(' '), ui.ButtonSet.OK);
}
function selection() { return SpreadsheetApp.getActive().getActiveRange().getA1Notation(); }
function echo(value) { return value; }
function date() { return { at: new Date(0) }; }
function secret_() { return 1; }
`;
const PANEL = `<!doctype html><html lang="ru"><head><title>Панель</title></head><body><main><h1>Панель</h1></main></body></html>`;

let page: Page;
let close: () => void;
const bookPath = join(newFolder(), 'Школа.xlsx');
const errors: string[] = [];

beforeAll(async () => {
  if (!hasChromium) return;
  const addOn = addOnOf(CODE, { panel: PANEL });
  const workspace = await openWorkspace({ addOn, bookPath, create: true });
  const built = (name: string) => readFileSync(join('dist/local', name), 'utf8');
  const server = await startServer({
    workspace,
    addOn,
    page: built('workspace.html'),
    frameScript: built('frame.js'),
    port: 0,
    log: (line) => void errors.push(line),
  });
  page = await (await openChromium()).newPage({ viewport: { width: 1280, height: 760 }, reducedMotion: 'reduce' });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(server.address);
  close = () => server.close();
});

afterAll(async () => {
  await page?.close();
  close?.();
});

/** Opens the menu and clicks through items. */
async function choose(...items: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Партнёрство' }).click();
  for (const name of items) await page.getByRole('menuitem', { name }).click();
}

const cell = (row: number, column: number) => page.locator(`#cell-${row}-${column}`);

/** What a function gives inside the open sidebar. */
async function inFrame<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  const frame = page.frames().find((candidate) => candidate.url().includes('/frame/'));
  return frame?.evaluate(work);
}

/** The value or error of a `google.script.run` call in the open sidebar. */
async function remote(call: string): Promise<unknown> {
  const frame = page.frames().find((candidate) => candidate.url().includes('/frame/'));
  return frame?.evaluate(
    (source) =>
      new Promise((resolve) => {
        const { google } = globalThis as unknown as { google: unknown };
        const run = new Function(
          'google',
          'done',
          `google.script.run.withSuccessHandler(v => done([v])).withFailureHandler(e => done(e.message)).${source}`,
        );
        try {
          run(google, resolve);
        } catch (error) {
          resolve(String(error));
        }
      }),
    call,
  );
}

test.runIf(hasChromium)('the page on the local workspace', async () => {
  await choose('Подготовить');
  await expect.poll(() => cell(1, 0).textContent()).toBe('П-1');
  await expect.poll(() => page.getByRole('tab').allTextContents()).toEqual(['Партнёры']);
  await expect.poll(() => cell(150, 0).count()).toBe(0);
  await expect.poll(async () => (await cell(1, 1).boundingBox())?.height).toBeGreaterThan(40);

  // Typing: text replaces, Enter goes down, Ctrl+Z takes back; a text column keeps what looks like a formula or number.
  await cell(1, 1).click();
  await page.keyboard.type('=1+2');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(1, 1).textContent()).toBe('=1+2');
  await page.keyboard.type('007');
  await page.keyboard.press('Tab');
  await expect.poll(() => cell(2, 1).textContent()).toBe('007');
  await expect.poll(() => cell(2, 2).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Control+z');
  await expect.poll(() => cell(2, 1).textContent()).toContain('Организация 2');
  await page.keyboard.press('Control+y');
  await expect.poll(() => cell(2, 1).textContent()).toBe('007');

  // The drop-down: opened by keyboard, filtered by typing.
  await cell(3, 2).click();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('option').count()).toBe(2);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('завер');
  await expect.poll(() => page.getByRole('option').allTextContents()).toEqual(['завершён']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(3, 2).textContent()).toBe('завершён');

  // Copying and pasting go through the clipboard of the system as tabs and line ends.
  await cell(5, 0).click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'а\t"б\nв"\nг\tд');
    document
      .querySelector('[role=grid]')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expect.poll(() => cell(6, 1).textContent()).toBe('д');
  await expect.poll(() => cell(5, 1).textContent()).toBe('б\nв');

  // A script moves the grid; the sheet draws only what is seen.
  await choose('К ячейке');
  await expect.poll(() => cell(249, 1).getAttribute('aria-selected')).toBe('true');
  await expect.poll(() => cell(1, 0).count()).toBe(0);
  await expect.poll(() => cell(0, 0).isVisible()).toBe(true);

  // The sidebar, as strict as Google's.
  await choose('Панель');
  await page.getByRole('complementary', { name: 'Моя панель' }).waitFor();
  await page.frameLocator('aside iframe').getByRole('heading', { name: 'Панель' }).waitFor();
  expect((await page.locator('aside iframe').boundingBox())?.width).toBe(300);
  // A window of 1280 px at four times its size.
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1280, height: 760 });
  expect(await remote('selection()')).toEqual(['B250']);
  expect(await remote('echo({ a: [1, undefined, "я"], b: null })')).toEqual([{ a: [1, null, 'я'], b: null }]);
  expect(await remote('echo(new Date())')).toMatch(/illegal value: Date/);
  expect(await remote('echo(() => 1)')).toMatch(/illegal value: function/);
  expect(await remote('date()')).toMatch(/illegal value: Date/);
  expect(
    await inFrame(() => {
      localStorage.setItem('draft', 'слово');
      return localStorage.getItem('draft');
    }),
  ).toBe('слово');
  expect(
    await inFrame(() => {
      try {
        return parent.document.title;
      } catch (error) {
        return (error as Error).name;
      }
    }),
  ).toBe('SecurityError');
  expect(
    await inFrame(() =>
      fetch('/').then(
        () => 'answered',
        () => 'refused',
      ),
    ),
  ).toBe('refused');
  expect(await remote('secret_()')).toMatch(/is not a function/);
  expect(await violationsIn(page)).toEqual([]);

  await choose('Сообщение');
  await page.getByRole('dialog', { name: 'Готово' }).getByRole('button', { name: 'Понятно' }).click();
  await choose('Окно');
  await expect.poll(async () => page.locator('dialog iframe').boundingBox()).toMatchObject({ width: 500, height: 300 });
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await choose('Документы', 'Сделать');
  await page.getByRole('button', { name: 'Документы' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Модель- 2026-2027.docx' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe('документ');

  const { book } = await loadBook(bookPath);
  expect(book.sheets[0]?.rows[1]?.[1]).toMatchObject({ value: '=1+2' });
  expect(book.sheets[0]?.rows[2]?.[1]).toMatchObject({ value: '007' });
  // What a script does wrong is told on the server's standard error; nothing else went wrong.
  expect(
    errors.filter(
      (line) =>
        !/illegal value: Date|violates the document's Content Security|Refused to connect|violates the following Content Security/.test(
          line,
        ),
    ),
  ).toEqual([]);
});

test.runIf(hasChromium)('rows are put in, taken out, sorted and filtered, and Ctrl+Z takes it back', async () => {
  const keys = (from: number, to: number) =>
    page.evaluate(
      ([first = 0, end = 0]) =>
        Array.from(
          { length: end - first },
          (_, at) => document.getElementById(`cell-${first + at}-0`)?.textContent ?? 'not drawn',
        ),
      [from, to],
    );
  const eventually = (from: number, to: number) => expect.poll(() => keys(from, to));
  const inGrid = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const first = ['П-1', 'П-2', 'П-3', 'П-4'];
  await page.locator('.grid-scroll').evaluate((element) => element.scrollTo(0, 0));
  await cell(2, 0).click();
  await eventually(1, 5).toEqual(first);

  await button('Вставить строку').click();
  await eventually(1, 5).toEqual(['П-1', '', 'П-2', 'П-3']);
  await expect.poll(inGrid).toBe('grid');
  await page.keyboard.press('Control+z');
  await eventually(1, 5).toEqual(first);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+-');
  await eventually(1, 3).toEqual(['П-1', 'П-4']);
  await page.keyboard.press('Control+z');
  await eventually(1, 5).toEqual(first);
  await button('Я→А').click();
  await eventually(1, 3).toEqual(['П-300', 'П-299']);
  await page.keyboard.press('Control+z');
  await eventually(1, 5).toEqual(first);

  // Only what is seen is walked through, copied and cleared.
  const filter = page.getByRole('searchbox');
  await cell(1, 0).click();
  await filter.fill('п-29');
  await page.getByText('Показано 11 из 300').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(29, 0).getAttribute('aria-selected')).toBe('true');
  await expect.poll(() => cell(30, 0).count()).toBe(0);
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => cell(290, 0).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Delete');
  await button('Показать все').click();
  await eventually(28, 31).toEqual(['П-28', '', 'П-30']);
  await cell(30, 0).click();
  await page.keyboard.press('Control+End');
  await eventually(289, 292).toEqual(['П-289', '', 'П-291']);
  await page.keyboard.press('Control+z');
  await eventually(28, 31).toEqual(['П-28', 'П-29', 'П-30']);

  // What cannot be arranged is refused in a sentence.
  await cell(0, 0).click();
  await button('Удалить').click();
  await page.getByRole('alert').getByText('Строки этого листа так менять нельзя').waitFor();
});

test.runIf(hasChromium)('hostile names of tabs, headers, notes, choices, files and windows are text', async () => {
  let ran = 0;
  page.on('dialog', (dialog) => {
    ran++;
    void dialog.dismiss();
  });
  await choose('Недоброе');
  await page.getByRole('dialog', { name: BAD[0] ?? '' }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Понятно' }).click();
  await page.getByRole('complementary', { name: BAD[0] ?? '' }).waitFor();
  await page.getByRole('button', { name: 'Документы' }).click();
  await page.keyboard.press('Escape');
  for (const [at, name] of BAD.entries()) {
    await page.getByRole('tab', { name: `${at}${name.replace(/[:/]/g, '').slice(0, 29)}`, exact: true }).click();
    await expect.poll(() => cell(0, 0).locator('.text').textContent()).toBe(name);
    await cell(3, 0).click();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('option').allTextContents()).toEqual(BAD);
    await page.keyboard.press('Escape');
    await cell(1, at).click();
    await page.getByRole('searchbox').fill(name.slice(0, 3));
    await page.getByRole('searchbox').fill('');
  }
  const strangers = page.locator(
    'img, svg[onload], [onerror], a[href^="javascript:"], [role=grid] :is(a, script, iframe)',
  );
  expect(await strangers.count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await violationsIn(page)).toEqual([]);
  expect(ran).toBe(0);
});
