// Takes the pictures of README and the guide from the running program on the sample book: docs/images/*.png.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { atSamplePage } from './sample-page.mjs';

const root = path.join(import.meta.dirname, '..');
const images = path.join(root, 'docs/images');
const SIZE = { width: 1400, height: 850 };

/** A table as it lies in a school's Word file, to be seen in the preview. */
const TABLE = [
  ['Социальный партнёр', 'Формы взаимодействия', 'Социальный эффект'],
  [
    'Ветеринарная станция города Белокленовска',
    '- экскурсии для 5–6 классов;\n- помощь приюту.',
    '- бережное отношение к животным.',
  ],
  [
    'МБУ ДО «Станция юных натуралистов»',
    '- опыты на пришкольном участке;\n- исследовательские проекты;\n- профильная смена.',
    '- первые исследования;\n- зелёный школьный двор.',
  ],
  [
    'ООО «Пекарня „Тёплый хлеб“»',
    '- профессиональные пробы;\n- ярмарка в день школы.',
    '- знакомство с профессиями рядом с домом.',
  ],
  ['Совет ветеранов города Белокленовска', '- уроки мужества;\n- запись воспоминаний.', '- связь поколений.'],
];
const html = `<table>${TABLE.map(
  (row) =>
    `<tr>${row
      .map(
        (cell) =>
          `<td>${cell
            .split('\n')
            .map((line) => `<p>${line}</p>`)
            .join('')}</td>`,
      )
      .join('')}</tr>`,
).join('')}</table>`;

await atSamplePage(async (browser, address) => {
  mkdirSync(images, { recursive: true });
  await takeAll(await openPage(browser, address));
});

async function openPage(browser, address) {
  const context = await browser.newContext({
    viewport: SIZE,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'ru-RU',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function takeAll(page) {
  const panel = page.frameLocator('aside iframe');
  const dialog = page.frameLocator('dialog iframe');
  const menu = async (...items) => {
    await page.getByRole('button', { name: 'Партнёрство', exact: true }).click();
    const answered = page.waitForResponse('**/api/command');
    for (const name of items) await page.getByRole('menuitem', { name, exact: true }).click();
    for (const { frame } of (await (await answered).json()).events)
      await page.locator(`iframe[src="${frame}"]`).waitFor();
  };
  const tab = (name) => page.getByRole('tab', { name, exact: true }).click();
  const paste = async (field) => {
    await page.evaluate(async (text) => {
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([text], { type: 'text/html' }) })]);
    }, html);
    await field.press('ControlOrMeta+V');
  };
  const take = async (name) => {
    await page.getByText('Сохранено', { exact: true }).waitFor();
    // Nothing is pointed at.
    await page.mouse.move(600, 20);
    await page.screenshot({ path: path.join(images, `${name}.png`) });
  };

  await menu('Проверить по принципам');
  await panel.getByRole('button', { name: 'Проверить ещё раз' }).waitFor();
  await panel.locator('.draft .head').first().click();
  await panel
    .getByRole('button', { name: /^Показать: / })
    .first()
    .click();
  await page.locator('.cell.active.coloured').waitFor();
  await panel.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await take('check');

  await tab('Партнёры');
  await page.locator('#cell-2-1').click();
  await panel.getByRole('tab', { name: 'Карточка' }).click();
  await panel.getByText(/^Этап \d из \d/).waitFor();
  await take('card');

  await menu('Документы', 'Модель взаимодействия');
  await panel.getByRole('button', { name: 'Сформировать' }).click();
  await panel.getByRole('link', { name: 'Открыть' }).waitFor();
  await take('documents');

  await menu('Открыть панель');
  await tab('Сводка');
  await panel.locator('#paste').waitFor();
  await take('workspace');

  await tab('Партнёры');
  await paste(panel.locator('#paste'));
  await panel.getByRole('heading', { level: 3 }).nth(1).getByRole('button').click();
  await panel.getByRole('button', { name: /^Записать \d/ }).waitFor();
  await take('import');

  await panel.getByRole('button', { name: 'Открыть шире' }).click();
  await dialog.getByRole('button', { name: /^Записать \d/ }).waitFor();
  await take('wide');
}
