import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/app/endpoint.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { documentsPlaceText } from '../../src/texts/ru/sidebar/documents.ts';
import { failuresText } from '../../src/texts/ru/sidebar/failures.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { memoryHost } from '../app/memory-host.ts';
import { violationsIn } from '../axe.ts';
import { hasChromium } from '../chromium.ts';
import { onePartnerBook } from './book.ts';
import { faultsOf, hasFocus, openPanel, overflow, paste } from './page.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures', name), 'utf8');

/** A book with the sample school, checked: its first partner has everything. */
function sampleBook() {
  const host = memoryHost();
  const steps = { addSample: { batch: 'sample', wellKept: false }, runCheck: {} };
  for (const [name, input] of Object.entries(steps))
    expect(JSON.parse(answer(host, name, JSON.stringify(input))), name).toMatchObject({ ok: true });
  host.book.selection = () => ({ title: 'Партнёры', row: 1, column: 0, rows: [['']] });
  return host;
}

/** Opens everything that unfolds. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

const REFUSALS = [
  ['NetworkError: Connection failure due to HTTP 0', failuresText.offline],
  ['PERMISSION_DENIED', failuresText.accountsTitle],
  ['You are trying to edit a protected cell or object.', failuresText.rightsTitle],
] as const;
/** What each place asks the program for when it is opened. */
const ASKED: Record<string, string> = {
  import: 'start',
  card: 'readCard',
  'card/terms': 'readTerms',
  'check/run': 'runCheck',
  documents: 'listDocuments',
  settings: 'readSettings',
};

let readOnly: ReturnType<typeof sampleBook>;
beforeAll(() => {
  if (hasChromium) readOnly = sampleBook();
});

const WINDOWS = [
  ['dialog', 1000, 'light'],
  ['panel', 300, 'light'],
  ['panel at 200 %, dark', 150, 'dark'],
] as const;

describe.runIf(hasChromium)('axe is content with', () => {
  test.each(['import', 'card/new-partner', 'card/terms', 'check', 'documents', 'settings', 'help'])(
    '«%s» as it opens',
    async (place) => {
      const { page, errors } = await openPanel({ place, host: onePartnerBook() });
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      for (const [window, width, colorScheme] of WINDOWS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect.soft(await violationsIn(page), window).toEqual([]);
        expect.soft(await overflow(page), window).toBeLessThanOrEqual(0);
      }
      expect(errors).toEqual([]);
    },
  );

  test.each(Object.entries(ASKED))('«%s» at work, and refused for every reason', async (place, procedure) => {
    const waiting: ((error: Error) => void)[] = [];
    const calls = { [procedure]: () => new Promise<string>((_, reject) => void waiting.push(reject)) };
    const { page, errors } = await openPanel({ place, host: readOnly, calls });
    await page.locator('.bar').first().waitFor();
    expect.soft(await faultsOf(page, `${place}, at work`)).toEqual([]);
    for (const [at, [message, words]] of REFUSALS.entries()) {
      if (at > 0) await page.getByRole('button', { name: failuresText.retry }).click();
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      for (const reject of waiting.splice(0)) reject(new Error(message));
      await page.getByRole('alert').getByText(words).first().waitFor();
      expect.soft(await faultsOf(page, `${place}, ${message}`)).toEqual([]);
    }
    expect(errors).toEqual([]);
  });

  test('the wide dialog: a filled preview of several kinds, an empty field, written', async () => {
    const { page, errors } = await openPanel({ width: 1000, height: 650 });
    const resolution = 'Резолюция встречи 12 марта 2027 года\nРешили:\n1. Школам провести Неделю книги до 1 мая.\n';
    await paste(page, `${fixture('e2e/model.txt')}\n\n${resolution}`);
    await page.locator('.source').waitFor();
    for (const head of await page.locator('.draft .head').all())
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await page.getByLabel('Наименование').first().fill('');
    await unfold(page);
    expect(await page.locator('.draft').count()).toBeGreaterThan(8);
    expect(await faultsOf(page, 'preview')).toEqual([]);
    await page.getByRole('button', { name: /^Записать/ }).click();
    await page.getByLabel('Наименование').first().fill('Родители');
    await page.getByRole('button', { name: /^Записать/ }).click();
    await page.getByRole('button', { name: importText.postSkip }).click();
    await page.getByRole('heading', { name: importText.written }).waitFor();
    expect(await faultsOf(page, 'written')).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('the card of a partner with everything, and every form with its error summary', async () => {
    const { page, errors } = await openPanel({ host: sampleBook(), place: 'card' });
    await page.getByRole('button', { name: cardText.edit, exact: true }).click();
    for (const head of await page.locator('section .head').all())
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    const add = page.locator('button.add');
    while ((await add.count()) > 0) await add.first().click();
    await unfold(page);
    await page.getByLabel('Наименование').first().fill('');
    for (const form of await page.locator('form.record').all()) {
      await form.getByRole('button', { name: panelText.save }).click();
      await form.getByRole('alert').first().waitFor();
    }
    expect(await page.locator('form.record').count()).toBeGreaterThan(7);
    expect(await page.locator('.rows li').count()).toBeGreaterThan(7);
    expect(await faultsOf(page, 'card')).toEqual([]);
    expect(errors).toEqual([]);
  });
});

/** Goes to what is wanted with the Tab key, as one does who has no mouse. */
async function tabTo(page: Page, wanted: ReturnType<Page['getByRole']>): Promise<void> {
  await wanted.waitFor();
  for (let pressed = 0; pressed < 150; pressed++) {
    if (await hasFocus(wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there');
}

/** The tab of a place, reached with the arrow keys. */
async function tabOf(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }));
  const wanted = page.getByRole('tab', { name });
  for (let pressed = 0; pressed < 6; pressed++) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') return;
    await page.keyboard.press('ArrowRight');
  }
}

test.runIf(hasChromium)(
  'without a mouse: paste, correct, name a column, write, card, check, document; the focus is never lost',
  async () => {
    const host = memoryHost();
    host.book.selection = () => ({ title: 'Партнёры', row: 1, column: 0, rows: [['']] });
    const { page, errors } = await openPanel({ host });
    const press = (key: string) => page.keyboard.press(key);
    // What takes the focus over from what has gone does so a moment later.
    const focused = (when: string) =>
      expect.poll(() => page.evaluate(() => document.activeElement !== document.body), { message: when }).toBe(true);
    const button = (name: string | RegExp) => page.getByRole('button', { name });

    await tabTo(page, page.getByLabel(importText.pasteLabel));
    const table = 'Социальный партнёр\tФормы взаимодействия\tСлова гостей\nМузей леса\tЭкскурсии\tЛюбовь к природе';
    await page.keyboard.insertText(table);
    await tabTo(page, button(importText.read));
    await press('Enter');
    await button(/^Записать 1 партнёра/).waitFor();
    await focused('after reading');
    await tabTo(page, page.getByLabel('Слова гостей'));
    for (let pressed = 0; pressed < 5; pressed++) await press('ArrowDown');
    await button('Записать 1 партнёра, 1 форму, 1 эффект').waitFor();
    await tabTo(page, page.getByLabel('Наименование'));
    await press('End');
    await page.keyboard.insertText(' и воды');
    await tabTo(page, button(/^Записать 1 партнёра/));
    await press('Enter');
    await tabTo(page, page.getByLabel(importText.post));
    await page.keyboard.insertText('методист');
    await press('Enter');
    await page.getByRole('heading', { name: importText.written }).waitFor();
    await focused('after writing');

    await tabOf(page, panelText.card);
    await page.getByRole('heading', { name: 'Музей леса и воды' }).waitFor();
    await tabTo(page, button(cardText.edit));
    await press('Enter');
    await tabTo(page, page.getByLabel('Категория'));
    await page.keyboard.insertText('экология');
    await press('Enter');
    await button(cardText.edit).waitFor();
    await focused('after saving the card');

    await tabOf(page, panelText.check);
    await tabTo(page, button(checkText.run));
    await press('Enter');
    await button(checkText.again).waitFor();
    await focused('after the check');
    await tabTo(page, page.locator('.draft .head').first());
    await press('Enter');
    await tabTo(page, button(checkText.except).first());

    await tabOf(page, panelText.documents);
    await tabTo(page, page.getByRole('button', { name: /Модель взаимодействия/ }));
    await press('Enter');
    await tabTo(page, button(documentsPlaceText.make));
    await press('Enter');
    await page
      .getByText(/^Готово: «/)
      .first()
      .waitFor();
    await focused('after the document');
    expect(host.documents.size).toBe(1);
    expect(errors).toEqual([]);
  },
);
