import { beforeAll, describe, expect, test } from 'vitest';
import { countRecords, incompleteCards } from '../../sidebar/import/compose.ts';
import type { Correction } from '../../sidebar/import/correction.ts';
import { loadReading } from '../../sidebar/import/load-reading.ts';
import { composeParcels } from '../../sidebar/import/parcels.ts';
import { type History, takeStep } from '../../sidebar/import/preview.ts';
import { openPreview } from '../../sidebar/import/thing.ts';
import { headerPhrases } from '../../src/domain/reading/lexicon/header-phrases.ts';
import type { Found, PartnersFound, RoadmapFound } from '../../src/domain/structuring/found.ts';
import { columnsText } from '../../src/texts/ru/sidebar/columns.ts';

beforeAll(async () => {
  await loadReading();
});

const place = (text: string, line: number) => ({ text, line });

const partners = (): PartnersFound => ({
  kind: 'partners',
  layout: 'table',
  records: [
    {
      name: 'Библиотека',
      forms: ['встречи: с авторами, с героями', 'выставки'],
      effects: ['любовь к чтению'],
      source: { name: place('Библиотека', 2), 'forms.1': place('- выставки', 4), 'effects.0': place('любовь', 3) },
    },
    {
      name: 'Дома культуры «Заря» и «Луч»',
      forms: ['концерты'],
      split: [{ name: 'Дом культуры «Заря»' }, { name: 'Дом культуры «Луч»', locality: 'Липовка' }],
      source: { name: place('Дома культуры', 6) },
    },
    { name: 'и «Луч»', effects: ['досуг'], source: { name: place('и «Луч»', 8), 'effects.0': place('досуг', 8) } },
  ],
  unrecognised: ['Липовка', 'октябрь'],
  skipped: [],
  warnings: [
    { code: 'a', message: 'О форме', record: 0, field: 'forms.1' },
    { code: 'b', message: 'О третьем', record: 2, field: 'name' },
    { code: 'c', message: 'Обо всём' },
  ],
});

const roadmap = (): RoadmapFound => ({
  kind: 'roadmap',
  layout: 'table',
  parties: [{ name: 'Школа № 1' }, { name: 'Школа № 2' }],
  records: [
    { activity: 'Семинар', period: { raw: 'май', start: '--05-01', end: '--05-31' }, responsible: [], source: {} },
  ],
  unrecognised: [],
  skipped: [],
  warnings: [
    { code: 'year-unknown', message: 'Нет года' },
    { code: 'roles-not-stated', message: 'Нет ролей' },
  ],
});

const opened = (...found: Found[]): History => ({
  past: [],
  now: openPreview([{ source: 'вставка', found, tables: [] }]),
});

const corrected = (history: History, ...steps: Correction[]): History => steps.reduce(takeStep, history);
const partnersOf = ({ now }: History) => now.things[0]?.found as PartnersFound;
const roadmapOf = ({ now }: History) => now.things[0]?.found as RoadmapFound;
/** The first thing is numbered 1, its cards from 2. */
const [thing, library, houses, torn] = [1, 2, 3, 4];

describe('corrections of cards', () => {
  test('a dropped card goes with its doubts; those of the others stay with their records', () => {
    const found = partnersOf(corrected(opened(partners()), { do: 'drop', thing, card: library }));
    expect(found.records.map(({ name }) => name)).toEqual(['Дома культуры «Заря» и «Луч»', 'и «Луч»']);
    expect(found.warnings.map(({ code, record }) => [code, record])).toEqual([
      ['b', 1],
      ['c', undefined],
    ]);
  });

  test('two organisations of one cell become two cards, each with all forms', () => {
    const found = partners();
    const doubt = { code: 'several-organisations', message: 'О двух', record: 1, field: 'name' };
    found.warnings.push(doubt, { ...doubt, record: 2 });
    const history = corrected(opened(found), { do: 'split', thing, card: houses });
    expect(partnersOf(history).records.slice(1, 3)).toMatchObject([
      { name: 'Дом культуры «Заря»', forms: ['концерты'] },
      { name: 'Дом культуры «Луч»', locality: 'Липовка', forms: ['концерты'] },
    ]);
    expect(partnersOf(history).records[1]).not.toHaveProperty('split');
    // The doubt is settled where it was acted upon.
    const doubts = partnersOf(history).warnings.filter(({ code }) => code === doubt.code);
    expect(doubts.map(({ record }) => record)).toEqual([3]);
    expect(new Set(history.now.things[0]?.cards).size).toBe(4);
    expect(partnersOf(history).warnings.find(({ code }) => code === 'b')?.record).toBe(3);
  });

  test('a card cut in two is joined with the next: names in order, lists with their places', () => {
    const found = partnersOf(corrected(opened(partners()), { do: 'join', thing, card: houses }));
    expect(found.records).toHaveLength(2);
    expect(found.records[1]).toMatchObject({
      name: 'Дома культуры «Заря» и «Луч» и «Луч»',
      forms: ['концерты'],
      effects: ['досуг'],
      source: { 'effects.0': { line: 8 } },
    });
  });

  test('the last card has nothing to be joined with', () => {
    const history = opened(partners());
    expect(corrected(history, { do: 'join', thing, card: torn })).toBe(history);
  });

  test('from a line on, forms go to a card of their own, which must be named', () => {
    const history = corrected(opened(partners()), { do: 'cut', thing, card: library, path: 'forms', index: 1 });
    expect(partnersOf(history).records.slice(0, 2)).toMatchObject([
      { name: 'Библиотека', forms: ['встречи: с авторами, с героями'] },
      { name: '', forms: ['выставки'], source: { 'forms.0': { text: '- выставки' } } },
    ]);
    expect(incompleteCards(history.now)).toEqual([history.now.things[0]?.cards[1]]);
  });
});

describe('corrections of lines', () => {
  test('a line moves from forms to effects with its place', () => {
    const found = partnersOf(
      corrected(opened(partners()), { do: 'move-item', thing, card: library, path: 'forms', index: 1, to: 'effects' }),
    );
    expect(found.records[0]).toMatchObject({
      forms: ['встречи: с авторами, с героями'],
      effects: ['любовь к чтению', 'выставки'],
      source: { 'effects.1': { text: '- выставки', line: 4 } },
    });
    expect(found.records[0]?.source).not.toHaveProperty('forms.1');
  });

  test('a lead-in is taken apart', () => {
    const found = partnersOf(
      corrected(opened(partners()), { do: 'split-item', thing, card: library, path: 'forms', index: 0 }),
    );
    expect(found.records[0]?.forms).toEqual(['встречи', 'с авторами', 'с героями', 'выставки']);
    expect(found.records[0]?.source['forms.3']?.text).toBe('- выставки');
  });

  test('a left-over fragment goes to the end of a list or of a text', () => {
    const found = partnersOf(
      corrected(
        opened(partners()),
        { do: 'place', thing, fragment: 'Липовка', card: library, path: 'locality' },
        { do: 'place', thing, fragment: 'октябрь', card: library, path: 'effects' },
      ),
    );
    expect(found.records[0]).toMatchObject({ locality: 'Липовка', effects: ['любовь к чтению', 'октябрь'] });
    expect(found.unrecognised).toEqual([]);
  });
});

describe('corrections of values', () => {
  test('a changed field settles the doubts about it alone', () => {
    const found = partnersOf(
      corrected(opened(partners()), { do: 'edit', thing, card: torn, path: 'name', value: 'Дом культуры «Луч»' }),
    );
    expect(found.warnings.map(({ code }) => code)).toEqual(['a', 'c']);
  });

  test('an emptied field is no field', () => {
    const found = partnersOf(
      corrected(opened(partners()), { do: 'edit', thing, card: library, path: 'forms', value: '' }),
    );
    expect(found.records[0]).not.toHaveProperty('forms');
  });

  test('a reworded term is read again', () => {
    const found = roadmapOf(
      corrected(opened(roadmap()), { do: 'edit', thing, card: 2, path: 'period.raw', value: 'до 12 марта 2027' }),
    );
    expect(found.records[0]?.period).toEqual({ raw: 'до 12 марта 2027', end: '2027-03-12' });
  });

  test.each(['2026/2027', '2026-2027'])(
    'the school year %s dates the terms written without one and settles the doubt',
    (value) => {
      const found = roadmapOf(
        corrected(opened(roadmap()), { do: 'edit', thing, card: 'head', path: 'schoolYear', value }),
      );
      expect(found.schoolYear).toBe('2026/2027');
      expect(found.records[0]?.period).toMatchObject({ start: '2027-05-01', end: '2027-05-31', inferred: true });
      expect(found.warnings.map(({ code }) => code)).toEqual(['roles-not-stated']);
    },
  );

  test('a role is given to a school and taken back', () => {
    const given = corrected(opened(roadmap()), { do: 'role', thing, party: 1, role: 'satellite' });
    expect(roadmapOf(given).parties).toEqual([{ name: 'Школа № 1' }, { name: 'Школа № 2', role: 'satellite' }]);
    const taken = corrected(given, { do: 'role', thing, party: 1, role: undefined });
    expect(roadmapOf(taken).parties?.[1]).toEqual({ name: 'Школа № 2' });
  });
});

describe('undo', () => {
  test('every correction is one step back', () => {
    const history = opened(partners());
    const twice = corrected(history, { do: 'drop', thing, card: library }, { do: 'split', thing, card: houses });
    expect(takeStep(takeStep(twice, { do: 'undo' }), { do: 'undo' }).now).toEqual(history.now);
  });

  test('the letters typed in one field are one step, those of another field another', () => {
    const typed = ['М', 'Му', 'Муз'].map(
      (value): Correction => ({ do: 'edit', thing, card: library, path: 'name', value }),
    );
    const history = corrected(opened(partners()), ...typed, {
      do: 'edit',
      thing,
      card: houses,
      path: 'name',
      value: 'Д',
    });
    expect(history.past).toHaveLength(2);
    expect(partnersOf(takeStep(history, { do: 'undo' })).records[0]?.name).toBe('Муз');
  });

  test('nothing corrected, nothing to undo', () => {
    const history = opened(partners());
    expect(takeStep(history, { do: 'undo' })).toBe(history);
  });
});

describe('another reading of the same source', () => {
  const reread = (history: History, ...found: Found[]): History =>
    takeStep(history, { do: 'reread', preview: opened(...found).now, choice: 'forms' });

  test('the corrections are made again where the same stands as before; one step back undoes it all', () => {
    const before = corrected(
      opened(partners()),
      { do: 'edit', thing, card: library, path: 'name', value: 'Библиотека на Садовой' },
      { do: 'edit-item', thing, card: library, path: 'forms', index: 1, text: 'выставки книг' },
      { do: 'place', thing, fragment: 'Липовка', card: library, path: 'locality' },
      { do: 'drop', thing, card: torn },
    );
    const other = partners();
    const [first] = other.records;
    if (first) first.effects = ['чтение вслух'];
    const now = reread(before, other);
    expect(partnersOf(now).records).toMatchObject([
      {
        name: 'Библиотека на Садовой',
        forms: ['встречи: с авторами, с героями', 'выставки книг'],
        effects: ['чтение вслух'],
        locality: 'Липовка',
      },
      { name: 'Дома культуры «Заря» и «Луч»' },
    ]);
    expect(now.now.lost).toBe(0);
    expect(takeStep(now, { do: 'undo' }).now).toEqual(before.now);
  });

  test('a correction of what now reads otherwise is not made, and is counted', () => {
    const before = corrected(opened(partners()), {
      do: 'edit-item',
      thing,
      card: library,
      path: 'forms',
      index: 1,
      text: 'выставки книг',
    });
    const other = partners();
    const [first] = other.records;
    if (first) first.forms = ['лекции', 'выставки'];
    const now = reread(before, other);
    expect(partnersOf(now).records[0]?.forms).toEqual(['лекции', 'выставки']);
    expect(now.now.lost).toBe(1);
  });

  test('choices of one column one after another are one step back and lose nothing on the way', () => {
    const before = corrected(opened(partners()), { do: 'drop', thing, card: torn });
    const twice = reread(reread(before, roadmap()), partners());
    expect(twice.past).toHaveLength(2);
    expect(twice.now.lost).toBe(0);
    expect(partnersOf(twice).records).toHaveLength(2);
  });

  test('every meaning of a column has a name to choose it by', () => {
    const named = Object.values(columnsText.meanings).flatMap((group) => Object.keys(group));
    expect(named.sort()).toEqual([...Object.keys(headerPhrases), 'ignored'].sort());
  });
});

describe('what goes to the book', () => {
  test('counts leave out blank lines and skipped partners', () => {
    const history = corrected(
      opened(partners()),
      { do: 'edit-item', thing, card: library, path: 'forms', index: 2, text: '  ' },
      { do: 'choose', card: houses, choice: { as: 'skip' } },
    );
    expect(countRecords(history.now)).toEqual({ partners: 2, forms: 2, effects: 2 });
  });

  test('choices follow their cards to the places in the call', () => {
    const history = corrected(
      opened({ kind: 'none', unrecognised: ['что-то'], skipped: [], warnings: [] }, partners()),
      { do: 'drop', thing: 2, card: 3 },
      { do: 'choose', card: 5, choice: { as: 'same', key: 'П-0007' } },
    );
    const parcels = composeParcels(history.now);
    expect(parcels).toHaveLength(1);
    expect(parcels[0]?.found).toHaveLength(1);
    expect(parcels[0]?.choices).toEqual({ '0.1': { as: 'same', key: 'П-0007' } });
  });

  test('each source is a call of its own', () => {
    const now = openPreview([
      { source: 'один.docx', found: [partners()], tables: [] },
      { source: 'два.docx', found: [roadmap()], tables: [] },
    ]);
    expect(composeParcels(now).map(({ source }) => source)).toEqual(['один.docx', 'два.docx']);
  });
});
