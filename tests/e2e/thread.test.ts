import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { afterEach, describe, expect, test } from 'vitest';
import { actionsText } from '../../src/texts/ru/actions.ts';
import { menuText } from '../../src/texts/ru/menu.ts';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { documentsPlaceText } from '../../src/texts/ru/sidebar/documents.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { workspace as workspaceText } from '../../src/texts/ru/workspace.ts';
import { hasChromium } from '../chromium.ts';
import {
  cellAt,
  choose,
  download,
  downloadBook,
  type Opened,
  openWorkspace,
  paste,
  rowsIn,
  showTab,
  textAt,
} from './workspace.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/e2e', name), 'utf8');
const text = fixture('model.txt');
const html = fixture('model.html');
const PARTNERS = [
  'Родители',
  'Методический центр города Ольховска',
  'МБУК «Ольховская детская библиотека»',
  'МБУК «Дом культуры «Заря»',
  'МБУ ДО «Центр детского творчества»',
  'МБУ ДО «Детская школа искусств»',
  'ОГИБДД города Ольховска',
  'Пожарно-спасательная часть № 14',
  'Детская поликлиника города Ольховска',
  'Волонтёрский центр «Доброе дело»',
];

let opened: Opened;
afterEach(() => opened?.close());

describe.runIf(hasChromium)('the main job', () => {
  test('from a pasted table to records, findings, a document, and back', async () => {
    opened = await openWorkspace();
    const { page, panel } = opened;
    const pasteField = panel.getByLabel(importText.pasteLabel);

    await choose(opened, menuText.openPanel);
    await paste(opened, pasteField, { text });
    await panel.getByText('Нашлось: 10 партнёров, 22 формы, 11 эффектов.').waitFor();
    const heads = panel.getByRole('heading', { level: 3 });
    await expect.poll(() => heads.allTextContents()).toEqual(PARTNERS.map((name) => expect.stringContaining(name)));

    // One field is corrected in its card; nothing is in the book before the button.
    await heads.filter({ hasText: 'Пожарно-спасательная часть' }).getByRole('button').click();
    await panel.getByLabel('Категория').fill('правопорядок');
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Сводка']);
    await panel.getByRole('button', { name: 'Записать 10 партнёров, 22 формы, 11 эффектов' }).click();
    await panel.getByLabel(importText.post).fill('зам. директора по ВР');
    await panel.getByRole('button', { name: importText.postWrite, exact: true }).click();
    await panel.getByText('Добавлено: 10 партнёров, 22 формы, 11 эффектов.').waitFor();

    // The tabs: keys, headers, drop-downs, a frozen first row.
    await showTab(opened, 'Партнёры');
    await expect.poll(() => textAt(opened, 1, 'ID')).toBe('П-0001');
    await expect.poll(() => textAt(opened, 1, 'Наименование')).toBe('Родители');
    await expect.poll(() => textAt(opened, 8, 'Категория')).toBe('правопорядок');
    await expect.poll(() => page.locator('.frozen-row').count()).toBe(1);
    await (await cellAt(opened, 1, 'Статус')).click();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'действующий' }).waitFor();
    await page.keyboard.press('Escape');
    await showTab(opened, 'Формы');
    await expect.poll(() => textAt(opened, 1, 'ID')).toBe('Ф-0001');
    await expect.poll(() => textAt(opened, 1, 'Форма')).toBe('анкетирование и опрос родителей');
    await showTab(opened, 'Эффекты');
    await expect.poll(() => textAt(opened, 11, 'Социальный эффект')).toBe('опыт добрых дел у подростков');

    // The same table again, this time as Word copies it: nothing is added.
    await panel.getByRole('button', { name: importText.more }).click();
    await paste(opened, pasteField, { text, html });
    await panel.getByText('Нашлось: 10 партнёров, 22 формы, 11 эффектов.').waitFor();
    await panel.getByRole('button', { name: importText.writeNothing }).waitFor();
    expect(await panel.getByRole('button', { name: importText.writeNothing }).isDisabled()).toBe(true);
    await panel.getByRole('button', { name: importText.startAgain }).click();

    // The check: findings in the panel, a click on one shows its cell, the tab of findings is filled.
    await choose(opened, menuText.checkPrinciples);
    await panel.getByRole('button', { name: /^У 10 партнёров из 10 не названы/ }).click();
    const finding = panel.getByRole('listitem').getByRole('listitem').filter({ hasText: 'Центр детского творчества' });
    await finding.getByRole('button', { name: checkText.show('Партнёры', 'Проблема') }).click();
    await expect.poll(async () => (await cellAt(opened, 5, 'Проблема')).getAttribute('aria-selected')).toBe('true');
    await showTab(opened, 'Проверка');
    await expect.poll(() => textAt(opened, 1, 'Что не так')).not.toBe('');

    // The document: made from the panel, found among the page's documents, whole.
    await choose(opened, menuText.documents, 'Модель взаимодействия');
    await panel.getByRole('button', { name: documentsPlaceText.make }).click();
    await panel.getByRole('link', { name: documentsPlaceText.open }).waitFor();
    await page.getByRole('button', { name: workspaceText.documents }).click();
    const made = page.getByRole('region', { name: workspaceText.madeDocuments }).getByRole('link');
    const docx = await download(opened, () => made.first().click());
    expect(docx.name).toMatch(/^Модель.*\.docx$/);
    const words =
      new PizZip(docx.bytes)
        .file('word/document.xml')
        ?.asText()
        .replace(/<[^>]*>/g, '')
        .replaceAll('\u00a0', ' ') ?? '';
    for (const partner of PARTNERS) expect(words).toContain(partner);
    await page.keyboard.press('Escape');

    // The book as a file: what was written is there, and it is no formula.
    const before = await downloadBook(opened);
    expect((await rowsIn(before, 'Партнёры')).length).toBe(11);
    expect((await rowsIn(before, 'Формы')).length).toBe(23);
    expect((await rowsIn(before, 'Эффекты')).length).toBe(12);
    expect((await rowsIn(before, 'Проверка')).length).toBeGreaterThan(20);

    // One's own last action is taken back: the import, not the note of the document, which is a file already.
    await choose(opened, menuText.undo);
    await page
      .getByRole('status')
      .filter({ hasText: menuText.undone(actionsText.import) })
      .waitFor();
    const after = await downloadBook(opened);
    for (const tab of ['Партнёры', 'Формы', 'Эффекты']) expect((await rowsIn(after, tab)).length).toBe(1);
    expect(opened.errors).toEqual([]);
  });
});
