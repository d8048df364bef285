import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { violationsIn } from '../axe.ts';
import { hasChromium } from '../chromium.ts';
import { onePartnerBook, rowsOf } from './book.ts';
import { openPanel } from './page.ts';

describe.runIf(hasChromium)('«Проверка»', () => {
  test('the check shows its lines, an exception is taken with a reason only', async () => {
    const { page, host, errors } = await openPanel({ host: onePartnerBook(), place: 'check/run' });
    await page.locator('.draft .head').first().click();
    await page.getByRole('button', { name: 'Исключение' }).first().click();
    await page.getByRole('button', { name: 'Принять исключение' }).click();
    await page.getByText('Напишите причину').waitFor();
    await page.getByLabel('Почему это правильно').fill('Так решил педсовет');
    await page.getByRole('button', { name: 'Принять исключение' }).click();
    await page.getByRole('tabpanel').getByText('Исключение записано.').waitFor();
    expect(rowsOf(host, 'Исключения')[0]).toContain('Так решил педсовет');
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole('tabpanel').getByRole('button', { name: panelText.undo }).click();
    await page
      .getByRole('tabpanel')
      .getByText(/^Отменено/)
      .waitFor();
    expect(rowsOf(host, 'Исключения').filter((row) => row.some((cell) => cell !== ''))).toEqual([]);
    await page.getByRole('button', { name: panelText.back, exact: true }).click();
    await page.getByRole('button', { name: 'Исключение' }).first().waitFor();
    expect(errors).toEqual([]);
  });

  test('what a group says for all its records stands once', async () => {
    const { page } = await openPanel({ host: onePartnerBook(), place: 'check/run' });
    await page.getByRole('button', { name: 'Показать все' }).click();
    const group = page.locator('.draft', { hasText: 'нужен ответ на вопрос' });
    await group.getByRole('button').first().click();
    await group.getByRole('button', { name: checkText.mark }).nth(1).waitFor();
    expect(await group.getByText(checkText.next).count()).toBe(1);
    expect(await group.getByText(checkText.why).count()).toBe(1);
  });

  test('undo stands beside what was settled last, for nothing else would be taken back', async () => {
    const { page } = await openPanel({ host: onePartnerBook(), place: 'check/run' });
    await page.locator('.draft .head').first().waitFor();
    for (const head of (await page.locator('.draft .head').all()).slice(0, 4)) await head.click();
    for (const reason of ['Так решил педсовет', 'Так решил совет школы']) {
      await page.getByRole('button', { name: 'Исключение' }).first().click();
      await page.getByLabel('Почему это правильно').fill(reason);
      await page.getByRole('button', { name: 'Принять исключение' }).click();
      await page.getByRole('button', { name: 'Принять исключение' }).waitFor({ state: 'detached' });
    }
    await page.getByRole('tabpanel').getByText('Исключение записано.').nth(1).waitFor();
    await expect.poll(() => page.getByRole('tabpanel').getByRole('button', { name: panelText.undo }).count()).toBe(1);
  });

  test('a repair of a cell that a colleague has emptied is not told as made', async () => {
    const conflict = { sheet: 'agreements', key: 'Д-0001', field: 'exitOrder', seen: 'было', now: '', wanted: 'стало' };
    const saveRecords = () => JSON.stringify({ ok: true, value: { keys: {}, conflicts: [conflict] } });
    const { page } = await openPanel({ host: onePartnerBook(), place: 'check/run', calls: { saveRecords } });
    await page.locator('.draft .head').first().waitFor();
    for (const head of await page.locator('.draft .head').all()) await head.click();
    await page.getByRole('button', { name: 'Исправить' }).first().click();
    await page.locator('.sub').getByRole('button', { name: 'Исправить' }).click();
    await page.getByText('Ячейку тем временем изменили: там пусто.').waitFor();
  });
});
