import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../src/app/gateway.ts';
import { giveKeys } from '../../src/app/give-keys.ts';
import { readRegistry } from '../../src/app/store.ts';
import type { Change } from '../../src/domain/registry/changes.ts';
import { wrongSchoolYear } from '../../src/texts/ru/wording.ts';
import { ask } from './ask.ts';
import { type MemoryHost, memoryHost, newSheet } from './memory-host.ts';

let batches = 0;
const act = (host: MemoryHost, ...changes: Change[]) =>
  applyChanges(host, { title: 'Проба', batch: `b${++batches}` }, changes);
const add = (name: string, n = 1): Change => ({ type: 'add', sheet: 'partners', key: `new:${n}`, values: { name } });
const aim = (key: string, value: string): Change => ({
  type: 'update',
  sheet: 'partners',
  key,
  seen: { aim: '' },
  values: { aim: value },
});
const sheetOf = (host: MemoryHost, title = 'Партнёры') => {
  const sheet = host.sheets.get(title);
  if (!sheet) throw new Error(`No tab ${title}`);
  return sheet;
};
const put = (host: MemoryHost, title: string, rows: string[][]) => host.sheets.set(title, newSheet(rows, false));
const columnOf = (host: MemoryHost, header: string) => sheetOf(host).rows[0]?.indexOf(header) ?? -1;
const names = (host: MemoryHost) => readRegistry(host.book).partners.map(({ key, name }) => `${key} ${name}`);

describe('rows', () => {
  test('of one copied with its key the upper is meant, and the copy gets a key of its own', () => {
    const host = memoryHost();
    act(host, add('Музей'));
    const { rows } = sheetOf(host);
    rows.push([...(rows[1] ?? [])]);
    act(host, aim('П-0001', 'цель'));
    expect(giveKeys(host)).toBe(1);
    expect(readRegistry(host.book).partners).toMatchObject([
      { key: 'П-0001', aim: 'цель' },
      { key: 'П-0002', aim: '' },
    ]);
  });

  test('typed into a service tab get keys too, and can then be changed', () => {
    const host = memoryHost();
    ask(host, 'saveSettings', { batch: 'a', values: { Школа: 'Школа № 5' } });
    sheetOf(host, 'Настройки').rows.push(['', 'Учебный год', '2026/2027', '']);
    const { saved, conflicts } = ask(host, 'saveSettings', { batch: 'b', values: { 'Учебный год': '2027/2028' } });
    expect([saved, conflicts]).toEqual([1, []]);
    expect(readRegistry(host.book).settings.map(({ value }) => value)).toContain('2027/2028');
  });

  test.each(['2027-2028', '2027–2028 уч. год', '2027/28'])('of the school year are read: «%s»', (typed) => {
    const host = memoryHost();
    ask(host, 'saveSettings', { batch: 'a', values: { 'Учебный год': typed } });
    expect(ask(host, 'start', {}).schoolYear).toBe('2027/2028');
  });

  test('that a colleague has added to since are left alone by undo', () => {
    const host = memoryHost();
    act(host, add('Музей'));
    const row = sheetOf(host).rows[1] ?? [];
    row[columnOf(host, 'Телефон организации')] = '2-12-12';
    expect(ask(host, 'undoLast', {}).kept).toMatchObject([{ key: 'П-0001', field: 'phone', now: '2-12-12' }]);
    expect(names(host)).toEqual(['П-0001 Музей']);
  });
});

describe('cells', () => {
  test('that a formula computes are not written over, and that is told', () => {
    const host = memoryHost();
    act(host, add('Музей'), add('Театр', 2));
    sheetOf(host).formulas.add(`1:${columnOf(host, 'Общая цель')}`);
    const { done, conflicts } = act(host, aim('П-0001', 'цель'), aim('П-0002', 'цель'));
    expect(done.map(({ key }) => key)).toEqual(['П-0002']);
    expect(conflicts).toMatchObject([{ key: 'П-0001', field: 'aim', wanted: 'цель' }]);
  });

  test('between many changed ones are rewritten as they stand', () => {
    const host = memoryHost();
    act(host, ...Array.from({ length: 60 }, (_, n) => add(`Партнёр ${n}`, n + 1)));
    const at = columnOf(host, 'Статус');
    const { rows } = sheetOf(host);
    for (const row of rows.slice(1)) row[at] = 'ДЕЙСТВУЮЩИЙ ';
    const even = readRegistry(host.book).partners.filter((_, n) => n % 2 === 0);
    act(
      host,
      ...even.map(
        ({ key }): Change => ({
          type: 'update',
          sheet: 'partners',
          key,
          seen: { status: 'active' },
          values: { status: 'ended' },
        }),
      ),
    );
    expect([rows[1]?.[at], rows[2]?.[at]]).toEqual(['завершён', 'ДЕЙСТВУЮЩИЙ ']);
  });
});

test('a new book whose making was cut short has all its headers after the next action', () => {
  for (let at = 0; at < 60; at++) {
    const host = memoryHost();
    let n = 0;
    host.fail = () => {
      if (n++ === at) throw new Error('Service Spreadsheets timed out');
    };
    try {
      giveKeys(host);
    } catch {
      host.fail = undefined;
    }
    host.fail = undefined;
    giveKeys(host);
    for (const [title, { rows }] of host.sheets) expect(rows[0]?.length, `${title}, call ${at}`).toBeGreaterThan(0);
  }
});

describe('columns and tabs', () => {
  test('a renamed column is written under its new name', () => {
    const host = memoryHost();
    act(host, add('Музей'));
    const header = sheetOf(host).rows[0] ?? [];
    header[header.indexOf('Наименование')] = 'Организация';
    act(host, add('Театр'));
    expect(names(host)).toEqual(['П-0001 Музей', 'П-0002 Театр']);
    expect(header).not.toContain('Наименование');
  });

  test('a renamed tab is found again, and no empty one is made beside it', () => {
    const host = memoryHost();
    act(host, add('Музей'));
    const sheet = sheetOf(host);
    host.sheets.delete('Партнёры');
    host.sheets.set('Друзья школы', sheet);
    put(host, 'Свой лист', [['ID', 'что-то']]);
    act(host, add('Театр'));
    expect(names(host)).toEqual(['П-0001 Музей', 'П-0002 Театр']);
    expect([...host.sheets.keys()]).not.toContain('Партнёры');
  });

  test('a removed column comes back at the end when it is needed', () => {
    const host = memoryHost();
    act(host, add('Музей'));
    const at = columnOf(host, 'Общая цель');
    const sheet = sheetOf(host);
    for (const row of sheet.rows) row.splice(at, 1);
    sheet.notes.clear();
    act(host, aim('П-0001', 'цель'));
    expect(sheet.rows[0]?.slice(-1)).toEqual(['Общая цель']);
    expect(readRegistry(host.book).partners).toMatchObject([{ name: 'Музей', aim: 'цель' }]);
  });
});

describe('an adopted sheet', () => {
  const TITLE = 'Наши друзья';
  function adopted() {
    const host = memoryHost();
    put(host, TITLE, [
      ['Социальные партнёры'],
      ['на 2026/2027 учебный год'],
      [],
      ['№', 'Наименование организации', 'Заметки', 'Населённый пункт'],
      ['1', 'Музей', 'звонить утром', 'Заречный'],
      ['2', 'Театр', '', ''],
    ]);
    const { sheet, headerRow, columns } = ask(host, 'proposeMapping', { title: TITLE });
    if (!sheet) throw new Error('nothing is proposed');
    const { keys } = ask(host, 'adoptSheet', { title: TITLE, sheet, headerRow, columns });
    return { host, keys, rows: sheetOf(host, TITLE).rows };
  }

  test('is proposed again as it was taught, whatever its headers look like', () => {
    const { host } = adopted();
    const proposed = ask(host, 'proposeMapping', { title: TITLE });
    const columns = proposed.columns.map((one) => (one.header === 'Заметки' ? { ...one, field: 'aim' } : one));
    ask(host, 'adoptSheet', { title: TITLE, sheet: 'partners', headerRow: proposed.headerRow, columns });
    const again = ask(host, 'proposeMapping', { title: TITLE });
    expect(again).toMatchObject({ sheet: 'partners', headerRow: 3 });
    expect(Object.fromEntries(again.columns.map(({ header, field }) => [header, field]))).toMatchObject({
      '№': '',
      'Наименование организации': 'name',
      Заметки: 'aim',
    });
    expect(ask(host, 'proposeMapping', { title: TITLE, sheet: 'agreements' }).sheet).toBe('agreements');
  });

  test('is read by the header row that a person names, also after it was taught', () => {
    const host = memoryHost();
    put(host, TITLE, [
      ['Партнёр', 'Телефон', 'Ответственный'],
      ['Наименование организации', 'Заметки'],
      ['Музей', 'звонить утром'],
    ]);
    expect(ask(host, 'proposeMapping', { title: TITLE }).headerRow).toBe(0);
    const corrected = ask(host, 'proposeMapping', { title: TITLE, sheet: 'partners', headerRow: 1 });
    expect(corrected).toMatchObject({
      headerRow: 1,
      columns: [
        { header: 'Наименование организации', field: 'name' },
        { header: 'Заметки', field: '' },
      ],
    });
    expect(ask(host, 'adoptSheet', { title: TITLE, ...corrected, sheet: 'partners' }).keys).toBe(1);
    expect(ask(host, 'proposeMapping', { title: TITLE }).headerRow).toBe(1);
    expect(ask(host, 'proposeMapping', { title: TITLE, sheet: 'partners', headerRow: 0 }).columns).toHaveLength(3);
  });

  test('gets keys in a column of its own and keeps the rest', () => {
    const { host, keys, rows } = adopted();
    expect(keys).toBe(2);
    expect(rows.slice(0, 3).flat().filter(Boolean)).toEqual(['Социальные партнёры', 'на 2026/2027 учебный год']);
    expect(rows[4]).toEqual(['1', 'Музей', 'звонить утром', 'Заречный', 'П-0001']);
    expect(names(host)).toEqual(['П-0001 Музей', 'П-0002 Театр']);
  });

  test('is checked and imported into as any other tab', () => {
    const { host, rows } = adopted();
    const found = {
      kind: 'partners' as const,
      layout: 'test',
      unrecognised: [],
      skipped: [],
      warnings: [],
      records: [
        { name: 'Музей', locality: 'г. Заречный', category: 'культура', source: {} },
        { name: 'Цирк', source: {} },
      ],
    };
    const request = { found: [found], source: 'ф', choices: {} };
    expect(ask(host, 'writeImport', { ...request, batch: 'i' })).toMatchObject({ added: { partners: 1 } });
    expect(ask(host, 'writeImport', { ...request, batch: 'j' })).toMatchObject({ added: {}, updated: {} });
    expect(rows[3]).toContain('Категория');
    expect(readRegistry(host.book).partners).toMatchObject([
      { key: 'П-0001', category: 'культура' },
      { key: 'П-0002' },
      { key: 'П-0003', name: 'Цирк' },
    ]);
    ask(host, 'runCheck', {});
    expect(rows[4]?.[2]).toBe('звонить утром');
    expect([...host.sheets.keys()]).not.toContain('Партнёры');
  });

  test('taught as the wrong tab is taught anew: its rows get other keys, and the tab it was stands again', () => {
    const { host, rows } = adopted();
    const columns = [{ header: 'Наименование организации', field: 'activity' }];
    ask(host, 'adoptSheet', { title: TITLE, sheet: 'roadmap', headerRow: 3, columns });
    expect(rows[4]).toEqual(['1', 'Музей', 'звонить утром', 'Заречный', 'М-0001']);
    expect(readRegistry(host.book)).toMatchObject({ partners: [], roadmap: [{ key: 'М-0001' }, { key: 'М-0002' }] });
    expect([...host.sheets.keys()]).toContain('Партнёры');
  });

  test('cannot be two tabs at once, nor a sheet that is not there', () => {
    const { host } = adopted();
    const request = { sheet: 'roadmap' as const, headerRow: 3, columns: [] };
    act(host, { type: 'add', sheet: 'forms', key: 'new:1', values: { partner: 'П-0002', form: 'спектакль' } });
    expect(() => ask(host, 'adoptSheet', { ...request, title: TITLE })).toThrow('refused');
    expect(() => ask(host, 'adoptSheet', { ...request, title: 'Формы' })).toThrow('refused');
    expect(names(host)).toEqual(['П-0001 Музей', 'П-0002 Театр']);
    expect(() => ask(host, 'adoptSheet', { ...request, title: 'Нет такого' })).toThrow('refused');
  });

  test('that is renamed later is found again', () => {
    const { host } = adopted();
    const sheet = sheetOf(host, TITLE);
    host.sheets.delete(TITLE);
    host.sheets.set('Партнёры 2027', sheet);
    act(host, add('Цирк'));
    expect(names(host)).toEqual(['П-0001 Музей', 'П-0002 Театр', 'П-0003 Цирк']);
  });
});

test('a school year that cannot be read is not saved', () => {
  const host = memoryHost();
  expect(() => ask(host, 'saveSettings', { batch: 'a', values: { 'Учебный год': 'этот' } })).toThrow(
    wrongSchoolYear('этот'),
  );
  expect(ask(host, 'saveSettings', { batch: 'b', values: { 'Учебный год': '' } }).conflicts).toEqual([]);
});

test('a calendar holds the rows whose days tell their year', () => {
  const host = memoryHost();
  const row = (n: number, values: Record<string, string>): Change => ({
    type: 'add',
    sheet: 'roadmap',
    key: `new:${n}`,
    values: { activity: `н${n}`, ...values },
  });
  act(
    host,
    row(1, { startsOn: '2026-10-01' }),
    row(2, { startsOn: '2026-11-01', schoolYear: '2026-2027' }),
    row(3, { startsOn: '2023-10-01' }),
  );
  const { text } = ask(host, 'downloadCalendar', { schoolYear: '2026/2027' });
  expect(text.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:н1', 'SUMMARY:н2']);
  expect(ask(host, 'listActivities', {}).activities.map(({ activity }) => activity)).toEqual(['н1', 'н2']);
});
