// From the address typed to the book on the screen, and from the click in the menu to the panel that answers, on the
// sample book in Chromium; without one the lines are left out.
import { atSamplePage, hasBrowser } from '../sample-page.mjs';

export function run() {
  return hasBrowser ? atSamplePage(measure) : [];
}

async function measure(browser, address) {
  const pages = [];
  const panels = [];
  for (let turn = 0; turn < 6; turn++) {
    const context = await browser.newContext({ viewport: { width: 1400, height: 850 }, locale: 'ru-RU' });
    const page = await context.newPage();
    let began = performance.now();
    await page.goto(address);
    await page.locator('#cell-1-1').waitFor();
    pages.push(performance.now() - began);
    await page.getByRole('button', { name: 'Партнёрство', exact: true }).click();
    began = performance.now();
    await page.getByRole('menuitem', { name: 'Открыть панель', exact: true }).click();
    await page.frameLocator('aside iframe').locator('#paste').waitFor();
    panels.push(performance.now() - began);
    await context.close();
  }
  return [
    { name: 'page: from the address to the sample book', value: middleOf(pages), unit: 'ms', budget: 1_000 },
    { name: 'panel: from the click to the field for a paste', value: middleOf(panels), unit: 'ms', budget: 1_000 },
  ];
}

/** The median of what follows the first, which also starts the browser. */
function middleOf([, ...times]) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
