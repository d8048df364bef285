import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../../src/app/endpoint.ts';
import { readRegistry } from '../../src/app/store.ts';
import { ask } from './ask.ts';
import { type MemoryHost, memoryHost, sharedBook } from './memory-host.ts';

// What the endpoint logs of an injected error is no news here.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

const actions: [string, object][] = [
  ['saveRecords', { batch: 'b', title: 'newPartner', changes: [] }],
  ['saveSettings', { batch: 'b', values: {} }],
  ['writeImport', { batch: 'b', found: [], source: '', choices: {} }],
  ['runCheck', {}],
  ['refreshSummary', {}],
  ['undoLast', {}],
  ['erasePersons', { batch: 'b' }],
  ['addSample', { batch: 'b', wellKept: false }],
  ['adoptSheet', { title: 'Партнёры', sheet: 'partners', headerRow: 0, columns: [] }],
  ['exportBook', {}],
];

function withPartner(): MemoryHost {
  const host = memoryHost('user', sharedBook());
  const values = { name: 'Музей', aim: 'цель' };
  ask(host, 'saveRecords', {
    batch: 'first',
    title: 'newPartner',
    changes: [{ type: 'add', sheet: 'partners', key: 'new:1', values }],
  });
  return host;
}
const cells = (host: MemoryHost) => JSON.stringify([...host.sheets].map(([title, { rows }]) => [title, rows]));

test('a new book remembers its schema', () => {
  expect(withPartner().book.property('schema')).toBe('1');
});

describe('a book of a later schema', () => {
  test.each(actions)('is refused by %s before anything is written', (name, input) => {
    const host = withPartner();
    host.book.setProperty('schema', '2');
    const before = cells(host);
    const given = JSON.parse(answer(host, name, JSON.stringify(input)));
    expect(given).toMatchObject({ ok: false, code: 'refused', message: expect.stringContaining('Обновите программу') });
    expect(cells(host)).toBe(before);
  });
});

describe('a book of an earlier schema', () => {
  function earlier() {
    const host = withPartner();
    const sheet = host.sheets.get('Партнёры');
    const at = sheet?.rows[0]?.indexOf('Проблема') ?? -1;
    for (const row of sheet?.rows ?? []) row.splice(at, 1);
    sheet?.notes.clear();
    host.book.setProperty('schema', '0');
    return { host, sheet };
  }

  test('gets a copy of each tab that changes, and the columns it lacks, once', () => {
    const { host, sheet } = earlier();
    const before = JSON.stringify(sheet?.rows);
    ask(host, 'runCheck', {});
    expect(JSON.stringify(host.sheets.get('Партнёры, копия 0')?.rows)).toBe(before);
    expect(sheet?.rows[0]?.slice(-1)).toEqual(['Проблема']);
    expect([...host.sheets.keys()].filter((title) => title.includes('копия'))).toHaveLength(1);
    expect(readRegistry(host.book).partners).toMatchObject([{ key: 'П-0001', name: 'Музей', aim: 'цель' }]);
    const after = JSON.stringify(sheet?.rows);
    ask(host, 'runCheck', {});
    expect(JSON.stringify(sheet?.rows)).toBe(after);
  });

  test('may be cut short at any call and is completed by the next action', () => {
    for (let at = 0; at < 40; at++) {
      const { host, sheet } = earlier();
      let n = 0;
      host.fail = () => {
        if (n++ === at) throw new Error('Service Spreadsheets timed out');
      };
      answer(host, 'runCheck', '{}');
      host.fail = undefined;
      ask(host, 'runCheck', {});
      expect(sheet?.rows[0]?.filter((header) => header === 'Проблема')).toHaveLength(1);
      expect(readRegistry(host.book).partners).toMatchObject([{ key: 'П-0001', name: 'Музей', aim: 'цель' }]);
    }
  });
});
