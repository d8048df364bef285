import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { menuText } from '../../src/texts/ru/menu.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { documentsPlaceText } from '../../src/texts/ru/sidebar/documents.ts';
import { helpText } from '../../src/texts/ru/sidebar/help.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { settingsPlaceText } from '../../src/texts/ru/sidebar/settings.ts';
import { workspace } from '../../src/texts/ru/workspace.ts';
import { hasChromium } from '../chromium.ts';
import {
  cellAt,
  choose,
  downloadBook,
  frameOf,
  type Opened,
  openWorkspace,
  paste,
  rowsIn,
  showTab,
  tabTo,
  textAt,
} from './workspace.ts';

let opened: Opened;
beforeAll(async () => {
  if (hasChromium) opened = await openWorkspace('sample');
});
afterAll(async () => {
  await opened?.close();
});

describe.runIf(hasChromium)('the panel beside the sample book', () => {
  test('a new partner in five steps, by keyboard alone', async () => {
    const { page, panel } = opened;
    const { keyboard } = page;
    await tabTo(opened, page.getByRole('button', { name: menuText.title, exact: true }));
    await keyboard.press('Enter');
    for (const item of [menuText.openPanel, menuText.importDocument, menuText.newPartner]) {
      await tabTo(opened, page.getByRole('menuitem', { name: item }), 'ArrowDown');
    }
    await keyboard.press('Enter');
    const step = (n: number) => panel.getByRole('heading', { name: cardText.steps[n] ?? '', exact: true });
    await step(0).waitFor();
    await tabTo(opened, panel.getByLabel('Наименование'));
    await keyboard.type('Клуб юных натуралистов «Росток»');
    await tabTo(opened, panel.getByLabel('Категория'));
    await keyboard.type('наука');
    await keyboard.press('Enter');
    await step(1).waitFor();
    await tabTo(opened, panel.getByRole('textbox', { name: cardText.line(1) }));
    await keyboard.type('пришкольный участок');
    await tabTo(opened, panel.getByRole('button', { name: cardText.next }));
    await keyboard.press('Enter');
    await step(2).waitFor();
    await tabTo(opened, panel.getByRole('textbox', { name: cardText.line(1) }));
    await keyboard.type('рассада и советы');
    await tabTo(opened, panel.getByRole('button', { name: cardText.next }));
    await keyboard.press('Space');
    await step(3).waitFor();
    await tabTo(opened, panel.getByLabel('Цель', { exact: false }).first());
    await keyboard.type('познакомиться');
    await tabTo(opened, panel.getByRole('button', { name: cardText.next }));
    await keyboard.press('Enter');
    await step(4).waitFor();
    await tabTo(opened, panel.getByRole('button', { name: cardText.saveNow }));
    await keyboard.press('Enter');
    await panel.getByText(cardText.partnerSaved('Клуб юных натуралистов «Росток»')).first().waitFor();
    await tabTo(opened, panel.getByRole('button', { name: cardText.toCard }));
    await keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Клуб юных натуралистов «Росток»' }).waitFor();
    await panel.getByRole('button', { name: /^Обмен 2/ }).waitFor();
  });

  test('a long text is read beside the page: it can be stopped, and is read whole if not', async () => {
    const { dialog } = opened;
    const rows = (count: number) =>
      Array.from({ length: count }, (_, n) => `МБУК «Библиотека № ${n}»\tэкскурсии, викторины\tинтерес к чтению`);
    const text = (count: number) => ['Социальный партнёр\tФормы\tЭффект', ...rows(count)].join('\n');
    await choose(opened, menuText.importDocument);
    const field = dialog.locator('#paste');
    await paste(opened, field, { text: text(20_000) });
    await dialog.getByRole('button', { name: panelText.stop }).click();
    await field.waitFor();
    await paste(opened, field, { text: text(3000) });
    await dialog.locator('button', { hasText: 'Записать 3000 партнёров' }).waitFor();
    await dialog.locator('button', { hasText: importText.startAgain }).click();
    await opened.page.locator('dialog').getByRole('button', { name: workspace.close }).click();
    expect(opened.errors).toEqual([]);
  });

  test('the card follows the row; what is entered in its forms stands in the book', async () => {
    const { panel } = opened;
    const nameAt = (row: number) => textAt(opened, row, 'Наименование');
    await showTab(opened, 'Партнёры');
    await (await cellAt(opened, 2, 'Наименование')).click();
    await choose(opened, menuText.openPanel);
    await panel.getByRole('tab', { name: panelText.card }).click();
    await panel.getByRole('heading', { name: await nameAt(2), exact: true }).waitFor();
    await (await cellAt(opened, 3, 'Наименование')).click();
    await panel.getByRole('heading', { name: await nameAt(3), exact: true }).waitFor();

    const forms = [
      ['effects', 'Эффекты', 'Социальный эффект', 'дети читают младшим'],
      ['exchange', 'Обмен', 'Что именно', 'двадцать стульев для праздника'],
      ['agreements', 'Договорённости', 'Предмет', 'общие мастерские на год'],
      ['roadmap', 'Дорожная карта', 'Мероприятие/действие', 'День открытых мастерских'],
      ['meetings', 'Встречи', 'Тема', 'Планы на весну'],
    ] as const;
    const form = panel.locator('form.record');
    for (const [section, , label, value] of forms) {
      const head = panel.getByRole('button', { name: new RegExp(`^${cardText.sections[section]}( \\d+)?$`) });
      await head.click();
      await panel.getByRole('button', { name: cardText.add[section] }).click();
      if (section === 'agreements') await form.getByLabel('Вид').selectOption({ index: 1 });
      await form.getByLabel(label).fill(value);
      await form.getByRole('button', { name: panelText.save }).click();
      await form.waitFor({ state: 'detached' });
      // The focus comes back to the heading and may scroll to it: only then does the next one stand still.
      await expect.poll(() => head.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    const book = await downloadBook(opened);
    for (const [, tab, , value] of forms) expect((await rowsIn(book, tab)).flat()).toContain(value);
  });

  test('settings are saved and greet one again', async () => {
    const { panel } = opened;
    await choose(opened, menuText.settings);
    const school = panel.getByLabel('Школа (краткое название)');
    await school.fill('МБОУ «Школа у реки»');
    await panel.getByRole('button', { name: panelText.save, exact: true }).click();
    await panel.getByText(settingsPlaceText.saved(1)).first().waitFor();
    await choose(opened, menuText.settings);
    await expect.poll(() => school.inputValue()).toBe('МБОУ «Школа у реки»');
    await panel.getByText('МБОУ «Школа у реки»', { exact: true }).waitFor();
  });

  test('the wide dialog has the source beside the result and writes as the panel does', async () => {
    const { page, panel, dialog } = opened;
    await choose(opened, menuText.openPanel);
    await choose(opened, menuText.importDocument);
    await paste(opened, dialog.getByLabel(importText.pasteLabel), {
      text: '1. Шахматный клуб «Ладья»\n2. ООО «Тёплый хлеб»\n3. Клуб «Компас»',
    });
    await dialog.getByText('Нашлось: 3 партнёра.').waitFor();
    expect((await page.locator('dialog iframe').boundingBox())?.width).toBe(1000);
    await dialog.getByRole('button', { name: 'Записать 3 партнёра' }).click();
    await dialog.getByRole('button', { name: importText.postSkip }).click();
    await dialog.getByText('Добавлено: 3 партнёра.').waitFor();
    await dialog.getByRole('button', { name: panelText.close, exact: true }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect((await rowsIn(await downloadBook(opened), 'Партнёры')).flat()).toContain('Шахматный клуб «Ладья»');
    // Beside the closed dialog stand what was written and the way back.
    await page.getByRole('tab', { name: 'Партнёры', selected: true }).waitFor();
    await panel.getByText('Добавлено: 3 партнёра.').waitFor();
    await panel.getByRole('button', { name: panelText.undo }).waitFor();
  });

  test('Escape closes the wide dialog from within, and the last letter typed stands in the panel', async () => {
    const { page, panel, dialog } = opened;
    await choose(opened, menuText.openPanel);
    await paste(opened, panel.getByLabel(importText.pasteLabel), {
      text: '1. Клуб «Ветер»\n2. ООО «Парус»\n3. Клуб «Румб»',
    });
    await panel.getByRole('button', { name: importText.wide }).click();
    const name = dialog.getByLabel('Наименование').first();
    await name.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' 7');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await panel.getByRole('heading', { level: 3 }).filter({ hasText: 'Клуб «Ветер» 7' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await panel.getByRole('button', { name: importText.startAgain }).click();
  });

  test('the focus goes where one goes: into the panel, to its place, to what was made, back to the sheet', async () => {
    const { page, panel } = opened;
    const focused = async () =>
      (await frameOf(opened)).evaluate(() => {
        const { activeElement: at, body } = document;
        return !document.hasFocus() || at === body ? 'nowhere' : at?.id || at?.textContent;
      });
    await choose(opened, menuText.help);
    await expect.poll(async () => (await frameOf(opened)).evaluate(() => document.hasFocus())).toBe(true);
    await panel.getByRole('button', { name: helpText.topics[1].to[1] }).click();
    await expect.poll(focused).toBe('place-shown');
    await choose(opened, menuText.documents, 'Реестр договорённостей');
    const make = panel.getByRole('button', { name: documentsPlaceText.make });
    await expect.poll(focused).toBe(documentsPlaceText.make);
    await make.click();
    await panel.getByRole('link', { name: documentsPlaceText.open }).waitFor();
    await expect.poll(focused).toBe(documentsPlaceText.make);
    await page.getByRole('complementary').getByRole('button', { name: workspace.close }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });

  test('help leads to the places it speaks of', async () => {
    const { panel } = opened;
    await choose(opened, menuText.help);
    for (const { title, to } of helpText.topics) {
      await panel.getByRole('heading', { name: title }).waitFor();
      await panel.getByRole('button', { name: to[1] }).click();
      await panel.getByRole('tab', { selected: true }).waitFor();
      await panel.getByRole('contentinfo').getByRole('button', { name: panelText.help }).click();
    }
  });

  test('nothing went wrong meanwhile', () => {
    expect(opened.errors).toEqual([]);
  });
});
