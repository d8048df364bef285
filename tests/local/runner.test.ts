import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { injectFaults, readFaults } from '../../src/local/faults.ts';
import { safeName } from '../../src/local/host/documents-folder.ts';
import { implementedMembers, publicFunctions, run } from '../../src/local/runner.ts';
import { traceCalls } from '../../src/local/trace.ts';
import { openWorkspace } from '../../src/local/workspace.ts';
import { addOnOf, newDesk, newFolder, perform, resultOf } from './desk.ts';

test('a context has no global that Apps Script has not, and no way to the host', () => {
  const absent = [
    'URL',
    'TextEncoder',
    'setTimeout',
    'fetch',
    'crypto',
    'structuredClone',
    'Buffer',
    'process',
    'atob',
    'Blob',
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
    'require',
    'global',
    'window',
  ];
  const here = `[${absent.map((name) => `typeof ${name}`)}]`;
  expect(resultOf(`return ${here}`)).toEqual(absent.map(() => 'undefined'));
  const search = `const found = [];
    const seen = new Set();
    const look = (value, path, depth) => {
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value) || depth > 4) return;
      seen.add(value);
      for (let own = Object.getPrototypeOf(value); own; own = Object.getPrototypeOf(own)) {
        const maker = Object.getOwnPropertyDescriptor(own, 'constructor');
        if (maker && typeof maker.value === 'function' && maker.value.constructor('return typeof process')() !== 'undefined') found.push(path);
      }
      for (const key of Reflect.ownKeys(value)) {
        const { value: inner } = Object.getOwnPropertyDescriptor(value, key);
        look(inner, path + '.' + String(key), depth + 1);
      }
    };
    look(globalThis, 'globalThis', 0);
    try { sheet.getRange(0, 0); } catch (error) { look(error, 'error', 0); if (!(error instanceof Error)) found.push('error class'); }
    if (!(sheet.getRange(1, 1).getValues() instanceof Array)) found.push('array class');
    return found;`;
  expect(resultOf(search)).toEqual([]);
});

test('each call starts the script afresh', () => {
  const addOn = addOnOf('let count = 0; function next() { return ++count; }');
  const desk = newDesk();
  const call = { function: 'next', user: 'one' };
  expect([run(addOn, desk, call).value, run(addOn, desk, call).value]).toEqual([1, 1]);
});

test('only functions of the script without a final underscore are public', () => {
  const addOn = addOnOf('function open() {} function hidden_() {} const arrow = () => 1; var value = 1;');
  expect(publicFunctions(addOn)).toEqual(['open']);
});

test('an endless script is stopped, and its lock is freed', () => {
  const addOn = addOnOf('function main() { LockService.getDocumentLock().tryLock(1); for (;;); }');
  const desk = newDesk();
  const outcome = run(addOn, desk, { function: 'main', user: 'one', timeLimit: 50 });
  expect(outcome.error).toMatch(/timed out/);
  expect(desk.lock.holder).toBeNull();
});

test('while one user holds the lock another gets none, and writes of both are kept', () => {
  const desk = newDesk();
  const addOn = addOnOf(`
    const sheet = () => SpreadsheetApp.getActive().getSheets()[0];
    function first() { const lock = LockService.getDocumentLock(); lock.waitLock(10); sheet().getRange(1, 1).setValues([['один']]); lock.releaseLock(); }
    function second() { const lock = LockService.getDocumentLock(); const free = lock.tryLock(10); sheet().getRange(2, 1).setValues([[String(free)]]); }`);
  let interrupted = false;
  const outcome = run(addOn, desk, { function: 'first', user: 'one' }, [
    (name, next) => {
      if (name === 'Range.setValues' && !interrupted) {
        interrupted = true;
        run(addOn, desk, { function: 'second', user: 'two' });
      }
      return next();
    },
  ]);
  expect(outcome.error).toBeUndefined();
  expect(resultOf('return sheet.getDataRange().getValues()', desk)).toEqual([['один'], [false]]);
  expect(perform('LockService.getDocumentLock().waitLock(1)', { ...desk, lock: { holder: {} } }).error).toMatch(
    /^Lock timeout/,
  );
});

test('what the screen shows is told in order', () => {
  const { events } = perform(`const ui = SpreadsheetApp.getUi();
    ui.createMenu('Меню').addItem('Дело', 'doIt').addSeparator().addSubMenu(ui.createMenu('Ещё').addItem('Два', 'two')).addToUi();
    book.toast('Записано', 'Партнёры', 3);
    ui.alert('Вопрос', 'Удалить?', ui.ButtonSet.YES_NO);
    sheet.getRange(3, 2).activate();`);
  expect(events).toEqual([
    {
      kind: 'menu',
      label: 'Меню',
      entries: [
        { kind: 'item', label: 'Дело', function: 'doIt' },
        { kind: 'separator' },
        { kind: 'menu', label: 'Ещё', entries: [{ kind: 'item', label: 'Два', function: 'two' }] },
      ],
    },
    { kind: 'toast', message: 'Записано', title: 'Партнёры', seconds: 3 },
    { kind: 'alert', title: 'Вопрос', prompt: 'Удалить?' },
    { kind: 'select', area: { sheet: 1, row: 3, column: 2, rows: 1, columns: 1 } },
  ]);
});

test.each([
  ["ui.alert('Готово')", 'OK'],
  ["ui.alert('Готово', ui.ButtonSet.OK)", 'OK'],
  ["ui.alert('Вопрос', 'Удалить?', ui.ButtonSet.YES_NO)", 'CLOSE'],
])('%s is answered %s: nobody is there to choose', (call, answer) => {
  expect(resultOf(`const ui = SpreadsheetApp.getUi(); return ${call} === ui.Button.${answer}`)).toBe(true);
});

test('a made document keeps its bytes, takes a free name and leaves its folder never', () => {
  const desk = newDesk();
  const body = `const bytes = Array.from({ length: 300 }, (_, at) => (at % 256) - (at % 256 > 127 ? 256 : 0));
    const make = (bytes) => {
      const blob = Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode(bytes)), 'application/octet-stream', 'x.docx');
      return Drive.Files.create({ name: '../../Модель' }, blob, {}).name;
    };
    return [make(bytes), make([1]), make(bytes)];`;
  expect(resultOf(body, desk)).toEqual(['-..-Модель.docx', '-..-Модель (2).docx', '-..-Модель.docx']);
  expect(readdirSync(desk.documents.path).sort()).toEqual(['-..-Модель (2).docx', '-..-Модель.docx']);
  const bytes = readFileSync(join(desk.documents.path, '-..-Модель.docx'));
  expect([...bytes]).toEqual(Array.from({ length: 300 }, (_, at) => at % 256));
});

test.each([
  ['Модель', 'Модель'],
  ['a/b\\c:d', 'a-b-c-d'],
  ['con', '_con'],
  ['..', '_'],
  ['конец. ', 'конец'],
  ['а\u202Eб', 'а б'],
])('the file name of «%s» is «%s»', (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

test('text, properties and dates by Utilities', () => {
  expect(resultOf("return Utilities.newBlob('я😀').getDataAsString()")).toBe('я😀');
  expect(resultOf("return Utilities.base64Encode('я')")).toBe('0Y8=');
  expect(resultOf("return Utilities.formatDate(new Date(0), 'Asia/Kamchatka', \"yyyy-MM-dd'T'HH:mm, d.M.yy\")")).toBe(
    '1970-01-01T12:00, 1.1.70',
  );
  const store = `const store = PropertiesService.getUserProperties(); store.setProperty('a', 'я').setProperties({ b: 2 });
    store.deleteProperty('a'); return [store.getProperty('a'), store.getProperties()]`;
  expect(resultOf(store)).toEqual([null, { b: '2' }]);
  expect(perform("PropertiesService.getUserProperties().setProperty('a', 'я'.repeat(5000))").error).toMatch(
    /too large/,
  );
});

test('what a function returns is plain JSON or an error', () => {
  expect(resultOf('return { a: undefined, b: [undefined, NaN] }')).toEqual({ b: [null, null] });
  expect(perform('return [new Date()]').error).toBe('Failed due to illegal value: Date');
  expect(perform('const a = {}; a.a = a; return a').error).toBe('Failed due to illegal value: circular reference');
});

test('calls are counted by method', () => {
  const { counts, interceptor } = traceCalls();
  perform('sheet.getRange(1, 1).setValues([[1]]).getValues(); sheet.getRange(1, 1).getRow()', newDesk(), [interceptor]);
  expect(counts).toEqual({
    'Spreadsheet.getSheets': 1,
    'Sheet.getRange': 2,
    'Range.setValues': 1,
    'Range.getValues': 1,
  });
});

test('faults are the same for the same seed, strike before and after, and refuse locks', () => {
  const struck = (seed: number) => {
    const faults = injectFaults(seed, 0.5);
    const kept: boolean[] = [];
    for (let at = 0; at < 40; at++) {
      const desk = newDesk();
      const { error } = perform("sheet.getRange(1, 1).setValues([['да']])", desk, [faults.interceptor]);
      kept.push(desk.book.sheets[0]?.rows[0]?.[0]?.value === 'да' && error !== undefined);
    }
    return { kept, injected: faults.injected };
  };
  expect(struck(7)).toEqual(struck(7));
  expect(struck(7)).not.toEqual(struck(8));
  expect(struck(7).kept).toContain(true);
  const lock = injectFaults(1, 1);
  expect(
    perform('return LockService.getDocumentLock().tryLock(1)', newDesk(), [
      (name, next, execution) => (name === 'Lock.tryLock' ? lock.interceptor(name, next, execution) : next()),
    ]).value,
  ).toBe(false);
  expect([readFaults('7:0.05'), readFaults('7:1'), readFaults('x:1'), readFaults('7:2')]).toEqual([
    { seed: 7, rate: 0.05 },
    { seed: 7, rate: 1 },
    undefined,
    undefined,
  ]);
});

test('a script stopped at its time limit has no effect from then on, and the next one runs', () => {
  const desk = newDesk();
  const body = `const lock = LockService.getDocumentLock();
    try { lock.tryLock(1); sheet.getRange(1, 1).setValues([['до']]); } finally { sheet.getRange(2, 1).setValues([['после']]); }`;
  let seed = 0;
  for (let stopped = 0; stopped === 0; seed++) {
    const faults = injectFaults(seed, 0.5);
    const { error } = perform(body, desk, [faults.interceptor]);
    stopped = faults.injected.limit;
    if (stopped > 0) expect(error).toBe('Exceeded maximum execution time');
    else desk.book.sheets[0]?.rows.splice(0);
  }
  expect(desk.book.sheets[0]?.rows[1]?.[0]?.value).toBeUndefined();
  expect(desk.lock.holder).toBeNull();
  expect(perform(body, desk).error).toBeUndefined();
});

test('a disk taken for full is told in words, and the book is as it was', async () => {
  const bookPath = join(newFolder(), 'Книга.xlsx');
  const addOn = addOnOf(
    'function put(text) { SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValues([[text]]); }',
  );
  let full = false;
  const workspace = await openWorkspace({ addOn, bookPath, create: true, isDiskFull: () => full });
  await workspace.call('put', ['раз']);
  const before = readFileSync(bookPath);
  full = true;
  await expect(workspace.call('put', ['два'])).rejects.toThrow(/на диске нет места.*повторите/);
  expect(readFileSync(bookPath).equals(before)).toBe(true);
  expect(workspace.desk.book.sheets[0]?.rows[0]?.[0]?.value).toBe('раз');
});

test('the members that are there are named after Google’s', () => {
  const members = implementedMembers(addOnOf(''));
  expect(members.Range).toContain('getValues');
  expect(members.SpreadsheetApp).toContain('getActiveSpreadsheet');
  expect(
    Object.values(members)
      .flat()
      .filter((name) => !/^[A-Za-z]\w+$/.test(name)),
  ).toEqual([]);
});
