import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../src/app/store.ts';
import type { Found } from '../../src/domain/structuring/found.ts';
import { ask } from './ask.ts';
import { type MemoryHost, memoryHost } from './memory-host.ts';

const plan = (parties: { name: string; role: 'mentor' | 'satellite' }[]): Found => ({
  kind: 'roadmap',
  layout: 'test',
  unrecognised: [],
  skipped: [],
  warnings: [],
  parties,
  records: [{ activity: 'Семинар', responsible: [], source: {} }],
});
const write = (host: MemoryHost, batch: string, ...parties: Parameters<typeof plan>[0]) =>
  ask(host, 'writeImport', { found: [plan(parties)], source: 'ф', choices: {}, batch });
const pairs = (host: MemoryHost) =>
  Object.fromEntries(readRegistry(host.book).partners.map(({ name, pair }) => [name, pair]));
const mentor = { name: 'Школа № 5', role: 'mentor' } as const;
const satellite = { name: 'Школа № 9', role: 'satellite' } as const;

describe('a pair of schools', () => {
  test('named in a plan is linked both ways, once, and goes with its undo', () => {
    const host = memoryHost();
    write(host, 'a', mentor, satellite);
    expect(pairs(host)).toEqual({ 'Школа № 5': 'П-0002', 'Школа № 9': 'П-0001' });
    expect(write(host, 'b', mentor, satellite)).toMatchObject({ added: {}, updated: {} });
    expect(ask(host, 'undoLast', {}).kept).toEqual([]);
    expect(pairs(host)).toEqual({});
  });

  test('is not made of one school, and never changes a pair that stands', () => {
    const host = memoryHost();
    ask(host, 'saveSettings', { batch: 's', values: { 'Школа (краткое название)': 'Школа № 5' } });
    write(host, 'a', mentor, satellite);
    expect(pairs(host)).toEqual({ 'Школа № 9': '' });
    const other = memoryHost();
    write(other, 'a', mentor, satellite);
    write(other, 'b', { name: 'Школа № 7', role: 'mentor' }, satellite);
    expect(pairs(other)).toEqual({ 'Школа № 5': 'П-0002', 'Школа № 9': 'П-0001', 'Школа № 7': 'П-0002' });
  });

  test('can be chosen on the card from the partners of the book', () => {
    const host = memoryHost();
    write(host, 'a', mentor, satellite);
    const { linked } = ask(host, 'readCard', { sheet: 'partners', key: 'П-0001' });
    expect(linked.partners).toEqual([{ key: 'П-0002', name: 'Школа № 9' }]);
  });
});

test('the card tells the step by the ladder of each source, and what the next one needs', () => {
  const host = memoryHost();
  const values = { name: 'Музей', category: 'культура', source: 'письмо', aim: 'знать край' };
  ask(host, 'saveRecords', {
    batch: 'p',
    title: 'newPartner',
    changes: [
      { type: 'add', sheet: 'partners', key: 'new:1', values },
      { type: 'add', sheet: 'exchange', key: 'new:2', values: { partner: 'new:1', side: 'give', what: 'зал' } },
      { type: 'add', sheet: 'exchange', key: 'new:3', values: { partner: 'new:1', side: 'get', what: 'экскурсии' } },
    ],
  });
  const { stage } = ask(host, 'readCard', { sheet: 'partners', key: 'П-0001' });
  expect(stage?.ladders.map(({ at }) => at)).toEqual(['ещё не начато', 'подготовительный этап', 'мотивация']);
  expect(stage?.ladders[1]?.next).toBe(
    'Чтобы перейти к шагу «организационный этап»: внесите встречу или визит; отметьте, что к встрече подготовились; ' +
      'внесите договорённость или план со сроками и ответственными; назовите ответственного от школы; ' +
      'назовите ответственного от партнёра.',
  );
});
