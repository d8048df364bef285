import { dittoMark, emptyMark, initials, postStems } from './lexicon/cell-kinds.ts';
import { findNames } from './people.ts';
import { periodShare, readPeriod } from './periods/read-period.ts';
import { compilePhrases } from './phrases.ts';
import { remember } from './remember.ts';
import { squeeze, words } from './text.ts';

const posts = compilePhrases({ post: postStems });

/** Whether the text only repeats the value above: «-//-», «то же». */
export function isDitto(text: string): boolean {
  return dittoMark.test(squeeze(text));
}

/** Whether the text says that there is nothing: «-», «нет». */
export function isEmptyMark(text: string): boolean {
  return emptyMark.test(squeeze(text));
}

/** How much a text looks like people responsible (0–1): a post, a name with initials. */
export const personLikeness = remember((text: string): number => {
  const plain = squeeze(text);
  if (plain === '' || plain.length > 200) return 0;
  const said = words(plain);
  const begins = posts.begins(said);
  if (initials.test(plain)) return begins ? 1 : 0.85;
  if (begins) return 0.8;
  return said.length <= 8 && posts.find(said).length > 0 ? 0.5 : 0;
});

/** Whether the second text begins with the name of the person whose post is the first: «Учитель истории | Гай В.В.». */
export function isPostOf(post: string, name: string): boolean {
  return personLikeness(post) >= 0.5 && !initials.test(post) && findNames(name)[0]?.start === 0;
}

/** Of a text with fewer words of a period the period is only a part. */
const fewestOfPeriod = 0.4;

/** How much a text looks like a term (0–1). */
export const periodLikeness = remember((text: string): number => {
  const plain = squeeze(text);
  if (plain === '' || plain.length > 80) return 0;
  const { period, doubts } = readPeriod(plain);
  const share = periodShare(plain);
  if (share < fewestOfPeriod) return 0.2;
  if (period.start || period.end || period.recurrence) return share === 1 && plain.length <= 40 ? 1 : 0.6;
  return doubts.length === 0 ? 0.8 : 0;
});
