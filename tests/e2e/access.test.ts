import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { menuText } from '../../src/texts/ru/menu.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { documentsPlaceText } from '../../src/texts/ru/sidebar/documents.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { settingsPlaceText } from '../../src/texts/ru/sidebar/settings.ts';
import { violationsIn } from '../axe.ts';
import { hasChromium } from '../chromium.ts';
import { choose, frameOf, type Opened, openWorkspace, paste, showTab } from './workspace.ts';

const model = readFileSync(join(import.meta.dirname, '../fixtures/e2e/model.txt'), 'utf8');

let opened: Opened;
afterEach(() => opened?.close());

/** Shows the page in a colour scheme to somebody who asked for less motion; true when it stands still at once. */
async function turn(frame: Frame, colorScheme: 'light' | 'dark'): Promise<void> {
  await opened.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await frame.waitForFunction(
    (scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches && document.getAnimations().length === 0,
    colorScheme,
  );
}

/** Wrong things in the panel, light and dark, and text that does not fit into 300 px at twice its size. */
async function faultsOf(screen: string): Promise<string[]> {
  const frame = await frameOf(opened);
  await turn(frame, 'dark');
  const dark = await violationsIn(frame, ['color-contrast']);
  await turn(frame, 'light');
  const light = await violationsIn(frame);
  const [wide, room] = await frame.evaluate(() => {
    const root = document.documentElement;
    root.style.zoom = '2';
    const widths = [root.scrollWidth, root.clientWidth] as const;
    root.style.zoom = '';
    return widths;
  });
  const faults = [...light, ...dark.map((fault) => `dark ${fault}`)];
  if (wide > room) faults.push(`${wide} px wide in ${room} px at 200 %`);
  return faults.map((fault) => `${screen}: ${fault}`);
}

describe.runIf(hasChromium)('every screen and state', () => {
  test('for everybody: axe, dark, 200 %, nothing moving', async () => {
    opened = await openWorkspace();
    const { page, panel } = opened;
    const faults: string[] = [];
    const note = async (screen: string) => faults.push(...(await faultsOf(screen)));
    const place = (name: string) => panel.getByRole('tab', { name }).click();

    await choose(opened, menuText.openPanel);
    const field = panel.getByLabel(importText.pasteLabel);
    await field.waitFor();
    await note('import, empty');
    await paste(opened, field, { text: ' ' });
    await panel.getByRole('alert').waitFor();
    await note('import, refused');
    for (const [name, screen] of [
      [panelText.card, 'card, empty'],
      [panelText.check, 'check, empty'],
    ] as const) {
      await place(name);
      await panel.getByRole('heading', { level: 1 }).waitFor();
      await note(screen);
    }
    await place(panelText.import);
    await paste(opened, field, { text: model });
    await panel.getByText('Нашлось: 10 партнёров', { exact: false }).waitFor();
    await panel.getByRole('heading', { level: 3 }).first().getByRole('button').click();
    await note('import, preview');
    await panel.getByRole('button', { name: /^Записать 10/ }).click();
    await panel.getByLabel(importText.post).waitFor();
    await note('import, post');
    await page.context().setOffline(true);
    await panel.getByRole('button', { name: importText.postSkip }).click();
    await panel.getByRole('alert').waitFor();
    await note('import, failed');
    await page.context().setOffline(false);
    await panel.getByRole('button', { name: panelText.retry }).click();
    await panel.getByText('Добавлено: 10 партнёров', { exact: false }).waitFor();
    await note('import, done');

    await panel.getByRole('button', { name: importText.toCheck }).click();
    await panel.getByRole('button', { name: checkText.again }).waitFor();
    const group = panel.getByRole('button', { name: /^У 10 партнёров из 10 не названы/ });
    await group.click();
    await panel.getByRole('button', { name: checkText.except }).first().click();
    await note('check, findings');
    await panel.getByRole('button', { name: checkText.marksOpen }).click();
    await panel.getByRole('radio').first().check();
    await note('check, marks');

    await choose(opened, menuText.documents, 'Договор о сотрудничестве');
    await panel.getByRole('button', { name: documentsPlaceText.make }).click();
    await panel.getByRole('link', { name: documentsPlaceText.open }).waitFor();
    await note('documents, made');

    await choose(opened, menuText.newPartner);
    await panel.getByLabel('Наименование').fill('Родители');
    await note('new partner');
    await panel.getByRole('button', { name: cardText.next }).click();
    await note('new partner, second step');

    await choose(opened, menuText.settings);
    await panel.getByRole('heading', { name: settingsPlaceText.title }).waitFor();
    await (await frameOf(opened)).evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await note('settings, all open');
    await choose(opened, menuText.terms);
    await panel.getByRole('heading', { name: cardText.termsTitle }).waitFor();
    await note('terms');
    await choose(opened, menuText.help);
    await panel.getByRole('heading', { name: panelText.help }).waitFor();
    await note('help');

    for (const tab of ['Сводка', 'Партнёры', 'Проверка', 'Матрица']) {
      await showTab(opened, tab);
      for (const colorScheme of ['light', 'dark'] as const) {
        await turn(page.mainFrame(), colorScheme);
        for (const fault of await violationsIn(page.mainFrame())) faults.push(`${tab}, ${colorScheme}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
