import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../src/app/store.ts';
import type { Found } from '../../src/domain/structuring/found.ts';
import { ask } from './ask.ts';
import { type MemoryHost, memoryHost } from './memory-host.ts';

const base = { layout: 'test', unrecognised: [] as string[], skipped: [], warnings: [] };
const partnerList = (records: Extract<Found, { kind: 'partners' }>['records'], unrecognised: string[] = []): Found => ({
  ...base,
  kind: 'partners',
  unrecognised,
  records,
});
const partners = partnerList(
  [
    {
      name: 'МБУК «Музей»',
      locality: 'Заречный',
      category: 'культура',
      forms: ['экскурсии', 'викторины'],
      effects: ['знание края'],
      agreement: { number: '12', date: '2026-01-31', until: '2027-01-31' },
      contacts: { phone: '8 (34541) 2-12-12' },
      source: {},
    },
    { name: 'Театр', forms: ['спектакли'], source: {} },
    // The same museum again, with what the first row lacked.
    {
      name: 'МБУК "Музей"',
      locality: 'Заречный',
      contacts: { url: 'museum.example' },
      forms: ['экскурсии'],
      source: {},
    },
  ],
  ['без смысла', '=1+1'],
);
const roadmap: Extract<Found, { kind: 'roadmap' }> = {
  ...base,
  kind: 'roadmap',
  title: 'Дорожная карта',
  schoolYear: '2026/2027',
  parties: [
    { name: 'Школа № 5', role: 'mentor' },
    { name: 'Школа № 9', role: 'satellite' },
  ],
  records: [
    {
      activity: 'Ярмарка',
      period: { raw: 'до 5 ноября 2026 г.', end: '2026-11-05' },
      responsible: ['Школа № 9'],
      source: {},
    },
    { activity: 'Семинар', responsible: ['методист'], source: {} },
  ],
};
const resolution: Extract<Found, { kind: 'resolution' }> = {
  ...base,
  kind: 'resolution',
  meeting: {
    type: 'совещание',
    title: 'О партнёрстве',
    date: '2026-10-01',
    participants: ['МБУК «Музей»'],
    source: {},
  },
  items: [
    { number: '1', text: 'Провести ярмарку', due: { raw: 'до 5 ноября', date: '2026-11-05' }, source: {} },
    { number: '2', text: 'Издать сборник', responsible: ['методист'], source: {} },
  ],
  signatories: [{ name: '', position: 'директор' }],
};
const programme: Found = {
  ...base,
  kind: 'programme',
  aim: 'Воспитание',
  tasks: ['Найти партнёров'],
  results: ['Круг партнёров'],
  principles: [{ name: 'добровольность', ids: [] }],
  conditions: ['воля сторон'],
  stages: [{ name: 'Первый', items: ['поиск'] }],
  mechanisms: ['проекты'],
  directions: ['профориентация'],
  activities: [{ name: 'реализация', products: 'выставка' }],
  source: {},
};

let batch = 0;
const write = (host: MemoryHost, ...found: Found[]) =>
  ask(host, 'writeImport', { found, source: 'файл.docx', choices: {}, batch: `b${++batch}` });
const book = (host: MemoryHost) => readRegistry(host.book);
const cellsBeside = (host: MemoryHost, title: string) =>
  [...host.sheets].filter(([name]) => name !== title).map(([name, { rows }]) => [name, JSON.stringify(rows)]);

describe('what is found', () => {
  test.each<[string, Found, Record<string, number>]>([
    ['partners', partners, { partners: 2, forms: 3, effects: 1, agreements: 1, unrecognised: 2 }],
    ['roadmap', roadmap, { partners: 2, roadmap: 2 }],
    ['resolution', resolution, { meetings: 1, decisions: 2 }],
    ['programme', programme, { programme: 9 }],
  ])('%s: goes into its tabs once, however often it is written', (_, found, added) => {
    const host = memoryHost();
    expect(write(host, found).added).toEqual(added);
    const before = cellsBeside(host, 'Журнал');
    const again = write(host, found);
    expect([again.added, again.updated]).toEqual([{}, {}]);
    expect(cellsBeside(host, 'Журнал')).toEqual(before);
  });

  test('a partner named twice is one, with what either row says', () => {
    const host = memoryHost();
    write(host, partners);
    const [museum] = book(host).partners;
    expect(museum).toMatchObject({ phone: '8 (34541) 2-12-12', site: 'museum.example', category: 'культура' });
    expect(book(host).forms.map(({ form, partner }) => `${partner} ${form}`)).toEqual([
      'П-0001 экскурсии',
      'П-0001 викторины',
      'П-0002 спектакли',
    ]);
  });

  test.each<[string, object, object]>([
    ['a year, of the partnership', { period: 'с 2015 года' }, { since: ['с 2015 года'], forms: [], left: [] }],
    [
      'how often, of what is done',
      { period: '2 раза в год', direction: 'концерты' },
      { since: [''], forms: ['2 раза в год'], left: [] },
    ],
    [
      'how often, of nothing named',
      { period: '2 раза в год' },
      { since: [''], forms: [], left: ['Театр: 2 раза в год'] },
    ],
  ])('a period beside a partner goes where it belongs: %s', (_, said, expected) => {
    const host = memoryHost();
    write(host, partnerList([{ name: 'Театр', ...said, source: {} }]));
    const { partners, forms } = book(host);
    expect({
      since: partners.map(({ since }) => since),
      forms: forms.map(({ periodText }) => periodText),
      left: (host.sheets.get('Не распознано')?.rows ?? []).slice(1).map((row) => row.at(-1)),
    }).toEqual(expected);
  });

  test('the rows of a roadmap belong to both schools of a pair, but not to the book’s own', () => {
    const host = memoryHost();
    write(host, roadmap);
    expect(book(host).partners.map(({ name, role }) => [name, role])).toEqual([
      ['Школа № 5', 'mentor'],
      ['Школа № 9', 'satellite'],
    ]);
    expect(book(host).roadmap[0]).toMatchObject({ partner: 'П-0001; П-0002', endsOn: '2026-11-05' });

    const own = memoryHost();
    ask(own, 'saveSettings', { batch: 's', values: { 'Школа (краткое название)': 'Школа № 5' } });
    write(own, roadmap);
    expect(book(own).partners.map(({ name }) => name)).toEqual(['Школа № 9']);
    expect(book(own).roadmap[0]).toMatchObject({ partner: 'П-0001', side: 'partner' });
  });

  test('decisions belong to their meeting, which names the partners that were there', () => {
    const host = memoryHost();
    write(host, partners);
    write(host, resolution);
    const [meeting] = book(host).meetings;
    expect(meeting).toMatchObject({ partners: 'П-0001', date: '2026-10-01', signatory: 'директор' });
    expect(new Set(book(host).decisions.map((row) => row.meeting))).toEqual(new Set([meeting?.key]));
  });
});

describe('what stands there', () => {
  test('is completed and never overwritten', () => {
    const host = memoryHost();
    write(host, partnerList([{ name: 'Музей', category: 'спорт', source: {} }]));
    ask(host, 'saveRecords', {
      batch: 'e',
      title: 'edit',
      changes: [
        { type: 'update', sheet: 'partners', key: 'П-0001', seen: { phone: '' }, values: { phone: '2-00-00' } },
      ],
    });
    const richer = partnerList([
      { name: 'Музей', category: 'культура', contacts: { phone: '2-12-12', url: 'm.example' }, source: {} },
    ]);
    expect(write(host, richer)).toMatchObject({ added: {}, updated: { partners: 1 } });
    expect(book(host).partners).toMatchObject([{ category: 'спорт', phone: '2-00-00', site: 'm.example' }]);
  });

  test('is completed in the roadmap as well', () => {
    const host = memoryHost();
    write(host, roadmap);
    const richer: Found = {
      ...roadmap,
      records: [{ activity: 'Семинар', result: 'протокол', responsible: ['другой'], source: {} }],
    };
    expect(write(host, richer).updated).toEqual({ roadmap: 1 });
    expect(book(host).roadmap[1]).toMatchObject({ result: 'протокол', responsibleText: 'методист' });
  });

  test('comes back by undo, completed cells too', () => {
    const host = memoryHost();
    write(host, partnerList([{ name: 'Театр', source: {} }]));
    const before = book(host);
    write(host, partners, roadmap, resolution, programme);
    expect(ask(host, 'undoLast', {}).kept).toEqual([]);
    const after = book(host);
    for (const tab of ['forms', 'effects', 'agreements', 'roadmap', 'meetings', 'decisions', 'programme'] as const)
      expect(after[tab]).toEqual([]);
    expect(after.partners.map(({ changed: _, ...row }) => row)).toEqual(
      before.partners.map(({ changed: _, ...row }) => row),
    );
  });
});

test('no word is lost of a text that no cell takes', () => {
  const host = memoryHost();
  const long = Array.from({ length: 9000 }, (_, n) => `слово${n}`).join(' ');
  const found = {
    ...resolution,
    meeting: { ...resolution.meeting, rationale: long },
    unrecognised: [long.replace(/слово/g, 'остаток')],
  };
  write(host, found);
  const cells = [...host.sheets].filter(([title]) => title !== 'Журнал').flatMap(([, { rows }]) => rows.flat());
  expect(Math.max(...cells.map((cell) => cell.length))).toBeLessThanOrEqual(32_000);
  const kept = cells.join('');
  expect(kept.match(/слово\d+/g)?.length).toBeGreaterThan(8990);
  expect(kept.match(/остаток\d+/g)?.length).toBeGreaterThan(8990);
  expect(write(host, found)).toMatchObject({ added: {}, updated: {} });
});

test('a person is masked everywhere, before anything is written', () => {
  const host = memoryHost();
  const named = partnerList(
    [{ name: 'Музей', responsible: ['методист Сомова Т.Е.'], source: {} }],
    ['позвонить: Сомова Т.Е.'],
  );
  const request = { found: [named], source: 'ф', choices: {}, batch: 'm' };
  expect(ask(host, 'writeImport', { ...request, persons: 'mask' }).masked).toBe(2);
  expect(JSON.stringify([...host.sheets])).not.toContain('Сомова');
});
