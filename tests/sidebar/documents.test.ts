import { describe, expect, test } from 'vitest';
import { hasChromium } from '../chromium.ts';
import { onePartnerBook } from './book.ts';
import { hasFocus, openPanel } from './page.ts';

describe.runIf(hasChromium)('«Документы»', () => {
  test('a document of the menu stands ready and is made with one click', async () => {
    const { page, host } = await openPanel({ host: onePartnerBook(), place: 'documents/model' });
    await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Сформировать' }))).toBe(true);
    await page.keyboard.press('Enter');
    await page
      .getByRole('tabpanel')
      .getByText(/^Готово: «/)
      .waitFor();
    expect(host.documents.size).toBe(1);
  });

  test('of the documents one finds one’s own by its letter', async () => {
    const { page } = await openPanel({ host: onePartnerBook(), place: 'documents' });
    await page.getByRole('heading', { name: 'Договор о сотрудничестве' }).waitFor();
    const titles = await page.locator('.drafts h2 .name').allTextContents();
    expect(titles).toEqual([...titles].sort());
    expect(titles.length).toBeGreaterThan(10);
  });
});
