import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer } from '../../src/app/endpoint.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { memoryHost, newSheet } from '../app/memory-host.ts';
import { hasChromium } from '../chromium.ts';
import { openPanel, overflow, paste } from './page.ts';

const PAYLOADS = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(2)</script>',
  "'-alert(3)-'",
  'javascript:alert(4)',
  '=HYPERLINK("javascript:alert(5)";"сайт")',
  '\u202eатиледерп\u202c\u200f',
  'Ы'.repeat(300),
  '<svg/onload=alert(6)>{{7*7}}',
];

/** The sample school with something hostile in every text of every tab, in headers, and for the name of a tab. */
function hostileBook() {
  const host = memoryHost();
  answer(host, 'addSample', JSON.stringify({ batch: 'sample', wellKept: false }));
  let turn = 0;
  const hostile = () => PAYLOADS[turn++ % PAYLOADS.length] as string;
  for (const { rows } of host.sheets.values()) {
    const headers = rows[0] ?? [];
    for (const row of rows.slice(1)) {
      for (const [column, text] of row.entries()) {
        // Keys, days and closed words keep the records what they are.
        const isProse = /\p{L}{4,}.*\s|«/u.test(text) && !/ID/.test(headers[column] ?? '');
        if (isProse) row[column] = `${hostile()} ${text}`;
      }
    }
    for (const payload of PAYLOADS) headers.push(payload);
  }
  for (const payload of PAYLOADS.slice(0, 2)) host.sheets.set(payload, newSheet([[payload], [payload]], false));
  host.book.selection = () => ({ title: 'Партнёры', row: 1, column: 0, rows: [['']] });
  return host;
}

/** Waits until nothing is said to be loading, opens all that unfolds, and finds what should not be there. */
async function strangers(page: Page): Promise<string[]> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const wrong = 'img, iframe, object, embed, [onload], [onerror], [onclick], a[href^="javascript:" i], body script';
    return [...document.querySelectorAll(wrong)].map(({ outerHTML }) => outerHTML.slice(0, 80));
  });
}

test.runIf(hasChromium)(
  'hostile texts in every field, header, tab and file name stay text in every place',
  async () => {
    const host = hostileBook();
    const { page, errors } = await openPanel({ host });
    let ran = 0;
    page.on('dialog', (dialog) => {
      ran++;
      void dialog.dismiss();
    });
    const own = await strangers(page);
    const look = async (place: string) => {
      expect(await strangers(page), place).toEqual(own);
      expect(await overflow(page), place).toBeLessThanOrEqual(0);
    };
    const tab = (name: string) => page.getByRole('tab', { name }).click();

    // Files: their names, and every cell of what is in them.
    const row = (at: number) => PAYLOADS.map((_, column) => PAYLOADS[(at + column) % PAYLOADS.length]).join('\t');
    const table = `Социальный партнёр\tФормы взаимодействия\t${row(0)}\nКлуб ${row(1)}\t${row(2)}\nМузей ${row(3)}\t${row(4)}`;
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: `${PAYLOADS[0]}.txt`, mimeType: '', buffer: Buffer.from(table) });
    await page.getByRole('heading', { name: importText.resultTitle }).waitFor();
    for (const head of await page.locator('.draft .head[aria-expanded=false]').all()) await head.click();
    await look('preview');
    await page.getByRole('button', { name: importText.startAgain }).click();
    await paste(page, PAYLOADS.join('\n'));
    await page.getByRole('heading', { name: importText.resultTitle }).waitFor();
    await look('nothing understood');

    await tab('Карточка');
    await page.getByRole('button', { name: cardText.edit, exact: true }).waitFor();
    for (const head of await page.locator('section .head').all())
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await look('card');
    await page.getByRole('button', { name: cardText.edit, exact: true }).click();
    const add = page.locator('button.add');
    while ((await add.count()) > 0) await add.first().click();
    await look('forms');
    let filled = 0;
    for (const field of await page.locator('form.record :is(textarea, input[type=text])').all()) {
      if (!(await field.isVisible())) continue;
      await field.fill(PAYLOADS[filled++ % PAYLOADS.length] as string);
    }
    expect(filled).toBeGreaterThan(50);
    const before = host.calls.length;
    await page.evaluate(() => {
      for (const form of document.querySelectorAll<HTMLFormElement>('form.record')) form.requestSubmit();
    });
    await expect.poll(() => host.calls.length).toBeGreaterThan(before);
    await look('forms, saved or refused');

    await tab('Проверка');
    await page.getByRole('button', { name: /^Проверить/ }).click();
    await page.locator('.draft .head').first().waitFor();
    for (const head of await page.locator('.draft .head').all()) await head.click();
    await look('check');
    await tab('Документы');
    await page.locator('.draft .head').first().waitFor();
    for (const head of await page.locator('.draft .head').all())
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await look('documents');
    await tab('Настройки');
    await page.getByLabel('Школа (краткое название)').waitFor();
    await look('settings');
    expect(ran).toBe(0);
    expect(errors).toEqual([]);
  },
);
