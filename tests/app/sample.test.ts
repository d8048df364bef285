import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readRegistry } from '../../src/app/store.ts';
import { ask } from './ask.ts';
import { type MemoryHost, memoryHost } from './memory-host.ts';

// What the endpoint logs of an injected error is no news here.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

function ownBook(): MemoryHost {
  const host = memoryHost();
  ask(host, 'saveRecords', {
    batch: 'own',
    title: 'newPartner',
    changes: [
      { type: 'add', sheet: 'partners', key: 'new:1', values: { name: 'Свой музей' } },
      { type: 'add', sheet: 'forms', key: 'new:2', values: { partner: 'new:1', form: 'экскурсии' } },
    ],
  });
  ask(host, 'saveSettings', { batch: 'set', values: { 'Школа (краткое название)': 'Школа № 5' } });
  return host;
}
const records = (host: MemoryHost) => JSON.stringify(readRegistry(host.book));

describe.each([false, true])('the sample (well kept: %s)', (wellKept) => {
  test('comes beside one’s own records and goes without touching them', () => {
    const host = ownBook();
    const before = records(host);
    expect(ask(host, 'addSample', { batch: 'a', wellKept }).added).toBeGreaterThan(100);
    expect(ask(host, 'addSample', { batch: 'b', wellKept }).added).toBe(0);
    expect(records(host)).toContain('Свой музей');
    ask(host, 'removeSample', { batch: 'c' });
    expect(records(host)).toBe(before);
    expect(ask(host, 'removeSample', { batch: 'd' }).removed).toBe(0);
  });

  test('cut short at any call, is added whole when repeated, and removed whole', () => {
    for (let at = 0; at < 60; at += 3) {
      const host = ownBook();
      const before = records(host);
      for (const [name, input] of [
        ['addSample', { batch: 'a', wellKept }],
        ['removeSample', { batch: 'b' }],
      ] as const) {
        let n = 0;
        host.fail = () => {
          if (n++ === at) throw new Error('Service Spreadsheets timed out');
        };
        try {
          ask(host, name, input as never);
        } catch {
          host.fail = undefined;
          ask(host, name, input as never);
        }
        host.fail = undefined;
      }
      expect(records(host), `call ${at}`).toBe(before);
    }
  });
});

test('what somebody has changed since is theirs: settings, cells of records, notes in own columns', () => {
  const host = ownBook();
  ask(host, 'addSample', { batch: 'a', wellKept: false });
  ask(host, 'saveSettings', {
    batch: 's',
    values: { 'Населённый пункт школы': 'Заречный', 'Профиль проверки': 'район' },
  });
  const { effects, programme, settings } = readRegistry(host.book);
  const [edited, noted] = effects;
  const update = { audience: 'весь город' };
  const seen = { audience: edited?.audience ?? '' };
  const change = { type: 'update' as const, sheet: 'effects' as const, key: edited?.key ?? '', seen, values: update };
  ask(host, 'saveRecords', { batch: 'e', title: 'edit', changes: [change] });
  const sheet = host.sheets.get('Эффекты');
  const key = sheet?.rows[0]?.indexOf('ID') ?? 0;
  sheet?.rows.forEach((row, n) => {
    row.push(n === 0 ? 'Заметки' : row[key] === noted?.key ? 'проверить' : '');
  });
  const { removed, kept } = ask(host, 'removeSample', { batch: 'r' });
  expect(removed).toBeGreaterThan(100);
  // The two effects, the partner or partners they belong to, the town.
  const left = readRegistry(host.book);
  expect(left.effects.map((row) => row.key)).toEqual([edited?.key, noted?.key]);
  expect(left.effects[0]?.audience).toBe('весь город');
  expect(left.programme.length).toBeLessThan(programme.length);
  const values = (rows: typeof settings) => new Map(rows.map(({ name, value }) => [name, value]));
  expect(values(left.settings).get('Населённый пункт школы')).toBe('Заречный');
  expect(values(left.settings).get('Профиль проверки')).toBe('район');
  expect(values(settings).has('Учредитель')).toBe(true);
  expect(values(left.settings).has('Учредитель')).toBe(false);
  const owners = new Set(left.effects.map(({ partner }) => partner));
  expect(kept).toBe(2 + owners.size + 2);
  expect(left.partners.map((row) => row.key)).toEqual(['П-0001', ...owners]);
});

test('what one’s own records name stays until they no longer do', () => {
  const host = ownBook();
  ask(host, 'addSample', { batch: 'a', wellKept: false });
  const sample = readRegistry(host.book).partners.find(({ name }) => name !== 'Свой музей');
  const partner = sample?.key ?? '';
  const form = { type: 'add' as const, sheet: 'forms' as const, key: 'new:1', values: { partner, form: 'поход' } };
  ask(host, 'saveRecords', { batch: 'f', title: 'addForm', changes: [form] });
  ask(host, 'removeSample', { batch: 'r' });
  expect(readRegistry(host.book).partners.map(({ key }) => key)).toEqual(['П-0001', partner]);
  const own = readRegistry(host.book).forms.find((row) => row.form === 'поход');
  const { key = '', ...seen } = own ?? { key: '' };
  ask(host, 'saveRecords', { batch: 'g', title: 'edit', changes: [{ type: 'remove', sheet: 'forms', key, seen }] });
  expect(ask(host, 'removeSample', { batch: 'h' }).removed).toBe(1);
  expect(readRegistry(host.book).partners.map(({ name }) => name)).toEqual(['Свой музей']);
});
