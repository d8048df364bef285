import { describe, expect, test } from 'vitest';
import { hasChromium } from '../chromium.ts';
import { onePartnerBook } from './book.ts';
import { openPanel } from './page.ts';

describe.runIf(hasChromium)('the panel', () => {
  test('tabs are walked with the arrow keys', async () => {
    const { page } = await openPanel();
    await page.getByRole('tab', { name: 'Внести' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toBe('Карточка');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('tab-settings');
  });

  test.each([
    ['PERMISSION_DENIED', 'Несколько учётных записей'],
    ['You are trying to edit a protected cell or object.', 'Только просмотр'],
    ['NetworkError: Connection failure due to HTTP 0', 'Нет связи с таблицей'],
  ])('«%s» is recognised and explained', async (message, words) => {
    const fail = () => {
      throw new Error(message);
    };
    const { page } = await openPanel({ place: 'check/run', host: onePartnerBook(), calls: { runCheck: fail } });
    await page.getByRole('alert').getByText(words).first().waitFor();
  });
});
