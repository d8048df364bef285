import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { answer } from '../../src/app/endpoint.ts';
import { type MemoryHost, memoryHost } from '../app/memory-host.ts';
import { violationsIn } from '../axe.ts';
import { openChromium } from '../chromium.ts';

const html = readFileSync('dist/addon/sidebar.html', 'utf8');

export interface Opened {
  page: Page;
  host: MemoryHost;
  /** Messages of the page's own errors; a test expects none. */
  errors: string[];
}

export interface Opening {
  place?: string;
  width?: number;
  height?: number;
  host?: MemoryHost;
  /** Answers instead of the program, for calls it names. */
  calls?: Record<string, (json: string) => string | Promise<string>>;
}

/** What stands behind each panel, by the host name of its page: each has one, and thereby a memory, of its own. */
const behind = new Map<string, { place: string; call(name: string, json: string): string | Promise<string> }>();

let page: Promise<Page> | undefined;

/** The built panel over a book in memory, in the one page of all tests: one of its own costs three times as much. */
export async function openPanel(opening: Opening = {}): Promise<Opened> {
  const { place = 'import', width = 300, height = 800, host = memoryHost(), calls = {} } = opening;
  page ??= preparePage();
  const shown = await page;
  shown.removeAllListeners();
  const errors: string[] = [];
  shown.on('pageerror', (error) => errors.push(error.message));
  await shown.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await shown.setViewportSize({ width, height });
  const name = `${behind.size}.panel.test`;
  behind.set(name, { place, call: (name, json) => calls[name]?.(json) ?? answer(host, name, json) });
  await shown.goto(`http://${name}/`);
  return { page: shown, host, errors };
}

async function preparePage(): Promise<Page> {
  const page = await (await openChromium()).newPage();
  await page.exposeFunction('callProgram', (at: string, name: string, json: string) =>
    behind.get(at)?.call(name, json),
  );
  await page.addInitScript(() => {
    const { callProgram } = window as never as { callProgram(at: string, name: string, json: string): Promise<string> };
    (window as never as { panelTransport: unknown }).panelTransport = (name: string, json: string) =>
      callProgram(location.host, name, json);
  });
  await page.route('http://**.test/', (route) => {
    // The mark of the place is appended to the page as the add-on appends it.
    const place = behind.get(new URL(route.request().url()).host)?.place;
    const body = `${html}<div id="place" data-place="${place}" hidden></div>`;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  return page;
}

/** Puts text, and HTML where there is some, into the paste field as the clipboard does. */
export async function paste(page: Page, text: string, formatted = ''): Promise<void> {
  await page.waitForSelector('#paste');
  await page.evaluate(
    ([plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain as string);
      if (rich) clipboardData.setData('text/html', rich);
      document
        .getElementById('paste')
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, formatted],
  );
}

/** Waits until the panel has kept a text on this computer: what is typed is kept when one pauses. */
export async function untilKept(page: Page, text: string): Promise<void> {
  await page.waitForFunction((kept) => Object.values(localStorage).some((value) => value.includes(kept)), text);
}

/** Whether the keyboard goes to an element. */
export function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((at) => at === document.activeElement);
}

/** By how much the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** What is wrong with a state of the panel: by axe in light, by its contrast in dark, by its width. */
export async function faultsOf(page: Page, state: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violationsIn(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  const faults = [...(await violationsIn(page)), ...dark.map((fault) => `dark ${fault}`)];
  if ((await overflow(page)) > 0) faults.push('scrolls sideways');
  return faults.map((fault) => `${state}: ${fault}`);
}
