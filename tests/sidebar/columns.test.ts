import { describe, expect, test } from 'vitest';
import { violationsIn } from '../axe.ts';
import { hasChromium } from '../chromium.ts';
import { TABLE } from './book.ts';
import { hasFocus, openPanel, paste, untilKept } from './page.ts';

describe.runIf(hasChromium)('columns named by hand', () => {
  test('a column the reader does not know is named by hand for every row, undone, and remembered', async () => {
    const { page, errors } = await openPanel();
    await paste(page, TABLE.replace('Социальный эффект', 'Слова гостей'));
    await page.getByRole('button', { name: 'Записать 2 партнёра, 2 формы', exact: true }).waitFor();
    await page.getByLabel('Наименование').first().fill('Библиотека на Садовой');
    const column = page.getByLabel('Слова гостей');
    await expect
      .poll(() => column.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text))
      .toBe('не понято');
    await page.getByText('например: Любовь к чтению').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await column.focus();
    for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press('ArrowDown');
    const write = page.getByRole('button', { name: 'Записать 2 партнёра, 2 формы, 2 эффекта' });
    await write.waitFor();
    await expect.poll(() => hasFocus(column)).toBe(true);
    await expect.poll(() => page.getByLabel('Эффекты, 1').first().inputValue()).toBe('Любовь к чтению');
    await expect.poll(() => page.getByLabel('Наименование').first().inputValue()).toBe('Библиотека на Садовой');
    await page.keyboard.press('ControlOrMeta+Z');
    await write.waitFor({ state: 'detached' });
    await column.selectOption('Не брать');
    await page.getByText(/^Не распознано: /).waitFor({ state: 'detached' });
    await untilKept(page, 'ignored');
    await page.reload();
    await page.getByText('Продолжаем с того места').waitFor();
    await expect.poll(() => page.getByLabel('Слова гостей').inputValue()).toBe('ignored');
    expect(errors).toEqual([]);
  });

  test('a table of which nothing was understood becomes a register column by column', async () => {
    const { page, errors } = await openPanel();
    await paste(page, 'Кому благодарны\tСлова\nАня\tза книги\nВера\tза лес');
    await page.getByText('Ничего не нашлось').waitFor();
    await page.getByLabel('В первой строке – названия столбцов').check();
    await page.getByLabel('Кому благодарны').selectOption('Партнёр (организация)');
    await page.getByLabel('Слова').selectOption('Формы взаимодействия');
    await page.getByRole('button', { name: 'Записать 2 партнёра, 2 формы' }).waitFor();
    expect(errors).toEqual([]);
  });
});
