import type { Defect, DefectRule } from './defect.ts';

const token = /[\p{L}\p{M}\d]+/gu;
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
/** Roman numerals are often typed with a Cyrillic letter: «ХIХ век». */
const romanNumeral = /^[IVXLC\u0425\u0421\u041c\u041b]+$/u;
/** What every such word or number has. */
const suspect = /[a-z\u00c0-\u024f]|\d[\u041e\u043e]\d/i;
const letterInNumber = /\d[Oo\u041e\u043e]\d/u;

/** A word in which Cyrillic and Latin letters are mixed, or a number with a letter for its zero. */
export const mixedAlphabets: DefectRule = ({ lines }) => {
  const seen = new Set<string>();
  return lines.flatMap(({ text, line }) =>
    ((suspect.test(text) && text.match(token)) || []).flatMap((word): Defect[] => {
      const mixed = cyrillic.test(word) && latin.test(word) && !romanNumeral.test(word);
      if ((!mixed && !letterInNumber.test(word)) || seen.has(word)) return [];
      seen.add(word);
      return [{ code: 'TXT-R3', args: [word], line }];
    }),
  );
};
