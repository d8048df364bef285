import { once } from '../../once.ts';
import { tornCueWords } from '../../reading/lexicon/minutes.ts';
import { organisationForms } from '../../reading/lexicon/organisation-forms.ts';
import { explanation, shortWords, wellKnownAbbreviations } from '../../reading/lexicon/text-defects.ts';
import { fold } from '../../reading/text.ts';
import type { Defect, DefectRule } from './defect.ts';

/** Capitals that stand for themselves: not in a name in quotes, not the form before one («ЛОГБУК «Театр»», «ПЧ № 45»). */
const capitals =
  /(?<![\p{L}.\u00ab"-])\p{Lu}{2,6}(?![\p{L}-])(?!\s*(?:\p{Lu}+\s+){0,2}[\u00ab"\u201c\u2116])(?!\s+\p{Lu})/gu;
const twoCapitals = /\p{Lu}{2}/u;
const quotations = /[\u00ab"\u201c][^\u00ab\u00bb"\u201c\u201d]{1,120}[\u00bb"\u201d]/gu;
/** Bodies of teachers are abbreviated differently from district to district: only the usual ones count as known. */
const known = once(
  () =>
    new Set(
      Object.entries(organisationForms).flatMap(([kind, forms]) => (kind === 'education_methodical' ? [] : forms)),
    ),
);

/** An abbreviation that neither the document nor the dictionary explains; each is named once. */
export const unexplainedAbbreviation: DefectRule = ({ lines }) => {
  const abbreviating = lines.filter(({ text }) => twoCapitals.test(text));
  const met = new Map<string, number>();
  for (const { text, line } of abbreviating) {
    const unknown = findUnknown(text).filter((abbreviation) => !met.has(abbreviation));
    if (unknown.length > 0 && !isShouted(text)) for (const abbreviation of unknown) met.set(abbreviation, line);
  }
  if (met.size === 0) return [];
  for (const { text } of abbreviating) {
    if (![...met.keys()].some((abbreviation) => text.includes(abbreviation))) continue;
    for (const match of text.matchAll(explanation)) met.delete(match.slice(1).find(Boolean) ?? '');
  }
  return [...met].map(([abbreviation, line]): Defect => ({ code: 'TXT-R8', args: [abbreviation], line }));
};

function findUnknown(text: string): string[] {
  const found = text.replace(quotations, (name) => `"${' '.repeat(name.length - 1)}`).match(capitals) ?? [];
  return found.filter((abbreviation) => {
    if (known().has(abbreviation) || wellKnownAbbreviations.has(abbreviation)) return false;
    if (shortWords.has(fold(abbreviation)) || tornCueWords.includes(fold(abbreviation))) return false;
    return /\p{Script=Cyrillic}/u.test(abbreviation) && !/^[IVXLC\u0425]+$/u.test(abbreviation);
  });
}

/** A heading in capitals: its words are no abbreviations. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Lu}/u.test(letter)).length > letters.length / 2;
}
