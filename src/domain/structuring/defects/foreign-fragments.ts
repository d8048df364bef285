import { kindergartenWords, partnerKindergarten, schoolWords } from '../../reading/lexicon/text-defects.ts';
import type { DefectRule } from './defect.ts';

const fewestHits = 3;
/** A school's own document speaks of the school this many times as often. */
const ownShare = 2;
/** Where a partner is named as such before the word. */
const nearby = 80;

/** Words of a kindergarten in a school's document: remnants of the template it was made from. */
export const foreignFragments: DefectRule = ({ lines }) => {
  const hits = lines.flatMap(({ text, line }) =>
    [...text.matchAll(kindergartenWords)].flatMap((match) =>
      partnerKindergarten.test(text.slice(Math.max(0, match.index - nearby), match.index))
        ? []
        : [{ word: match[0], line }],
    ),
  );
  const own = lines.reduce((sum, { text }) => sum + (text.match(schoolWords)?.length ?? 0), 0);
  const [first] = hits;
  if (!first || hits.length < fewestHits || own < hits.length * ownShare) return [];
  return [{ code: 'TXT-R1', args: [first.word, hits.length], line: first.line }];
};
