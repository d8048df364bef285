import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/domain/reading/text.ts';
import { structure } from '../../src/domain/structuring/structure.ts';
import { letters } from './letters.ts';

const folder = join(import.meta.dirname, '../fixtures/structuring/partners');

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
