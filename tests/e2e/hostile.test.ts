import { readXlsx } from 'hucre';
import { afterEach, describe, expect, test } from 'vitest';
import { newBook, newSheet } from '../../src/local/book/book.ts';
import { menuText } from '../../src/texts/ru/menu.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { settingsPlaceText } from '../../src/texts/ru/sidebar/settings.ts';
import { hasChromium } from '../chromium.ts';
import {
  choose,
  download,
  downloadBook,
  frameOf,
  type Opened,
  openWorkspace,
  rowsIn,
  showTab,
  textAt,
} from './workspace.ts';

let opened: Opened;
afterEach(() => opened?.close());

/** Calls `alert`, if it ever runs: a dialog of the browser is noted. */
const SCRIPTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror="alert(2)">',
  '<a href="javascript:alert(3)">ссылка</a>',
  '<svg onload="alert(4)"></svg>',
  '<iframe srcdoc="<script>alert(5)</script>"></iframe>',
];
const FORMULAS = ['=HYPERLINK("http://example.org";"сайт")', '+7 900 000-00-00', '-10', '@СУММ(A1)', '007', "'=1+1"];

/** What the clipboard of another program may hold, unfiltered by the browser's own clipboard. */
async function pasteRaw(html: string): Promise<void> {
  const frame = await frameOf(opened);
  await frame.locator('#paste').evaluate((field, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', data);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

describe.runIf(hasChromium)('what should not be pasted', () => {
  test('scripts in the clipboard stay words, in the panel, in the dialog and on the sheet', async () => {
    opened = await openWorkspace();
    const { page, panel, dialog } = opened;
    let ran = 0;
    page.on('dialog', (asked) => {
      ran++;
      void asked.dismiss();
    });
    const cells = SCRIPTS.map((script) => script.replaceAll('<', '&lt;'));
    const rows = SCRIPTS.map(
      (script, at) =>
        `<tr><td>Клуб № ${at + 1} ${cells[at]}${script}</td><td>встречи ${cells[at]}</td><td>польза ${script}</td></tr>`,
    );
    await choose(opened, menuText.openPanel);
    await panel.locator('#paste').waitFor();
    await pasteRaw(
      `<table><tr><td>Социальный партнёр</td><td>Формы взаимодействия</td><td>Социальный эффект</td></tr>${rows.join('')}</table>`,
    );
    await panel.getByText('Нашлось: 5 партнёров', { exact: false }).waitFor();
    await panel.getByRole('button', { name: importText.wide }).click();
    await dialog.getByRole('button', { name: /^Записать 5/ }).click();
    await dialog.getByRole('button', { name: importText.postSkip }).click();
    await dialog.getByText('Добавлено: 5 партнёров', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: panelText.close, exact: true }).click();
    await showTab(opened, 'Партнёры');
    await expect.poll(() => textAt(opened, 1, 'Наименование')).toContain('<script>alert(1)</script>');
    const forms = (await rowsIn(await downloadBook(opened), 'Формы')).flat();
    for (const script of SCRIPTS) expect(forms).toContainEqual(expect.stringContaining(script));
    expect(ran).toBe(0);
    expect(await page.locator('[role=grid]').locator('img, script, iframe, a').count()).toBe(0);
  });

  test('scripts in the names of tabs, in headers, notes and cells of a book stay words, on the page and in the panel', async () => {
    const book = newBook({ sheetName: 'Сводка', timeZone: 'Europe/Moscow' });
    const names = ['<img src=x onerror=al', '<svg onload=alert(2)>', '=1+1', '@SUM(A1)'];
    for (const name of names) {
      const sheet = newSheet(book.nextId++, name);
      sheet.rows = [SCRIPTS, FORMULAS, SCRIPTS].map((row) => row.map((value) => ({ value, note: value })));
      book.sheets.push(sheet);
    }
    opened = await openWorkspace(book);
    const { page, panel } = opened;
    let ran = 0;
    page.on('dialog', (asked) => {
      ran++;
      void asked.dismiss();
    });
    for (const name of names) {
      await showTab(opened, name);
      await page
        .getByText(SCRIPTS[0] as string, { exact: true })
        .first()
        .waitFor();
    }
    await choose(opened, menuText.settings);
    await panel.getByText(settingsPlaceText.adopt, { exact: true }).click();
    const titles = panel.locator('#adopt-title');
    await titles.selectOption(names[0] as string);
    await expect.poll(() => panel.getByText(SCRIPTS[1] as string, { exact: true }).count()).toBeGreaterThan(0);
    await expect.poll(() => titles.locator('option').allTextContents()).toEqual(expect.arrayContaining(names));
    expect(ran).toBe(0);
    expect(
      await page.locator('main').locator('img, iframe:not([src]), svg[onload], a[href^="javascript"]').count(),
    ).toBe(0);
    expect(opened.errors).toEqual([]);
  });

  test('what looks like a formula stays text in the grid, in the .xlsx and in the CSV', async () => {
    opened = await openWorkspace();
    const { panel } = opened;
    await choose(opened, menuText.newPartner);
    await panel.getByLabel('Наименование').fill('Клуб');
    await panel.getByRole('button', { name: cardText.saveNow }).click();
    await panel.getByRole('button', { name: cardText.toCard }).click();
    await panel.getByRole('button', { name: cardText.edit, exact: true }).click();
    const form = panel.locator('form.record');
    await form.locator('summary').click();
    const filled = new Map<string, string>();
    for (const field of await form
      .locator('.field')
      .filter({ has: panel.locator('textarea, input[type=text]') })
      .all()) {
      const label = ((await field.locator('label').textContent()) ?? '').replace(' *', '').trim();
      if (/ИНН|Почта|Сайт|ID/.test(label)) continue;
      const value = `${FORMULAS[filled.size % FORMULAS.length]}`;
      await field.locator('textarea, input').fill(value);
      filled.set(label, value);
    }
    expect(filled.size).toBeGreaterThan(10);
    await form.getByRole('button', { name: panelText.save }).click();
    await form.waitFor({ state: 'detached' });

    await showTab(opened, 'Партнёры');
    for (const [header, value] of filled)
      await expect.poll(() => textAt(opened, 1, header), { message: header }).toBe(value);
    const { sheets } = await readXlsx(new Uint8Array(await downloadBook(opened)), { readStyles: true });
    const partners = sheets.find(({ name }) => name === 'Партнёры');
    const [headers = [], record = []] = partners?.rows ?? [];
    for (const [header, value] of filled) expect(record[headers.indexOf(header)], header).toBe(value);
    expect([...(partners?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);

    await choose(opened, menuText.settings);
    await panel.getByText(settingsPlaceText.exchange, { exact: true }).click();
    const csv = await download(opened, () =>
      panel.getByRole('button', { name: settingsPlaceText.exportTable }).click(),
    );
    const cells =
      csv.bytes
        .toString('utf8')
        .split('\r\n')[1]
        ?.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/) ?? [];
    for (const cell of cells) expect(cell).not.toMatch(/^"?[=+\-@]/);
    expect(cells).toContain('007');
  });
});
