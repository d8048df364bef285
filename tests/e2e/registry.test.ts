import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { menuText } from '../../src/texts/ru/menu.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { settingsPlaceText } from '../../src/texts/ru/sidebar/settings.ts';
import { stagesText } from '../../src/texts/ru/stages.ts';
import { workspace as workspaceText } from '../../src/texts/ru/workspace.ts';
import { hasChromium } from '../chromium.ts';
import { cellAt, choose, downloadBook, type Opened, openWorkspace, rowsIn, showTab } from './workspace.ts';

let opened: Opened;
beforeAll(async () => {
  if (hasChromium) opened = await openWorkspace('sample');
});
afterAll(async () => {
  await opened?.close();
});

test.runIf(hasChromium)('a page to look at is not sorted, a table is', async () => {
  const sort = opened.page.getByRole('button', { name: workspaceText.sortUp, exact: true });
  const tools = async () => [await sort.count(), await opened.page.getByRole('searchbox').count()];
  await showTab(opened, 'Партнёры');
  await expect.poll(tools).toEqual([1, 1]);
  await showTab(opened, 'Сводка');
  await expect.poll(tools).toEqual([0, 0]);
});

describe.runIf(hasChromium)('what a school keeps through the year', () => {
  test('a word of its own is offered on the sheet and in the forms', async () => {
    const { panel } = opened;
    await choose(opened, menuText.settings);
    await panel.locator('summary', { hasText: settingsPlaceText.dictionaries }).click();
    await panel.getByLabel('Значение').fill('технопарки');
    await panel.getByLabel('Другие названия').fill('кванториум');
    await panel.locator('form.record').getByRole('button', { name: panelText.save }).click();
    await panel.getByText('технопарки', { exact: true }).waitFor();
    await choose(opened, menuText.newPartner);
    const offers = panel.locator('#new-category-offers option');
    await expect
      .poll(() => offers.evaluateAll((all) => all.map((one) => one.getAttribute('value'))))
      .toContain('технопарки');
    expect((await rowsIn(await downloadBook(opened), 'Словари')).flat()).toEqual(
      expect.arrayContaining(['категории партнёров', 'технопарки', 'кванториум']),
    );
  });

  test('a partner begun and left is there again, and one that stands is told while typing', async () => {
    const { panel } = opened;
    await choose(opened, menuText.newPartner);
    await panel.getByLabel('Наименование').fill('Клуб «Ладья»');
    await panel.getByRole('button', { name: cardText.next }).click();
    // Another place in a new frame: all that the panel had in memory is gone.
    await choose(opened, menuText.settings);
    await choose(opened, menuText.newPartner);
    await panel.getByText(cardText.stepOf(2, 5)).waitFor();
    await panel.getByRole('button', { name: cardText.previous, exact: true }).click();
    await expect.poll(() => panel.getByLabel('Наименование').inputValue()).toBe('Клуб «Ладья»');
    const known = (await rowsIn(await downloadBook(opened), 'Партнёры'))[1]?.[1] ?? '';
    await panel.getByLabel('Наименование').fill(String(known).toUpperCase());
    await panel.getByText(cardText.same(String(known))).waitFor();
    await panel.getByRole('button', { name: cardText.startOver }).click();
  });

  test('a visit is prepared by ticks, and the card tells the step by each source', async () => {
    const { panel } = opened;
    await showTab(opened, 'Партнёры');
    await (await cellAt(opened, 2, 'Наименование')).click();
    await choose(opened, menuText.openPanel);
    await panel.getByRole('tab', { name: panelText.card }).click();
    await panel.getByText(cardText.ladders).click();
    for (const source of ['000', '001', '002'] as const)
      await panel.getByText(stagesText.ladders[source].name).first().waitFor();
    await panel.getByRole('button', { name: new RegExp(`^${cardText.sections.contacts}( \\d+)?$`) }).click();
    await panel.getByRole('button', { name: cardText.add.contacts }).click();
    const form = panel.locator('form.record');
    await form.getByLabel('Цель').fill('обсудить весну');
    const [first = '', second = ''] = cardText.visitChecklist;
    await form.getByLabel(first).press('Space');
    await form.getByRole('button', { name: panelText.save }).click();
    await form.waitFor({ state: 'detached' });
    const cells = (await rowsIn(await downloadBook(opened), 'Контакты и визиты')).flat().map(String);
    expect(cells.some((cell) => cell.includes(`✓ ${first}\n☐ ${second}`))).toBe(true);
  });
});
