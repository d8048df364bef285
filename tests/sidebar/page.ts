import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { answer } from '../../src/app/endpoint.ts';
import { type MemoryHost, memoryHost } from '../app/memory-host.ts';

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
  dark?: boolean;
  host?: MemoryHost;
  /** Answers instead of the program, for calls it names. */
  calls?: Record<string, (json: string) => string | Promise<string>>;
}

/** The built panel in a page of its own; its calls go to the program over a book in memory. */
export async function openPanel(browser: Browser, opening: Opening = {}): Promise<Opened> {
  const { place = 'import', width = 300, height = 800, dark = false, host = memoryHost(), calls = {} } = opening;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.exposeFunction('callProgram', (name: string, json: string) => {
    const instead = calls[name];
    return instead ? instead(json) : answer(host, name, json);
  });
  await page.addInitScript(() => {
    const { callProgram } = window as never as { callProgram(name: string, json: string): Promise<string> };
    (window as never as { panelTransport: typeof callProgram }).panelTransport = (name, json) =>
      callProgram(name, json);
  });
  // The mark of the place is appended to the page as the add-on appends it.
  const body = `${html}<div id="place" data-place="${place}" hidden></div>`;
  await page.route('http://panel.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('http://panel.test/');
  return { page, host, errors };
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

/** By how much the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
