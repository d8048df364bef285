import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/app/endpoint.ts';
import { LOAD } from '../../src/domain/registry/load.ts';
import { exchangeText } from '../../src/texts/ru/exchange.ts';
import { settingsPlaceText as texts } from '../../src/texts/ru/sidebar/settings.ts';
import { memoryHost } from '../app/memory-host.ts';
import { violationsIn } from '../axe.ts';
import { hasChromium } from '../chromium.ts';
import { openPanel } from './page.ts';

const COUNT = LOAD + 1;
const partners = Array.from({ length: COUNT }, (_, n) => ({
  key: `П-${String(n + 1).padStart(4, '0')}`,
  name: `Музей «${n}»`,
}));
const file = { format: 'social-partnership', schema: 1, tabs: { partners } };

const choose = (page: Page, label: string, name: string, text: string) =>
  page
    .locator(`input[type=file][aria-label="${label}"]`)
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });

describe.runIf(hasChromium)('«Копия и обмен»', () => {
  test('a book of several loads is brought back, also after one of them failed, and exported whole', async () => {
    const host = memoryHost();
    let refusals = 1;
    const restoreBook = (json: string) => {
      const second = JSON.parse(json).batch.endsWith('-1');
      if (second && refusals-- > 0) throw new Error('NetworkError: Connection failure due to HTTP 0');
      return answer(host, 'restoreBook', json);
    };
    const { page, errors } = await openPanel({ host, place: 'settings', calls: { restoreBook } });
    await page.getByText(texts.exchange, { exact: true }).click();
    await choose(page, texts.restoreBook, 'книга.json', JSON.stringify(file));
    await page.getByText(texts.partly(1, 2)).waitFor();
    expect(host.sheets.get('Партнёры')?.rows).toHaveLength(1 + LOAD);
    expect(await violationsIn(page)).toEqual([]);

    await choose(page, texts.restoreBook, 'книга.json', `\uFEFF${JSON.stringify(file)}`);
    await page
      .getByRole('tabpanel')
      .getByText(`${texts.restored(1, 0)} ${texts.inLoads(2)}`)
      .waitFor();
    expect(host.sheets.get('Партнёры')?.rows).toHaveLength(1 + COUNT);

    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: texts.exportBook }).click();
    const saved = JSON.parse(readFileSync(await (await coming).path(), 'utf8'));
    expect(saved.tabs.partners.map(({ key }: { key: string }) => key)).toEqual(partners.map(({ key }) => key));
    expect(errors).toEqual([]);
  });

  test('a file that is no book is refused in a sentence', async () => {
    const { page, host, errors } = await openPanel({ place: 'settings' });
    await page.getByText(texts.exchange, { exact: true }).click();
    for (const text of ['не JSON', '{"tabs":{"partners":1}}']) {
      await choose(page, texts.restoreBook, 'книга.json', text);
      await page.getByRole('tabpanel').getByText(exchangeText.notABook).waitFor();
    }
    expect(host.sheets.size).toBe(0);
    expect(errors).toEqual([]);
  });
});
