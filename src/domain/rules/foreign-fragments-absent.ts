import { foreignFragmentsAbsentText } from '../../texts/ru/rules/foreign-fragments-absent.ts';
import { storedText, type TextCell } from '../check/stored-text.ts';
import {
  aboutPreschoolers,
  isKindergarten,
  kindergartenHint,
  kindergartenWords,
  partnerKindergarten,
  schoolWords,
} from '../reading/lexicon/text-defects.ts';
import { namesOf, type View } from '../registry/view.ts';
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

/** Whether the book is a school's: by its name, or, where no name is given, by whom its texts speak of more. */
function isOfSchool(school: string, cells: readonly TextCell[], remnants: number): boolean {
  if (school !== '') return !isKindergarten.test(school);
  const own = cells.reduce((sum, { text }) => sum + (text.match(schoolWords)?.length ?? 0), 0);
  return own > remnants;
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
    const cells = storedText(view);
    const [first] = cells;
    if (!first) return;
    const found = cells
      .map((cell) => ({ cell, remnants: remnantsIn(cell, view) }))
      .filter(({ remnants }) => remnants[0]);
    const total = found.reduce((sum, { remnants }) => sum + remnants.length, 0);
    if (found.length === 0) yield { outcome: 'satisfied', at: first.at, partner: '' };
    else if (isOfSchool(settings.school, cells, total)) {
      for (const { cell, remnants } of found) {
        const args = { word: remnants[0] ?? '', count: remnants.length, text: cell.text };
        yield { outcome: 'remark', at: cell.at, partner: cell.partner, message: 'remnant', args };
      }
    }
  },
});
