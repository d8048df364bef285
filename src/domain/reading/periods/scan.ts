import type { Mention, PeriodContext } from './mention.ts';
import { patternsOf } from './patterns/index.ts';
import type { Spelled } from './spell.ts';

/** Cuts the text into mentions from left to right; of the wordings that fit at one place the longest is taken. */
export function scan(spelled: Spelled, context: PeriodContext): Mention[] {
  const mentions: Mention[] = [];
  for (let first = 0; first < spelled.terms.length; ) {
    const mention = spelled.terms[first] === '?' ? undefined : longest(spelled, first, context);
    mentions.push(mention ?? { type: 'unread', first, last: first + 1 });
    first = mention?.last ?? first + 1;
  }
  return mentions;
}

function longest(spelled: Spelled, first: number, context: PeriodContext): Mention | undefined {
  let best: Mention | undefined;
  const start = spelled.offsets[first] ?? 0;
  for (const { pattern, read } of patternsOf(spelled.terms[first] ?? '')) {
    pattern.lastIndex = start;
    const match = pattern.exec(spelled.text);
    if (!match) continue;
    const last = first + match[0].split(' ').length;
    if (best && last <= best.last) continue;
    const meaning = read(match, context);
    if (meaning) best = { ...meaning, first, last };
  }
  return best;
}
