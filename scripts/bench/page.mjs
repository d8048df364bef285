// From the address typed to the book on the screen, and from the click in the menu to the panel that answers, on the
// sample book in Chromium; without one the lines are left out.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const cli = path.join(import.meta.dirname, '../../dist/local/cli.js');
const browserPath = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  chromium.executablePath(),
].find((file) => file !== '' && existsSync(file));

export async function run() {
  if (!browserPath) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const book = path.join(folder, 'book.xlsx');
  spawnSync(process.execPath, [cli, 'sample', book]);
  const program = spawn(process.execPath, [cli, 'serve', book, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const address = await addressOf(program);
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
      { name: 'page: from the address to the sample book', value: medianOf(pages), unit: 'ms', budget: 1_000 },
      { name: 'panel: from the click to the field for a paste', value: medianOf(panels), unit: 'ms', budget: 1_000 },
    ];
  } finally {
    await browser.close();
    program.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addressOf({ stdout }) {
  for await (const line of createInterface(stdout)) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('The program did not start');
}

/** The median of what follows the first, which also starts the browser. */
function medianOf([, ...times]) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
