import { describe, expect, test } from 'vitest';
import { answer } from '../../src/app/endpoint.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { hasChromium } from '../chromium.ts';
import { onePartnerBook, rowsOf } from './book.ts';
import { openPanel, untilKept } from './page.ts';

describe.runIf(hasChromium)('«Карточка»', () => {
  test('the card follows the row; a colleague’s change is shown, not overwritten', async () => {
    const host = onePartnerBook();
    host.book.selection = () => ({ title: 'Партнёры', row: 1, column: 0, rows: [['']] });
    const { page } = await openPanel({ host, place: 'card' });
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
    const host = onePartnerBook();
    const values = { text: 'Провести ярмарку', responsible: 'завуч', periodText: 'до 1 мая', state: 'open' };
    const add = { type: 'add', sheet: 'decisions', key: 'new:1', values };
    answer(host, 'saveRecords', JSON.stringify({ batch: 'second', title: 'addMeeting', changes: [add] }));
    host.book.selection = () => ({ title: 'Решения', row: 1, column: 0, rows: [['']] });
    const { page } = await openPanel({ host, place: 'card' });
    await page.getByText(/завуч/).waitFor();
    await page.getByRole('button', { name: cardText.toRoadmap }).click();
    await expect.poll(() => rowsOf(host, 'Дорожная карта').flat()).toContain('Провести ярмарку');
    await page.getByRole('button', { name: cardText.carriedShow }).waitFor();
  });

  test.each([
    ['Оставить как в книге', ['Центральная библиотека', 'Родник; ЦДБ', 'МБУК']],
    ['Записать своё', ['Библиотека', 'Родник; ЦДБ', 'МБУК']],
  ])('a conflict over one field holds up no other: «%s»', async (choice, [name, others, form]) => {
    const host = onePartnerBook();
    host.book.selection = () => ({ title: 'Партнёры', row: 1, column: 0, rows: [['']] });
    const { page } = await openPanel({ host, place: 'card' });
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
    const host = onePartnerBook();
    const add = { type: 'add', sheet: 'partners', key: 'new:1', values: { name: 'Музей леса', status: 'active' } };
    answer(host, 'saveRecords', JSON.stringify({ batch: 'second', title: 'newPartner', changes: [add] }));
    host.book.selection = () => ({ title: 'Партнёры', row: 2, column: 0, rows: [['']] });
    const { page, errors } = await openPanel({ host, place: 'card' });
    await page.getByRole('button', { name: cardText.document }).click();
    await page.getByRole('heading', { name: 'Карточка партнёра' }).getByRole('button').click();
    await page.getByRole('button', { name: 'Сформировать' }).click();
    await page
      .getByRole('tabpanel')
      .getByText(/^Готово: «Карточка партнёра Музей леса/)
      .waitFor();
    expect(errors).toEqual([]);
  });

  test('a new partner needs a name only, warns of one alike, and keeps what was typed', async () => {
    const { page, host } = await openPanel({ host: onePartnerBook(), place: 'card/new-partner' });
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('alert').getByText('Заполните «Наименование».').waitFor();
    await page.getByLabel('Наименование').fill('детская библиотека "Родник"');
    await page.getByText('Уже есть: «Детская библиотека „Родник“»').waitFor();
    await page.getByLabel('Наименование').fill('Музей леса');
    await untilKept(page, 'Музей леса');
    await page.reload();
    await expect.poll(() => page.getByLabel('Наименование').inputValue()).toBe('Музей леса');
    await page.getByRole('button', { name: 'Дальше' }).click();
    await page.getByLabel('Строка 1').fill('помощь в посадке деревьев');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('tabpanel').getByText('Партнёр «Музей леса» внесён.').waitFor();
    expect(rowsOf(host, 'Обмен')[0]).toContain('помощь в посадке деревьев');
  });

  test('a protected sheet is told as such, with nothing typed lost', async () => {
    const host = onePartnerBook();
    host.fail = (call) => {
      if (call === 'write') throw new Error('You are trying to edit a protected cell or object.');
    };
    const { page } = await openPanel({ host, place: 'card/new-partner' });
    await page.getByLabel('Наименование').fill('Музей леса');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('alert').getByText('Только просмотр').waitFor();
    expect(await page.getByLabel('Наименование').inputValue()).toBe('Музей леса');
  });
});
