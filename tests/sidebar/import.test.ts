import { type SheetChart, writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/app/endpoint.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { memoryHost } from '../app/memory-host.ts';
import { violationsIn } from '../axe.ts';
import { hasChromium } from '../chromium.ts';
import { onePartnerBook, rowsOf, TABLE } from './book.ts';
import { openPanel, paste, untilKept } from './page.ts';

describe.runIf(hasChromium)('«Внести»', () => {
  test('a paste is shown, corrected, written and taken back; nothing is written before the button', async () => {
    const { page, host, errors } = await openPanel();
    await paste(page, TABLE);
    const write = page.getByRole('button', { name: 'Записать 2 партнёра, 2 формы, 2 эффекта' });
    await write.waitFor();
    expect(rowsOf(host, 'Партнёры')).toEqual([]);
    await page.getByLabel('Наименование').nth(1).fill('Музей леса имени лесничих');
    await write.click();
    await page.getByLabel('Кто вносит?').fill('методист');
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await page.getByText('Добавлено: 2 партнёра, 2 формы, 2 эффекта.').waitFor();
    expect(rowsOf(host, 'Партнёры').map((row) => row[1])).toEqual([
      'Детская библиотека «Родник»',
      'Музей леса имени лесничих',
    ]);
    expect(await violationsIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Отменить' }).click();
    await page.getByRole('tabpanel').getByText('Отменено: «Внесение из документа».').waitFor();
    expect(rowsOf(host, 'Партнёры')).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('minutes below minutes are parts with their titles; one is left out, the other written', async () => {
    const { page, host, errors } = await openPanel();
    const minutes = (number: number) =>
      `Протокол № ${number}\nзаседания совета\nот 0${number}.10.2025\nРЕШИЛИ:\n1. Провести вечер № ${number}.\n`;
    await paste(page, `${minutes(1)}\n${minutes(2)}`);
    const parts = page.getByRole('region', { name: importText.kinds.resolution });
    await parts.nth(1).waitFor();
    await expect
      .poll(() => parts.getByRole('heading', { level: 2 }).allTextContents())
      .toEqual([
        `${importText.kinds.resolution} · Протокол № 1 заседания совета`,
        `${importText.kinds.resolution} · Протокол № 2 заседания совета`,
      ]);
    await parts.first().getByRole('button', { name: importText.thingDrop }).click();
    await page.getByRole('button', { name: 'Записать 1 встречу, 1 решение' }).click();
    await page.getByLabel('Кто вносит?').fill('методист');
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await page.getByText('Добавлено: 1 встреча, 1 решение.').waitFor();
    expect(rowsOf(host, 'Встречи').map((row) => row.includes('2025-10-02'))).toEqual([true]);
    expect(errors).toEqual([]);
  });

  test('a long paste is read in the page where the browser allows no worker', async () => {
    const { page, errors } = await openPanel();
    await page.evaluate(() => Reflect.deleteProperty(window, 'Worker'));
    const rows = Array.from({ length: 2000 }, (_, n) => `МБУК «Музей № ${n}»\tэкскурсии, лекции, выставки\tпознание`);
    await paste(page, ['Социальный партнёр\tФормы\tЭффект', ...rows].join('\n').padEnd(210_000));
    await page.locator('button', { hasText: 'Записать 2000 партнёров' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('of a workbook with a chart the cells are read', async () => {
    const { page, errors } = await openPanel();
    const chart: SheetChart = {
      type: 'column',
      series: [{ categories: 'Реестр!$A$2:$A$3', values: 'Реестр!$B$2:$B$3' }],
      anchor: { from: { row: 5, col: 0 }, to: { row: 15, col: 5 } },
    };
    const rows = TABLE.split('\n').map((line) => line.split('\t'));
    const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: 'Реестр', rows, charts: [chart] }] }));
    await page.locator('input[type=file]').setInputFiles({ name: 'реестр.xlsx', mimeType: '', buffer });
    await page.getByRole('button', { name: 'Записать 2 партнёра, 2 формы, 2 эффекта' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('a draft survives closing the panel', async () => {
    const { page } = await openPanel();
    await paste(page, TABLE);
    await page.getByLabel('Наименование').first().fill('Библиотека на Садовой');
    await untilKept(page, 'Библиотека на Садовой');
    await page.reload();
    await page.getByText('Продолжаем с того места').waitFor();
    await expect.poll(() => page.getByLabel('Наименование').first().inputValue()).toBe('Библиотека на Садовой');
  });

  test('a write that was carried out and still failed is repeated without a double', async () => {
    const host = memoryHost();
    let failures = 1;
    const { page } = await openPanel({
      host,
      calls: {
        writeImport(json) {
          const told = answer(host, 'writeImport', json);
          if (failures-- > 0) throw new Error('Service Spreadsheets timed out while accessing document');
          return told;
        },
      },
    });
    await paste(page, TABLE);
    await page.getByRole('button', { name: /^Записать 2 партнёра/ }).click();
    await page.getByRole('button', { name: 'Записать без должности' }).click();
    await page.getByText('Ничего не записано').waitFor();
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByRole('heading', { name: 'Записано' }).waitFor();
    expect(rowsOf(host, 'Партнёры')).toHaveLength(2);
  });

  test('a partner of the book is completed, left out or written beside it, as chosen', async () => {
    const host = onePartnerBook();
    const { page } = await openPanel({ host });
    await paste(page, TABLE);
    await page.getByRole('heading', { name: /возможно, уже есть в книге/ }).waitFor();
    await page.getByLabel('Пропустить').check();
    await page.getByRole('button', { name: 'Записать 1 партнёра, 1 форму, 1 эффект' }).click();
    await page.getByRole('button', { name: 'Записать без должности' }).click();
    await page.getByRole('heading', { name: 'Записано' }).waitFor();
    expect(rowsOf(host, 'Партнёры')).toHaveLength(2);
    expect(rowsOf(host, 'Эффекты')).toHaveLength(1);
  });

  test('what the paste says wrong is shown in the document beside; what a draft lacks stands above it', async () => {
    const { page, errors } = await openPanel({ width: 1000 });
    const resolution =
      'Резолюция круглого стола от 12.03.2027\nРешили:\n1. Провести ярмарку профессий («Мастера.\n2. Обсудить итоги.';
    await paste(page, resolution);
    await page.getByText('Скобка или кавычка не закрыта').waitFor();
    await page.getByRole('button', { name: importText.inSource }).first().click();
    await expect
      .poll(() => page.locator('.source mark').allTextContents())
      .toEqual([expect.stringContaining('ярмарку')]);
    const lacks = await page.getByText(/^До подписания стоит дописать/).boundingBox();
    const head = await page.getByLabel('Вид встречи').boundingBox();
    expect(lacks?.y).toBeLessThan(head?.y ?? 0);
    expect(errors).toEqual([]);
  });

  test('in a low window nothing sticks to the edges and leaves no room between', async () => {
    const room = async (height: number) => {
      const { page } = await openPanel({ height });
      await paste(page, TABLE);
      const bar = page.getByRole('button', { name: /^Записать 2/ });
      await bar.waitFor();
      return ((await bar.boundingBox())?.y ?? 0) < height;
    };
    expect(await room(800)).toBe(true);
    expect(await room(240)).toBe(false);
  });

  test('what was copied can be pasted as soon as the place is open; the tabs keep the focus of who walks along them', async () => {
    const { page } = await openPanel();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await expect.poll(focused).toBe('paste');
    await page.getByRole('tab', { name: panelText.card }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowLeft');
    await page.getByLabel(importText.pasteLabel).waitFor();
    expect(await focused()).toBe('tab-import');
  });
});
