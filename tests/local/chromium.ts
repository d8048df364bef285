import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

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

/** Path of an installed Chromium, `CHROMIUM` first, then the usual places and what playwright has downloaded. */
export function findChromium(): string | undefined {
  return [...KNOWN, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

/** A headless Chromium that asks nothing of the network. */
export async function openChromium() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found');
  return chromium.launch({ executablePath, args: ARGS });
}
