import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { menuItems } from '../src/app/menu.ts';

const code = readFileSync('dist/addon/Code.js', 'utf8');
const sidebar = readFileSync('dist/addon/sidebar.html', 'utf8');
const kilobytes = (text: string) => Buffer.byteLength(text) / 1024;

/** A context with nothing but the language, as Apps Script has it; what is called on it is noted. */
function emptyContext(): vm.Context {
  const context = vm.createContext(Object.create(null));
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics'])
    vm.runInContext(`delete globalThis.${name}`, context);
  return context;
}

describe('Code.js', () => {
  const context = emptyContext();
  const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]);
  vm.runInContext(code, context);

  test('declares exactly the menu’s functions, rpc and the two triggers', () => {
    const declared = vm.runInContext(
      'Object.getOwnPropertyNames(globalThis).filter((name) => typeof globalThis[name] === "function")',
      context,
    ) as string[];
    const own = declared.filter((name) => !before.has(name)).sort();
    expect(own).toEqual(['onOpen', 'onInstall', 'rpc', ...menuItems.map(([name]) => name)].sort());
  });

  test('has no private or static fields, no imports and exports: the runtime refuses them', async () => {
    const { code: lowered } = await (await import('esbuild')).transform(code, { target: 'es2020', minify: false });
    expect(lowered).not.toMatch(/^\s*(?:static\s+(?:\w+|\{)|#\w+)\s*(?:=|;|\()/m);
    expect(lowered).not.toMatch(/^\s*(?:import|export)\b/m);
    expect(() => new vm.Script(code)).not.toThrow();
  });

  /** What browsers and Node have and Apps Script has not (V8 runtime, limitations). */
  const absent = [
    ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'File', 'Blob', 'FormData', 'DOMException', 'Buffer'],
    ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'queueMicrotask', 'atob', 'btoa'],
    ...['fetch', 'crypto', 'structuredClone', 'performance', 'navigator', 'process', 'require', 'window', 'document'],
    ...['global', 'self', 'localStorage', 'ReadableStream', 'WritableStream', 'CompressionStream', 'Temporal'],
  ];
  /** The ZIP library asks for these before it uses them, and does without. */
  const asked = ['Blob', 'Buffer', 'TextDecoder', 'TextEncoder', 'self', 'window'];

  test('names nothing that the runtime has not, but what it asks for first', async () => {
    const define = Object.fromEntries(absent.map((name) => [name, `absent_${name}`]));
    const { code: marked } = await (await import('esbuild')).transform(code, { define });
    const named = new Set([...marked.matchAll(/absent_(\w+)/g)].map(([, name]) => name));
    expect([...named].sort()).toEqual(asked);
  });

  test('onOpen touches no service but the user interface', () => {
    const touched: string[] = [];
    const menu: Record<string, unknown> = {};
    for (const name of ['addItem', 'addSeparator', 'addSubMenu', 'addToUi']) menu[name] = () => menu;
    context.SpreadsheetApp = new Proxy(
      { getUi: () => ({ createMenu: () => menu, createAddonMenu: () => menu }) },
      {
        get(target, name) {
          touched.push(String(name));
          return Reflect.get(target, name);
        },
      },
    );
    vm.runInContext('onOpen()', context);
    expect(touched).toEqual(['getUi']);
  });

  test('is no larger than its budget', () => {
    expect(kilobytes(code)).toBeLessThanOrEqual(800);
  });
});

describe('sidebar.html', () => {
  const inert = [...sidebar.matchAll(/<script type="text\/plain"[^>]*>[\s\S]*?<\/script>/g)]
    .map(([text]) => text)
    .join('');

  test('is one static file without scriptlets and without addresses to load from', () => {
    expect(sidebar).not.toContain('<?');
    expect(sidebar).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=["']?(?:https?:)?\/\//);
  });

  test('is no larger than its budget', () => {
    expect(kilobytes(sidebar) - kilobytes(inert)).toBeLessThanOrEqual(450);
    expect(kilobytes(sidebar)).toBeLessThanOrEqual(800);
  });
});

test('clasp would push exactly the three files', () => {
  const status = execFileSync('npx', ['clasp', '--json', 'status'], { encoding: 'utf8' });
  const { filesToPush } = JSON.parse(status.slice(status.indexOf('{'))) as { filesToPush: string[] };
  expect(filesToPush.map((file) => file.replace(/^dist\/addon\//, '')).sort()).toEqual([
    'Code.js',
    'appsscript.json',
    'sidebar.html',
  ]);
  expect(readdirSync('dist/addon').sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
});

test('a bundle that touches a service on import is not built', async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'export const globals = { onOpen: SpreadsheetApp.getUi() };' },
    format: 'iife',
    globalName: 'Bad',
    write: false,
  });
  expect(() => vm.runInContext(outputFiles[0]?.text ?? '', emptyContext())).toThrow('SpreadsheetApp is not defined');
});
