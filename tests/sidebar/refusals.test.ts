import PizZip from 'pizzip';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { hasChromium } from '../chromium.ts';
import { lying } from '../intake/lying.ts';
import { openPanel, paste } from './page.ts';

const noise = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 32));
/** An archive that says of its only part that it unpacks to 120 MB. */
const bomb = (part: string) =>
  Buffer.from(lying(new PizZip().file(part, '<w:p/>').generate({ type: 'uint8array' }), 120_000_000));

/** A picture in the clipboard, as a screenshot is. */
function pastePicture(page: Page): Promise<void> {
  return page.locator('#paste').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['PNG'], 'снимок.png', { type: 'image/png' }));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
}

/** Chooses a file over the limit, which is not even read; the page makes it itself: Playwright sends at most 50 MB. */
function chooseLargeFile(page: Page, name: string): Promise<void> {
  return page.locator('input[type=file]').evaluate((input, name) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(50_000_001)], name));
    (input as HTMLInputElement).files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, name);
}

describe.runIf(hasChromium)('what cannot be read', () => {
  test('is refused in one Russian sentence; nothing is written and nothing typed is lost', async () => {
    const { page, host, errors } = await openPanel();
    const field = page.getByLabel(importText.pasteLabel);
    const choose = (name: string, buffer: Buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
    await field.fill('начатое вручную');
    const cases: [string, () => Promise<void>][] = [
      [importText.empty, () => paste(page, ' \n\t')],
      [importText.pictureFile('снимок.png'), () => pastePicture(page)],
      [importText.picture, () => paste(page, '', '<img src="data:image/png;base64,AAAA">')],
      [importText.tooLarge, () => paste(page, 'Музей\t- занятия\n'.repeat(350_000))],
      [importText.pictureFile('Скан.png'), () => choose('Скан.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]))],
      [importText.pdf('Скан.pdf'), () => choose('Скан.pdf', Buffer.from('%PDF-1.7'))],
      [importText.oldFormat('Письмо.doc'), () => choose('Письмо.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))],
      [importText.unreadable('Письмо.docx'), () => choose('Письмо.docx', Buffer.from('это не архив'))],
      [importText.unreadable('Архив.docx'), () => choose('Архив.docx', Buffer.from('PK\u0003\u0004 broken'))],
      [importText.unreadable('Бомба.docx'), () => choose('Бомба.docx', bomb('word/document.xml'))],
      [importText.unreadable('Бомба.xlsx'), () => choose('Бомба.xlsx', bomb('xl/worksheets/sheet1.xml'))],
      [importText.unreadable('данные.txt'), () => choose('данные.txt', noise)],
      [importText.emptyFile('Пусто.txt'), () => choose('Пусто.txt', Buffer.alloc(0))],
      [importText.fileTooLarge('Большой.docx'), () => chooseLargeFile(page, 'Большой.docx')],
    ];
    for (const [sentence, offer] of cases) {
      await offer();
      await expect.poll(() => page.getByRole('alert').allTextContents()).toEqual([sentence]);
      await expect.poll(() => field.inputValue()).toBe('начатое вручную');
    }
    expect(host.sheets.size).toBe(0);
    expect(errors).toEqual([]);
  });

  test('of several files is named, each of them, and another can be chosen', async () => {
    const { page, errors } = await openPanel();
    const files = ['план.pdf', 'список.pdf'].map((name) => ({ name, mimeType: '', buffer: Buffer.from('%PDF-1.7') }));
    await page.locator('input[type=file]').setInputFiles(files);
    const said = page.getByRole('alert');
    for (const { name } of files) await said.getByText(importText.pdf(name)).waitFor();
    await page.locator('#paste').waitFor();
    expect(errors).toEqual([]);
  });
});
