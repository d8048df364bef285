import { describe, expect, test } from 'vitest';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { hasChromium } from '../chromium.ts';
import { openPanel, paste } from './page.ts';

describe.runIf(hasChromium)('what cannot be taken is answered with a sentence', () => {
  test('of several files none of which can be read each is named, and another can be chosen', async () => {
    const { page, errors } = await openPanel();
    const files = ['план.pdf', 'список.pdf'].map((name) => ({ name, mimeType: '', buffer: Buffer.from('%PDF-1.7') }));
    await page.locator('input[type=file]').setInputFiles(files);
    const said = page.getByRole('alert');
    await said.getByText(importText.pdf('план.pdf')).waitFor();
    await said.getByText(importText.pdf('список.pdf')).waitFor();
    await page.locator('#paste').waitFor();
    expect(errors).toEqual([]);
  });

  test.each([
    ['nothing', ' \n ', '', 'Вставлено пустое место'],
    ['a picture', '', '<img src="data:image/png;base64,AAAA">', 'Это картинка'],
    ['too much', 'слово '.repeat(900_000), '', 'Вставлено больше 5 МБ'],
  ])('%s is answered with a sentence', async (_what, text, html, sentence) => {
    const { page } = await openPanel();
    await paste(page, text, html);
    await page.getByRole('alert').getByText(sentence).waitFor();
  });

  test.each([
    ['scan.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'картинка'],
    ['plan.pdf', Buffer.from('%PDF-1.7'), 'PDF'],
    ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'старого образца'],
    ['broken.docx', Buffer.from('PK\u0003\u0004 broken'), 'не открылся'],
    ['noise.txt', Buffer.from([...Array(3000).keys()].map((n) => (n * 7919) % 31)), 'не открылся'],
    ['empty.txt', Buffer.alloc(0), 'пуст'],
  ])('the file %s is answered with a sentence', async (name, buffer, words) => {
    const { page } = await openPanel();
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
    await page.getByRole('alert').getByText(words).waitFor();
  });
});
