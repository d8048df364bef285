import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { settingsPlaceText } from '../../src/texts/ru/sidebar/settings.ts';
import { newSheet } from '../app/memory-host.ts';
import { violationsIn } from '../axe.ts';
import { hasChromium } from '../chromium.ts';
import { onePartnerBook } from './book.ts';
import { openPanel } from './page.ts';

describe.runIf(hasChromium)('«Настройки»', () => {
  test('a sheet of the school’s own is adopted by the header row that a person names', async () => {
    const host = onePartnerBook();
    const own = [
      ['Партнёр', 'Телефон', 'Ответственный'],
      ['Наименование организации', 'Заметки'],
      ['Музей леса', 'звонить утром'],
    ];
    host.sheets.set('Наши друзья', newSheet(own, false));
    const { page, errors } = await openPanel({ host, place: 'settings' });
    await page.getByText(settingsPlaceText.adopt, { exact: true }).click();
    await page.locator('#adopt-title').selectOption('Наши друзья');
    await page.getByLabel('Телефон', { exact: true }).waitFor();
    const row = page.getByLabel(settingsPlaceText.adoptRow);
    await expect.poll(() => row.inputValue()).toBe('1');
    await row.fill('2');
    await row.press('Tab');
    await page.getByLabel('Заметки', { exact: true }).selectOption('aim');
    await expect.poll(() => page.getByLabel('Наименование организации', { exact: true }).inputValue()).toBe('name');
    await page.getByRole('button', { name: settingsPlaceText.adoptDo }).click();
    await page.getByRole('tabpanel').getByText(settingsPlaceText.adopted(1)).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await row.fill('40');
    await row.press('Tab');
    await page.getByText(settingsPlaceText.adoptNoHeaders).waitFor();
    await expect.poll(() => page.getByRole('button', { name: settingsPlaceText.adoptDo }).isDisabled()).toBe(true);
    expect(errors).toEqual([]);
  });

  test('what became of saving is seen beside the button, however long the form', async () => {
    const { page } = await openPanel({ host: onePartnerBook(), place: 'settings' });
    const shown = async (text: string) => {
      const box = await page.getByRole('tabpanel').getByText(text).boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 800;
    };
    await page.getByLabel('Школа (краткое название)').fill('Лесная школа');
    await page.getByRole('button', { name: panelText.save, exact: true }).click();
    await expect.poll(() => shown(settingsPlaceText.saved(1))).toBe(true);
    await page.getByRole('button', { name: panelText.save, exact: true }).click();
    await expect.poll(() => shown(settingsPlaceText.unchanged)).toBe(true);

    await page.getByRole('tab', { name: panelText.check }).click();
    await page.getByRole('button', { name: checkText.run }).click();
    await page.getByRole('button', { name: checkText.marksOpen }).click();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: checkText.marksSave(1) }).click();
    await expect.poll(() => shown(checkText.needBasis)).toBe(true);
    await page.getByLabel(checkText.basis).fill('письмо партнёра');
    await page.getByRole('button', { name: checkText.marksSave(1) }).click();
    await page.getByText(/^отмечено: да, /).waitFor();
  });
});
