import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/domain/reading/text.ts';
import type { Found } from '../../src/domain/structuring/found.ts';
import { structure } from '../../src/domain/structuring/structure.ts';

const folder = join(import.meta.dirname, '../fixtures/structuring/partners');

/** Letters of everything a thing says, apart from places and warnings. */
function letters(found: Found[]): string {
  const texts: string[] = [];
  const visit = (value: unknown, key: string) => {
    if (key === 'source' || key === 'warnings') return;
    if (typeof value === 'string') texts.push(value);
    else if (value && typeof value === 'object') for (const [name, inner] of Object.entries(value)) visit(inner, name);
  };
  visit(found, '');
  return words(texts.join(' ')).join('');
}

describe('every word of a paste', () => {
  test.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))('stands in what is found in %s', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
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
  return /^(?:год|года|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)$/.test(word);
}

describe('any text', () => {
  const sign = fc.constantFrom(...'абвшколаАБ «»"\t\n|;,.:-–—()№0123456789_<>/*•'.split(''));
  const phrase = fc.constantFrom(
    'МБУК «Музей»',
    'Партнёр',
    'Формы работы',
    '1. ',
    '- беседы;',
    'с библиотекой',
    'Договор № 5 от 01.02.2023',
    '<td>',
    '</table>',
    '\t',
    '\n\n',
    'Срок',
    '| ',
  );
  test('is read without an exception and gives at least one thing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, phrase), { maxLength: 400 }), (pieces) => {
        expect(structure({ text: pieces.join('') }).length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['tabs', '\t'],
    ['pipes', '| '],
    ['quotes', '"а\t'],
    ['open cells', '<table><tr><td>'],
    ['names', 'школа '],
    ['labels', 'Партнёр: а\n'],
    ['spaces', ' '],
    ['bullets', '- а\n'],
    ['semicolons', 'а;'],
    ['figures', '12.05.2023 '],
  ])('of %s alone costs no more than its length', (_, piece) => {
    const cost = (times: number) => {
      const start = process.cpuUsage();
      structure({ text: piece.repeat(times) });
      return process.cpuUsage(start).user / 1000;
    };
    cost(500);
    expect(cost(10_000)).toBeLessThan(3000);
  });
});
