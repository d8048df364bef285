import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/domain/reading/text.ts';
import { account, keepAll } from '../../src/domain/structuring/conservation.ts';
import { createClaim, type Draft } from '../../src/domain/structuring/reader.ts';
import { structure } from '../../src/domain/structuring/structure.ts';
import { letters } from './letters.ts';

const fixtures = join(import.meta.dirname, '../fixtures/structuring');

describe.each(['partners', 'roadmap', 'minutes', 'several'])('every word of a paste among the %s', (folder) => {
  const pastes = readdirSync(join(fixtures, folder)).filter((file) => file.endsWith('.txt'));
  test.each(pastes)('stands in what is found in %s', (file) => {
    const text = readFileSync(join(fixtures, folder, file), 'utf8');
    const said = letters(structure({ text }));
    // Names of tags and attributes are no words of the paste.
    const isMarkup = (word: string) => text.includes('</') && /^[a-z]+$/.test(word);
    const lost = words(text).filter(
      (word) => /^\p{L}{3,}$/u.test(word) && !said.includes(word) && !isDateWord(word) && !isMarkup(word),
    );
    expect(lost).toEqual([]);
  });
});

function isDateWord(word: string): boolean {
  return /^(?:год|года|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/.test(word);
}

test('a word that no table made of the lines holds is a line still', () => {
  const lines = [
    { text: 'Музей | экскурсии', line: 4 },
    { text: 'Театр | спектакли и экскурсии<br>в каникулы', line: 5 },
  ];
  const cells = ['Музей', 'экскурсии', 'Театр', 'спектакли'].map((text) => ({ lines: [text], line: 4 }));
  const table = { type: 'table' as const, rows: [cells], line: 4, layout: 'any' };
  expect(keepAll(lines, [table])).toEqual([
    table,
    { type: 'paragraphs', lines: [{ text: 'экскурсии в каникулы', line: 5 }] },
  ]);
  const whole = { ...table, rows: [[...cells, { lines: ['экскурсии', 'в каникулы'], line: 5 }]] };
  expect(keepAll(lines, [whole])).toEqual([whole]);
});

test('what a merged cell hides on a sheet is said', () => {
  const rows = [
    ['Социальный партнёр', 'Формы взаимодействия'],
    ['Музей истории', 'экскурсии'],
    ['Театр «Маска»', 'спектакли'],
  ];
  const merges = [{ top: 1, left: 0, bottom: 2, right: 0 }];
  expect(letters(structure({ grids: [{ rows, merges }] }))).toContain('театрмаска');
});

test('a section that many records hold hides no word lost elsewhere', () => {
  const line = (text: string, at: number) => ({ text, line: at });
  const lines = [line('Музей', 1), line('Беседа', 2), line('Экскурсия', 3), line('Урок музей', 4)];
  const section = { text: 'Музей', line: 1 };
  const records = ['Беседа', 'Экскурсия', 'Урок'].map((activity, index) => ({
    activity,
    section: 'Музей',
    responsible: [],
    source: { activity: line(activity, index + 2), section },
  }));
  const draft: Draft = { kind: 'roadmap', layout: 'any', records, warnings: [] };
  const claim = createClaim();
  for (const unit of lines) claim.take(unit);
  expect(account(draft, claim, [{ type: 'paragraphs', lines }]).unrecognised).toEqual(['музей']);
});
