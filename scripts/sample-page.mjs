// The running program on the sample book, and a browser to look at it: for pictures and for measurements.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const root = path.join(import.meta.dirname, '..');
const cli = path.join(root, 'dist/local/cli.js');
const browserPath = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  chromium.executablePath(),
].find((file) => file !== '' && existsSync(file));

/** Whether there is a browser to look with. */
export const hasBrowser = browserPath !== undefined;

/** Gives the browser and the address of the sample book to `look`, and puts all away when it has ended. */
export async function atSamplePage(look) {
  if (!browserPath) throw new Error('No Chromium: install it or name it in CHROMIUM');
  if (!existsSync(cli)) spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
  const book = path.join(folder, 'Социальное партнёрство.xlsx');
  spawnSync(process.execPath, [cli, 'sample', book], { stdio: 'inherit' });
  const program = spawn(process.execPath, [cli, 'serve', book, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await look(browser, await addressOf(program));
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
