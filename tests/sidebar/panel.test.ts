import { type SheetChart, writeXlsx } from 'hucre';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/app/endpoint.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { settingsPlaceText } from '../../src/texts/ru/sidebar/settings.ts';
import { memoryHost, newSheet } from '../app/memory-host.ts';
import { violationsIn } from '../axe.ts';
import { hasChromium, openChromium } from '../chromium.ts';
import { openPanel, overflow, paste } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  if (hasChromium) browser = await openChromium();
});
afterAll(() => browser?.close());

const TABLE = [
  'Социальный партнёр\tФормы взаимодействия\tСоциальный эффект',
  'Детская библиотека «Родник»\tЛитературные вечера\tЛюбовь к чтению',
  'Музей леса\tЭкскурсии\tБережное отношение к природе',
].join('\n');

/** A book with one partner, its form, agreement and roadmap row. */
function book() {
  const host = memoryHost();
  const add = (sheet: string, key: string, values: Record<string, string>) => ({ type: 'add', sheet, key, values });
  answer(
    host,
    'saveRecords',
    JSON.stringify({
      batch: 'first',
      title: 'newPartner',
      changes: [
        add('partners', 'new:1', { name: 'Детская библиотека «Родник»', category: 'культура', status: 'active' }),
        add('forms', 'new:2', { partner: 'new:1', form: 'Литературные вечера' }),
        add('agreements', 'new:3', { partner: 'new:1', kind: 'contract', endsOn: '2026-12-01', state: 'active' }),
        add('roadmap', 'new:4', { partner: 'new:1', activity: 'Неделя книги', endsOn: '2026-09-30', state: 'planned' }),
      ],
    }),
  );
  return host;
}

const rowsOf = (host: ReturnType<typeof memoryHost>, title: string) => host.sheets.get(title)?.rows.slice(1) ?? [];

describe.runIf(hasChromium)('«Внести»', () => {
  test('a paste is shown, corrected, written and taken back; nothing is written before the button', async () => {
    const { page, host, errors } = await openPanel(browser);
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
    const { page, host, errors } = await openPanel(browser);
    const minutes = (number: number) =>
      `Протокол № ${number}\nзаседания совета\nот 0${number}.10.2025\nРЕШИЛИ:\n1. Провести вечер № ${number}.\n`;
    await paste(page, `${minutes(1)}\n${minutes(2)}`);
    const parts = page.getByRole('region', { name: importText.kinds.resolution });
    await parts.nth(1).waitFor();
    expect(await parts.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
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
    const { page, errors } = await openPanel(browser);
    await page.evaluate(() => Reflect.deleteProperty(window, 'Worker'));
    const rows = Array.from({ length: 2000 }, (_, n) => `МБУК «Музей № ${n}»\tэкскурсии, лекции, выставки\tпознание`);
    await paste(page, ['Социальный партнёр\tФормы\tЭффект', ...rows].join('\n').padEnd(210_000));
    await page.locator('button', { hasText: 'Записать 2000 партнёров' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('of a workbook with a chart the cells are read', async () => {
    const { page, errors } = await openPanel(browser);
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

  test('of several files none of which can be read each is named, and another can be chosen', async () => {
    const { page, errors } = await openPanel(browser);
    const files = ['план.pdf', 'список.pdf'].map((name) => ({ name, mimeType: '', buffer: Buffer.from('%PDF-1.7') }));
    await page.locator('input[type=file]').setInputFiles(files);
    const said = page.getByRole('alert');
    await said.getByText(importText.pdf('план.pdf')).waitFor();
    expect(await said.textContent()).toContain(importText.pdf('список.pdf'));
    await page.locator('#paste').waitFor();
    expect(errors).toEqual([]);
  });

  test('a draft survives closing the panel', async () => {
    const { page } = await openPanel(browser);
    await paste(page, TABLE);
    await page.getByLabel('Наименование').first().fill('Библиотека на Садовой');
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByText('Продолжаем с того места').waitFor();
    expect(await page.getByLabel('Наименование').first().inputValue()).toBe('Библиотека на Садовой');
  });

  test('a write that was carried out and still failed is repeated without a double', async () => {
    const host = memoryHost();
    let failures = 1;
    const { page } = await openPanel(browser, {
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
    const host = book();
    const { page } = await openPanel(browser, { host });
    await paste(page, TABLE);
    await page.getByRole('heading', { name: /возможно, уже есть в книге/ }).waitFor();
    await page.getByLabel('Пропустить').check();
    await page.getByRole('button', { name: 'Записать 1 партнёра, 1 форму, 1 эффект' }).click();
    await page.getByRole('button', { name: 'Записать без должности' }).click();
    await page.getByRole('heading', { name: 'Записано' }).waitFor();
    expect(rowsOf(host, 'Партнёры')).toHaveLength(2);
    expect(rowsOf(host, 'Эффекты')).toHaveLength(1);
  });

  test('a column the reader does not know is named by hand for every row, undone, and remembered', async () => {
    const { page, errors } = await openPanel(browser);
    await paste(page, TABLE.replace('Социальный эффект', 'Чем полезны'));
    await page.getByRole('button', { name: 'Записать 2 партнёра, 2 формы', exact: true }).waitFor();
    await page.getByLabel('Наименование').first().fill('Библиотека на Садовой');
    const column = page.getByLabel('Чем полезны');
    expect(await column.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe('не понято');
    await page.getByText('например: Любовь к чтению').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await column.focus();
    for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press('ArrowDown');
    const write = page.getByRole('button', { name: 'Записать 2 партнёра, 2 формы, 2 эффекта' });
    await write.waitFor();
    expect(await column.evaluate((select) => select === document.activeElement)).toBe(true);
    expect(await page.getByLabel('Эффекты, 1').first().inputValue()).toBe('Любовь к чтению');
    expect(await page.getByLabel('Наименование').first().inputValue()).toBe('Библиотека на Садовой');
    await page.keyboard.press('ControlOrMeta+Z');
    await write.waitFor({ state: 'detached' });
    await column.selectOption('Не брать');
    await page.getByText(/^Не распознано: /).waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByText('Продолжаем с того места').waitFor();
    expect(await page.getByLabel('Чем полезны').inputValue()).toBe('ignored');
    expect(errors).toEqual([]);
  });

  test('a table of which nothing was understood becomes a register column by column', async () => {
    const { page, errors } = await openPanel(browser);
    await paste(page, 'Кому благодарны\tСлова\nАня\tза книги\nВера\tза лес');
    await page.getByText('Ничего не нашлось').waitFor();
    await page.getByLabel('В первой строке — названия столбцов').check();
    await page.getByLabel('Кому благодарны').selectOption('Партнёр (организация)');
    await page.getByLabel('Слова').selectOption('Формы взаимодействия');
    await page.getByRole('button', { name: 'Записать 2 партнёра, 2 формы' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('what the paste says wrong is shown in the document beside; what a draft lacks stands above it', async () => {
    const { page, errors } = await openPanel(browser, { width: 1000 });
    const resolution =
      'Резолюция круглого стола от 12.03.2027\nРешили:\n1. Провести ярмарку профессий («Мастера.\n2. Обсудить итоги.';
    await paste(page, resolution);
    await page.getByText('Скобка или кавычка не закрыта').waitFor();
    await page.getByRole('button', { name: importText.inSource }).first().click();
    expect(await page.locator('.source mark').allTextContents()).toEqual([expect.stringContaining('ярмарку')]);
    const lacks = await page.getByText(/^До подписания стоит дописать/).boundingBox();
    const head = await page.getByLabel('Вид встречи').boundingBox();
    expect(lacks?.y).toBeLessThan(head?.y ?? 0);
    expect(errors).toEqual([]);
  });

  test('in a low window nothing sticks to the edges and leaves no room between', async () => {
    const room = async (height: number) => {
      const { page } = await openPanel(browser, { height });
      await paste(page, TABLE);
      const bar = page.getByRole('button', { name: /^Записать 2/ });
      await bar.waitFor();
      return ((await bar.boundingBox())?.y ?? 0) < height;
    };
    expect(await room(800)).toBe(true);
    expect(await room(240)).toBe(false);
  });

  test('what was copied can be pasted as soon as the place is open; the tabs keep the focus of who walks along them', async () => {
    const { page } = await openPanel(browser);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await expect.poll(focused).toBe('paste');
    await page.getByRole('tab', { name: panelText.card }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowLeft');
    await page.getByLabel(importText.pasteLabel).waitFor();
    expect(await focused()).toBe('tab-import');
  });

  test('hostile markup is text', async () => {
    const { page, errors } = await openPanel(browser);
    const name = '<img src=x onerror=alert(1)>Клуб';
    await paste(page, TABLE.replace('Музей леса', name), '');
    await page.getByRole('button', { name: /^Записать 2 партнёра/ }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test.each([
    ['nothing', ' \n ', '', 'Вставлено пустое место'],
    ['a picture', '', '<img src="data:image/png;base64,AAAA">', 'Это картинка'],
    ['too much', 'слово '.repeat(900_000), '', 'Вставлено больше 5 МБ'],
  ])('%s is answered with a sentence', async (_what, text, html, sentence) => {
    const { page } = await openPanel(browser);
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
    const { page } = await openPanel(browser);
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
    await page.getByRole('alert').getByText(words).waitFor();
  });
});

describe.runIf(hasChromium)('the other places', () => {
  test('the check shows its lines, an exception is taken with a reason only', async () => {
    const { page, host, errors } = await openPanel(browser, { host: book(), place: 'check/run' });
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
    const { page } = await openPanel(browser, { host: book(), place: 'check/run' });
    await page.getByRole('button', { name: 'Показать все' }).click();
    const group = page.locator('.draft', { hasText: 'нужен ответ на вопрос' });
    await group.getByRole('button').first().click();
    expect(await group.getByRole('button', { name: checkText.mark }).count()).toBeGreaterThan(1);
    expect(await group.getByText(checkText.next).count()).toBe(1);
    expect(await group.getByText(checkText.why).count()).toBe(1);
  });

  test('undo stands beside what was settled last, for nothing else would be taken back', async () => {
    const { page } = await openPanel(browser, { host: book(), place: 'check/run' });
    await page.locator('.draft .head').first().waitFor();
    for (const head of (await page.locator('.draft .head').all()).slice(0, 4)) await head.click();
    for (const reason of ['Так решил педсовет', 'Так решил совет школы']) {
      await page.getByRole('button', { name: 'Исключение' }).first().click();
      await page.getByLabel('Почему это правильно').fill(reason);
      await page.getByRole('button', { name: 'Принять исключение' }).click();
      await page.getByRole('button', { name: 'Принять исключение' }).waitFor({ state: 'detached' });
    }
    await page.getByRole('tabpanel').getByText('Исключение записано.').nth(1).waitFor();
    expect(await page.getByRole('tabpanel').getByRole('button', { name: panelText.undo }).count()).toBe(1);
  });

  test('a repair of a cell that a colleague has emptied is not told as made', async () => {
    const conflict = { sheet: 'agreements', key: 'Д-0001', field: 'exitOrder', seen: 'было', now: '', wanted: 'стало' };
    const saveRecords = () => JSON.stringify({ ok: true, value: { keys: {}, conflicts: [conflict] } });
    const { page } = await openPanel(browser, { host: book(), place: 'check/run', calls: { saveRecords } });
    await page.locator('.draft .head').first().waitFor();
    for (const head of await page.locator('.draft .head').all()) await head.click();
    await page.getByRole('button', { name: 'Исправить' }).first().click();
    await page.locator('.sub').getByRole('button', { name: 'Исправить' }).click();
    await page.getByText('Ячейку тем временем изменили: там пусто.').waitFor();
  });

  test('what became of saving is seen beside the button, however long the form', async () => {
    const { page } = await openPanel(browser, { host: book(), place: 'settings' });
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

  test('a document of the menu stands ready and is made with one click', async () => {
    const { page, host } = await openPanel(browser, { host: book(), place: 'documents/model' });
    await page.getByRole('button', { name: 'Сформировать' }).waitFor();
    await page.keyboard.press('Enter');
    await page
      .getByRole('tabpanel')
      .getByText(/^Готово: «/)
      .waitFor();
    expect(host.documents.size).toBe(1);
  });

  test('the card follows the row; a colleague’s change is shown, not overwritten', async () => {
    const host = book();
    host.book.selection = () => ({ title: 'Партнёры', row: 1, column: 0, rows: [['']] });
    const { page } = await openPanel(browser, { host, place: 'card' });
    await page.getByRole('button', { name: 'Изменить' }).click();
    await page.getByLabel('Наименование').fill('Библиотека');
    const row = host.sheets.get('Партнёры')?.rows[1] as string[];
    row[1] = 'Центральная детская библиотека';
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('В книге: Центральная детская библиотека').waitFor();
    expect(row[1]).toBe('Центральная детская библиотека');
    await page.getByRole('button', { name: 'Записать своё' }).click();
    await expect.poll(() => row[1]).toBe('Библиотека');
  });

  test('a decision that belongs to no partner has its own facts and its way into the plan', async () => {
    const host = book();
    const values = { text: 'Провести ярмарку', responsible: 'завуч', periodText: 'до 1 мая', state: 'open' };
    const add = { type: 'add', sheet: 'decisions', key: 'new:1', values };
    answer(host, 'saveRecords', JSON.stringify({ batch: 'second', title: 'addMeeting', changes: [add] }));
    host.book.selection = () => ({ title: 'Решения', row: 1, column: 0, rows: [['']] });
    const { page } = await openPanel(browser, { host, place: 'card' });
    await page.getByText(/завуч/).waitFor();
    await page.getByRole('button', { name: cardText.toRoadmap }).click();
    await expect.poll(() => rowsOf(host, 'Дорожная карта').flat()).toContain('Провести ярмарку');
    await page.getByRole('button', { name: cardText.carriedShow }).waitFor();
  });

  test.each([
    ['Оставить как в книге', ['Центральная библиотека', 'Родник; ЦДБ', 'МБУК']],
    ['Записать своё', ['Библиотека', 'Родник; ЦДБ', 'МБУК']],
  ])('a conflict over one field holds up no other: «%s»', async (choice, [name, others, form]) => {
    const host = book();
    host.book.selection = () => ({ title: 'Партнёры', row: 1, column: 0, rows: [['']] });
    const { page } = await openPanel(browser, { host, place: 'card' });
    await page.getByRole('button', { name: 'Изменить' }).click();
    await page.getByLabel('Наименование').fill('Библиотека');
    await page.getByLabel('Краткое имя').fill('Родник; ЦДБ');
    const [header = [], row = []] = host.sheets.get('Партнёры')?.rows ?? [];
    row[1] = 'Центральная библиотека';
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('В книге: Центральная библиотека').waitFor();
    await page.getByLabel('Правовая форма').fill('МБУК');
    await page.getByRole('button', { name: choice }).click();
    await page.locator('form.record').waitFor({ state: 'detached' });
    const written = ['Наименование', 'Краткое имя и другие названия', 'Правовая форма'];
    expect(written.map((title) => row[header.indexOf(title)])).toEqual([name, others, form]);
  });

  test('the card of a partner leads to the documents made for that partner', async () => {
    const host = book();
    const add = { type: 'add', sheet: 'partners', key: 'new:1', values: { name: 'Музей леса', status: 'active' } };
    answer(host, 'saveRecords', JSON.stringify({ batch: 'second', title: 'newPartner', changes: [add] }));
    host.book.selection = () => ({ title: 'Партнёры', row: 2, column: 0, rows: [['']] });
    const { page, errors } = await openPanel(browser, { host, place: 'card' });
    await page.getByRole('button', { name: cardText.document }).click();
    await page.getByRole('heading', { name: 'Карточка партнёра' }).getByRole('button').click();
    await page.getByRole('button', { name: 'Сформировать' }).click();
    await page
      .getByRole('tabpanel')
      .getByText(/^Готово: «Карточка партнёра Музей леса/)
      .waitFor();
    expect(errors).toEqual([]);
  });

  test('of the documents one finds one’s own by its letter', async () => {
    const { page } = await openPanel(browser, { host: book(), place: 'documents' });
    await page.getByRole('heading', { name: 'Договор о сотрудничестве' }).waitFor();
    const titles = await page.locator('.drafts h2 .name').allTextContents();
    expect(titles).toEqual([...titles].sort());
    expect(titles.length).toBeGreaterThan(10);
  });

  test('a new partner needs a name only, warns of one alike, and keeps what was typed', async () => {
    const { page, host } = await openPanel(browser, { host: book(), place: 'card/new-partner' });
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('alert').getByText('Заполните «Наименование».').waitFor();
    await page.getByLabel('Наименование').fill('детская библиотека "Родник"');
    await page.getByText('Уже есть: «Детская библиотека „Родник“»').waitFor();
    await page.getByLabel('Наименование').fill('Музей леса');
    await page.reload();
    expect(await page.getByLabel('Наименование').inputValue()).toBe('Музей леса');
    await page.getByRole('button', { name: 'Дальше' }).click();
    await page.getByLabel('Строка 1').fill('помощь в посадке деревьев');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('tabpanel').getByText('Партнёр «Музей леса» внесён.').waitFor();
    expect(rowsOf(host, 'Обмен')[0]).toContain('помощь в посадке деревьев');
  });

  test.each([
    ['PERMISSION_DENIED', 'Несколько учётных записей'],
    ['You are trying to edit a protected cell or object.', 'Только просмотр'],
    ['NetworkError: Connection failure due to HTTP 0', 'Нет связи с таблицей'],
  ])('«%s» is recognised and explained', async (message, words) => {
    const fail = () => {
      throw new Error(message);
    };
    const { page } = await openPanel(browser, { place: 'check/run', host: book(), calls: { runCheck: fail } });
    await page.getByRole('alert').getByText(words).first().waitFor();
  });

  test('a protected sheet is told as such, with nothing typed lost', async () => {
    const host = book();
    host.fail = (call) => {
      if (call === 'write') throw new Error('You are trying to edit a protected cell or object.');
    };
    const { page } = await openPanel(browser, { host, place: 'card/new-partner' });
    await page.getByLabel('Наименование').fill('Музей леса');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('alert').getByText('Только просмотр').waitFor();
    expect(await page.getByLabel('Наименование').inputValue()).toBe('Музей леса');
  });

  test('a sheet of the school’s own is adopted by the header row that a person names', async () => {
    const host = book();
    const own = [
      ['Партнёр', 'Телефон', 'Ответственный'],
      ['Наименование организации', 'Заметки'],
      ['Музей леса', 'звонить утром'],
    ];
    host.sheets.set('Наши друзья', newSheet(own, false));
    const { page, errors } = await openPanel(browser, { host, place: 'settings' });
    await page.getByText(settingsPlaceText.adopt, { exact: true }).click();
    await page.locator('#adopt-title').selectOption('Наши друзья');
    await page.getByLabel('Телефон', { exact: true }).waitFor();
    const row = page.getByLabel(settingsPlaceText.adoptRow);
    expect(await row.inputValue()).toBe('1');
    await row.fill('2');
    await row.press('Tab');
    await page.getByLabel('Заметки', { exact: true }).selectOption('aim');
    expect(await page.getByLabel('Наименование организации', { exact: true }).inputValue()).toBe('name');
    await page.getByRole('button', { name: settingsPlaceText.adoptDo }).click();
    await page.getByRole('tabpanel').getByText(settingsPlaceText.adopted(1)).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await row.fill('40');
    await row.press('Tab');
    await page.getByText(settingsPlaceText.adoptNoHeaders).waitFor();
    expect(await page.getByRole('button', { name: settingsPlaceText.adoptDo }).isDisabled()).toBe(true);
    expect(errors).toEqual([]);
  });

  test('tabs are walked with the arrow keys', async () => {
    const { page } = await openPanel(browser);
    await page.getByRole('tab', { name: 'Внести' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Карточка');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-settings');
  });

  test.each([
    ['300 px, light', 300, false],
    ['200 % zoom of 300 px, dark', 150, true],
    ['the dialog', 1000, false],
  ])('%s: axe is content and nothing scrolls sideways', async (_name, width, dark) => {
    const host = book();
    for (const place of ['import', 'card/new-partner', 'card/terms', 'check', 'documents', 'settings', 'help']) {
      const { page } = await openPanel(browser, { width, dark, host, place });
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      expect(await violationsIn(page), place).toEqual([]);
      expect(await overflow(page), place).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});
