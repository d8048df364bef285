import {
  kindergartenHint,
  kindergartenWords,
  partnerKindergarten,
  schoolWords,
} from '../../reading/lexicon/text-defects.ts';
import type { DefectRule } from './defect.ts';

const fewestHits = 3;
/** A school's own document speaks of the school this many times as often. */
const ownShare = 2;
/** Where a partner is named as such before the word. */
const nearby = 80;

/** Words of a kindergarten in a school's document: remnants of the template it was made from. */
export const foreignFragments: DefectRule = ({ lines }) => {
  const hits = lines.flatMap(({ text, line }) =>
    kindergartenHint.test(text) ? findWords(text).map((word) => ({ word, line })) : [],
  );
  const [first] = hits;
  if (!first || hits.length < fewestHits) return [];
  const own = lines.reduce((sum, { text }) => sum + (text.match(schoolWords)?.length ?? 0), 0);
  if (own < hits.length * ownShare) return [];
  return [{ code: 'TXT-R1', args: [first.word, hits.length], line: first.line }];
};

/** Words of a kindergarten before which no partner is named. */
function findWords(text: string): string[] {
  return [...text.matchAll(kindergartenWords)].flatMap(({ 0: word, index }) =>
    partnerKindergarten.test(text.slice(Math.max(0, index - nearby), index)) ? [] : [word],
  );
}
