import { foreignFragmentsAbsentText } from '../../texts/ru/rules/foreign-fragments-absent.ts';
import { namesOf } from '../check/scope.ts';
import { storedText, type TextCell } from '../check/stored-text.ts';
import {
  aboutPreschoolers,
  isKindergarten,
  kindergartenHint,
  kindergartenWords,
  partnerKindergarten,
} from '../reading/lexicon/text-defects.ts';
import type { View } from '../registry/view.ts';
import { defineRule } from './rule.ts';

/** Words of a kindergarten in a cell, unless it speaks of one as a partner or of the children who come from it. */
function remnantsIn({ text, partner }: TextCell, view: View): string[] {
  if (!kindergartenHint.test(text)) return [];
  const found = [...text.matchAll(kindergartenWords)].flatMap((match) =>
    partnerKindergarten.test(text.slice(0, match.index)) ? [] : [match[0]],
  );
  if (found.length === 0 || aboutPreschoolers.test(text)) return [];
  return partner !== '' && isKindergarten.test(namesOf(view, partner)) ? [] : found;
}

export const foreignFragmentsAbsent = defineRule({
  code: 'TXT-R1',
  principle: '',
  level: 'remark',
  // A district's book holds kindergartens, too.
  profiles: ['school', 'pair', 'resolution'],
  reads: ['forms', 'effects', 'roadmap', 'programme', 'unrecognised'],
  text: foreignFragmentsAbsentText,
  *check(view, { settings }) {
    const [first, ...rest] = storedText(view);
    // In a kindergarten's own book these words are at home.
    if (!first || isKindergarten.test(settings.school)) return;
    let clean = true;
    for (const cell of [first, ...rest]) {
      const [word, ...more] = remnantsIn(cell, view);
      if (word === undefined) continue;
      clean = false;
      const args = { word, count: more.length + 1, text: cell.text };
      yield { outcome: 'remark', at: cell.at, partner: cell.partner, message: 'remnant', args };
    }
    if (clean) yield { outcome: 'satisfied', at: first.at, partner: '' };
  },
});
