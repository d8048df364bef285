import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readXlsx } from 'hucre';
import type { BrowserContextOptions, Download, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { type Book, newBook } from '../../src/local/book/book.ts';
import { saveBook } from '../../src/local/book/store.ts';
import { menuText } from '../../src/texts/ru/menu.ts';
import { workspace as workspaceText } from '../../src/texts/ru/workspace.ts';
import { openChromium } from '../chromium.ts';

const CLI = join(import.meta.dirname, '../../dist/local/cli.js');

/** A workspace that a person has opened in a browser: the running program on a book of its own. */
export interface Opened {
  page: Page;
  /** The add-on's panel and its dialog. */
  panel: FrameLocator;
  dialog: FrameLocator;
  /** Errors on the page, in its frames and in the program so far. */
  errors: string[];
  close(): Promise<void>;
}

/** Starts the program on a new book, empty, with the sample school or as given, and opens its page. */
export async function openWorkspace(
  book: 'empty' | 'sample' | Book = 'empty',
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'partnership-'));
  const path = join(folder, 'Школа.xlsx');
  if (book === 'sample') await finished(spawn(process.execPath, [CLI, 'sample', path]));
  else {
    const empty = () => newBook({ sheetName: 'Сводка', timeZone: 'Europe/Moscow' });
    await saveBook(book === 'empty' ? empty() : book, { path, mark: '' });
  }

  const errors: string[] = [];
  const program = spawn(process.execPath, [CLI, 'serve', path, '--port', '0']);
  createInterface(program.stderr).on('line', (line) => errors.push(line));
  const address = await addressOf(program);
  const context = await (await openChromium()).newContext({ viewport: { width: 1400, height: 850 }, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.getByRole('button', { name: menuText.title, exact: true }).waitFor();
  return {
    page,
    panel: page.frameLocator('aside iframe'),
    dialog: page.frameLocator('dialog iframe'),
    errors,
    async close() {
      await context.close();
      program.kill();
      await finished(program);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function finished(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) resolve();
    else program.once('exit', () => resolve());
  });
}

/** What the program says when it listens: `http://127.0.0.1:40123`. */
async function addressOf(program: ChildProcess): Promise<string> {
  if (!program.stdout) throw new Error('The program has no output');
  for await (const line of createInterface(program.stdout)) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('The program did not start');
}

/** Clicks through the menu «Партнёрство» and waits for what the command shows. */
export async function choose({ page }: Opened, ...items: string[]): Promise<void> {
  await page.getByRole('button', { name: menuText.title, exact: true }).click();
  const answered = page.waitForResponse('**/api/command');
  for (const name of items) await page.getByRole('menuitem', { name, exact: true }).click();
  const { events } = (await (await answered).json()) as { events: { frame?: string }[] };
  for (const { frame } of events) if (frame) await page.locator(`iframe[src="${frame}"]`).waitFor();
}

/** Shows a tab of the book. */
export async function showTab({ page }: Opened, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('grid', { name: `Лист «${name}»` }).waitFor();
}

/** A cell of the tab that is shown, by its row from 0 and the header of its column. */
export async function cellAt({ page }: Opened, row: number, header: string): Promise<Locator> {
  const name = page.locator('.text', { hasText: new RegExp(`^${header}$`) });
  const column = await page.locator('[data-row="0"] > [data-column]', { has: name }).getAttribute('data-column');
  return page.locator(`#cell-${row}-${column}`);
}

/** What the cell shows. */
export async function textAt(opened: Opened, row: number, header: string): Promise<string> {
  return (await (await cellAt(opened, row, header)).locator('.text').allTextContents()).join('');
}

/** Puts a copy into the clipboard of the system and pastes it with the keyboard into a field. */
export async function paste({ page }: Opened, field: Locator, copied: { text: string; html?: string }): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async ({ text, html }) => {
    const item: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
    if (html !== undefined) item['text/html'] = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(item)]);
  }, copied);
  await field.press('ControlOrMeta+V');
}

/** What a click downloads. */
export async function download({ page }: Opened, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: file.suggestedFilename(), bytes: await bytesOf(file) };
}

async function bytesOf(file: Download): Promise<Buffer> {
  return readFileSync(await file.path());
}

/** The book as a person gets it: the .xlsx that the page downloads. */
export async function downloadBook(opened: Opened): Promise<Buffer> {
  const link = opened.page.getByRole('link', { name: workspaceText.downloadBook });
  return (await download(opened, () => link.click())).bytes;
}

/** Texts of the filled rows of a tab of an .xlsx. */
export async function rowsIn(book: Buffer, tab: string): Promise<string[][]> {
  const { sheets } = await readXlsx(new Uint8Array(book));
  const rows = sheets.find(({ name }) => name === tab)?.rows ?? [];
  return rows.map((row) => row.map((value) => String(value ?? ''))).filter((row) => row.some((value) => value !== ''));
}

/** The frame of the panel or the dialog itself, to evaluate in. */
export async function frameOf({ page }: Opened, place: 'aside' | 'dialog' = 'aside'): Promise<Frame> {
  const frame = await (await page.waitForSelector(`${place} iframe`)).contentFrame();
  if (!frame) throw new Error(`No frame in ${place}`);
  return frame;
}

/** Goes to an element with the Tab key (in a menu with the arrow), as one does who has no mouse. */
export async function tabTo({ page }: Opened, wanted: Locator, key = 'Tab'): Promise<void> {
  await wanted.waitFor();
  for (let pressed = 0; pressed < 120; pressed++) {
    if (await wanted.evaluate((element) => document.hasFocus() && element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The key ${key} does not lead there`);
}
