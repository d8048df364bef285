import { readFileSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/local/server/server.ts';
import { openWorkspace, type Workspace } from '../../src/local/workspace.ts';
import { addOnOf, newFolder } from './desk.ts';

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Меню').addItem('Дело', 'work').addToUi(); }
function work() { SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValues([['да']]); }
function other() { return 1; }
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel')); }
function make() { return Drive.Files.create({ name: 'Модель' }, Utilities.newBlob('текст'), {}).webViewLink; }
`;
const bookPath = join(newFolder(), 'Книга.xlsx');
let server: RunningServer;
let workspace: Workspace;
let port: number;
let token: string;

beforeAll(async () => {
  const addOn = addOnOf(CODE, { panel: '<!doctype html><html><head></head><body>панель</body></html>' });
  workspace = await openWorkspace({ addOn, bookPath, create: true });
  server = await startServer({
    workspace,
    addOn,
    page: '<html><meta name="workspace-token" content=""><script>go()</script></html>',
    frameScript: 'var frame = { install() {} }',
    port: 0,
    log: () => undefined,
  });
  port = Number(new URL(server.address).port);
  token = /content="([^"]+)"/.exec((await ask('GET', '/')).body)?.[1] ?? '';
});
afterAll(() => server.close());

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

function ask(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers: { host: `127.0.0.1:${port}`, ...headers } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece: string) => {
          text += piece;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const ownOrigin = () => ({ origin: `http://127.0.0.1:${port}`, 'x-workspace-token': token });
const api = async (name: string, input: unknown): Promise<{ status: number; value: Record<string, unknown> }> => {
  const { status, body } = await ask('POST', `/api/${name}`, ownOrigin(), JSON.stringify(input));
  return { status, value: JSON.parse(body) };
};

test('the page has one name', async () => {
  const { status, headers } = await ask('GET', '/', { host: `localhost:${port}` });
  expect([status, headers.location]).toEqual([302, `http://127.0.0.1:${port}/`]);
});

test.each([
  ['another host name (rebinding)', 'GET', { host: 'evil.example' }, 403],
  ['another origin', 'POST', { origin: 'https://evil.example' }, 403],
  ['no origin', 'POST', { origin: '' }, 403],
  ['the origin of a sandboxed page', 'POST', { origin: 'null' }, 403],
  ['no token', 'POST', { 'x-workspace-token': '' }, 403],
  ['a wrong token', 'POST', { 'x-workspace-token': 'x'.repeat(32) }, 403],
  ['a request from another site', 'GET', { 'sec-fetch-site': 'cross-site' }, 403],
  ['another method', 'PUT', {}, 405],
])('%s is turned away', async (_, method, headers, status) => {
  const base: Record<string, string> = method === 'POST' ? ownOrigin() : {};
  const sent = Object.fromEntries(Object.entries({ ...base, ...headers }).filter(([, value]) => value !== ''));
  expect((await ask(method, '/api/state', sent, method === 'GET' ? undefined : '{}')).status).toBe(status);
});

test('the page runs its own script only', async () => {
  const { headers } = await ask('GET', '/');
  expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'sha256-[^']+';/);
  expect(headers['content-security-policy']).not.toContain("script-src 'unsafe");
});

test('menu items run, other functions only by the sidebar, unknown ones never', async () => {
  const { value } = await api('state', {});
  expect(value.menus).toEqual([{ label: 'Меню', entries: [{ kind: 'item', label: 'Дело', function: 'work' }] }]);
  expect((await api('command', { function: 'work' })).status).toBe(200);
  expect((await api('command', { function: 'other' })).status).toBe(409);
  expect((await api('call', { function: 'other', args: [] })).value.value).toBe(1);
  expect((await api('call', { function: 'constructor', args: [] })).status).toBe(409);
});

test('a sidebar comes at an address of its own, for this page only, without network', async () => {
  const { value } = await api('call', { function: 'show', args: [] });
  const [{ frame }] = value.events as [{ frame: string }];
  const { origin, pathname } = new URL(frame);
  expect(origin).not.toBe(server.address);
  const answer = await fetch(frame);
  const policy = answer.headers.get('content-security-policy');
  const body = await answer.text();
  expect(policy).toMatch(/^sandbox .*default-src 'none'/);
  expect(policy).not.toContain('connect-src');
  expect(policy).toMatch(new RegExp(`frame-ancestors ${server.address}$`));
  expect((await ask('GET', pathname)).status).toBe(404);
  expect((await fetch(`${origin}/`)).status).toBe(404);
  expect((await fetch(`${origin}/api/state`, { method: 'POST', body: '{}' })).status).toBe(405);
  expect(body).toMatch(/<head><script>.*frame\.install\(\{"functions":\["onOpen",/s);
});

test('documents are given out by name and nothing else is', async () => {
  const { value } = await api('call', { function: 'make', args: [] });
  expect(value.value).toMatch(/^file:.*\.docx$/);
  const { body, headers } = await ask('GET', `/documents/${encodeURIComponent('Модель.docx')}`);
  expect(body).toBe('текст');
  expect(headers['content-disposition']).toContain("filename*=UTF-8''%D0%9C");
  const book = encodeURIComponent('Книга.xlsx');
  for (const path of [
    `/documents/..%2F${book}`,
    '/documents/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/documents/',
    '/%zz',
    '/frame/x',
  ])
    expect((await ask('GET', path)).status).toBe(404);
});

test('typing is read as in a spreadsheet and answers what was there', async () => {
  const { value: state } = await api('state', {});
  const [{ id }] = state.tabs as [{ id: number }];
  const edit = (inputs: string[][]) => api('edit', { sheet: id, row: 4, column: 1, inputs });
  expect((await edit([['1,5', '05.11.2026']])).value.before).toEqual([['', '']]);
  expect((await edit([["'007", '=A1']])).value.before).toEqual([['1,5', '05.11.2026']]);
  expect((await edit([['', '']])).value.before).toEqual([["'007", '=A1']]);
});

test.each([
  ['edit', { sheet: 1, row: -1, column: 0, inputs: [['x']] }, 400],
  ['edit', { sheet: 99, row: 0, column: 0, inputs: [['x']] }, 409],
  ['edit', { sheet: 1, row: 9_999_999, column: 0, inputs: [['x']] }, 409],
  ['rows', { sheet: 1, from: 0, count: '1' }, 400],
  ['call', { function: 1, args: [] }, 400],
])('%s of %j is refused', async (name, input, status) => {
  const answer = await api(name, input);
  expect(answer.status).toBe(status);
  expect(answer.value.trouble).toMatch(/[а-я]/);
});

/** What the server may answer to a request that it does not understand: in words, and never that it broke. */
const REFUSALS = [400, 403, 404, 405, 409, 413];

test('any method, path, header and body is answered in order, and nothing of it is found out', async () => {
  const method = fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND');
  const part = fc.oneof(
    fc.constantFrom(
      '..',
      '%2e%2e',
      '..%2f',
      '%2F',
      '\\',
      '%5c',
      '%00',
      '%zz',
      'documents',
      'frame',
      'api',
      'book',
      'etc',
    ),
    fc.string({ unit: fc.constantFrom(...'abc./%0?#:@~') }),
  );
  const path = fc.array(part, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`);
  const header = fc.constantFrom('origin', 'host', 'x-workspace-token', 'sec-fetch-site', 'content-type', 'range');
  const value = fc.constantFrom('null', 'evil.example', `127.0.0.1:1`, 'cross-site', 'bytes=0-', '', '127.0.0.1.evil');
  await fc.assert(
    fc.asyncProperty(method, path, fc.dictionary(header, value), async (name, at, headers) => {
      const { status, headers: given } = await ask(name, at, headers);
      if (status === 200 || status === 302) expect([name, /^\/+(?:[?#]|book|$)/.test(at)]).toEqual(['GET', true]);
      else expect(REFUSALS).toContain(status);
      expect(given['x-content-type-options']).toBe('nosniff');
      expect(given['access-control-allow-origin']).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test('calls of the page filled with anything are answered in words', async () => {
  const field = fc.constantFrom('sheet', 'row', 'column', 'inputs', 'from', 'count', 'function', 'args', '__proto__');
  const input = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(field, fc.oneof(fc.jsonValue(), fc.constantFrom(0, 1, -1, 1e9, 'work', 'rpc', [['=1+1']]))),
  );
  const name = fc.constantFrom('state', 'rows', 'edit', 'select', 'resize', 'command', 'call', 'constructor');
  await fc.assert(
    fc.asyncProperty(name, input, async (called, given) => {
      const { status, body } = await ask('POST', `/api/${called}`, ownOrigin(), JSON.stringify(given));
      expect([200, ...REFUSALS]).toContain(status);
      if (status !== 200) expect(body).toMatch(/[а-я]{3}/);
    }),
    { numRuns: 300 },
  );
  expect(({} as Record<string, unknown>).sheet).toBeUndefined();
});

test('a body that never says how long it is, and never ends, is cut off', async () => {
  const socket = connect(port, '127.0.0.1');
  const head = Object.entries({ host: `127.0.0.1:${port}`, ...ownOrigin(), 'transfer-encoding': 'chunked' });
  socket.write(`POST /api/state HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
  const megabyte = `100000\r\n${' '.repeat(0x100000)}\r\n`;
  let sent = 0;
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.on('close', resolve).resume());
  const pour = () => {
    if (!socket.destroyed && sent++ < 200) socket.write(megabyte, pour);
  };
  pour();
  await closed;
  expect(sent).toBeLessThan(100);
  expect((await api('state', {})).status).toBe(200);
});

test('a body that is too large or no JSON is refused', async () => {
  const large = await ask('POST', '/api/state', { ...ownOrigin(), 'content-length': '99999999' }, undefined).catch(
    () => ({ status: 413 }),
  );
  expect(large.status).toBe(413);
  expect((await ask('POST', '/api/state', ownOrigin(), '{')).status).toBe(400);
  expect((await ask('POST', '/api/state', ownOrigin(), '[]')).status).toBe(400);
  expect((await ask('POST', '/api/nothing', ownOrigin(), '{}')).status).toBe(404);
});

// Node itself gives a minute.
test('one who sends slowly is cut off', { timeout: 40_000 }, async () => {
  const socket = connect(port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: ');
  await new Promise((resolve) => socket.on('close', resolve).resume());
});

test('what another program saved is taken in, and an action begun before is not written over it', async () => {
  const other = await openWorkspace({ addOn: addOnOf(CODE), bookPath });
  await other.edit((desk) => {
    for (const sheet of desk.book.sheets) sheet.name = 'Чужой';
    return { changed: true, value: undefined };
  });
  const { value } = await api('state', {});
  expect((value.tabs as { name: string }[]).map(({ name }) => name)).toEqual(['Чужой']);

  const refused = workspace.edit((desk) => {
    writeFileSync(bookPath, readFileSync(bookPath));
    for (const sheet of desk.book.sheets) sheet.name = 'Свой';
    return { changed: true, value: undefined };
  });
  await expect(refused).rejects.toThrow(/изменила другая программа/);
  const again = await api('state', {});
  expect((again.value.tabs as { name: string }[]).map(({ name }) => name)).toEqual(['Чужой']);
});
