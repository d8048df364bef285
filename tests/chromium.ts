import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const KNOWN = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An installed Chromium, `CHROMIUM` first, then the usual places and what playwright has downloaded. */
const executablePath = [...KNOWN, chromium.executablePath()].find((file) => file !== '' && existsSync(file));

/** Whether tests in a real browser can run: `test.runIf(hasChromium)`. */
export const hasChromium = executablePath !== undefined;

let opened: Promise<Browser> | undefined;

/** A headless Chromium that asks nothing of the network, one for all files of a worker; it ends with the worker. */
export async function openChromium(): Promise<Browser> {
  if (!executablePath) throw new Error('No Chromium found');
  opened ??= chromium.launch({ executablePath, args: ARGS });
  return opened;
}

/** Before all tests: where no Chromium is found, says once how to get it and what does not run; on CI that is a failure. */
export function setup(): void {
  if (hasChromium) return;
  const left = testsWithBrowser().join(', ');
  const said = `No Chromium: install it (Debian: apt-get install chromium) or name it in CHROMIUM. Not run: ${left}`;
  if (process.env.CI) throw new Error(said);
  console.warn(said);
}

function testsWithBrowser(): string[] {
  return readdirSync(import.meta.dirname, { recursive: true })
    .map((name) => path.posix.join('tests', String(name).replaceAll('\\', '/')))
    .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes('/chromium.ts'))
    .sort();
}
