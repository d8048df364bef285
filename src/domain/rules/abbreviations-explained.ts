import { abbreviationsExplainedText } from '../../texts/ru/rules/abbreviations-explained.ts';
import { profiles } from '../check/profiles.ts';
import { storedText, type TextCell } from '../check/stored-text.ts';
import { defectsTogether, verdictsOn } from '../check/text-rule.ts';
import { unexplainedAbbreviation } from '../structuring/defects/unexplained-abbreviation.ts';
import { defineRule } from './rule.ts';

/** An abbreviation and its explanation both hold capitals side by side. */
const hasCapitals = ({ text }: TextCell) => /\p{Lu}{2}/u.test(text);

export const abbreviationsExplained = defineRule({
  code: 'TXT-R8',
  principle: '',
  level: 'hint',
  profiles: profiles.every,
  reads: ['forms', 'effects', 'roadmap', 'decisions', 'programme', 'unrecognised'],
  text: abbreviationsExplainedText,
  check(view) {
    const cells = storedText(view);
    return verdictsOn(
      cells,
      defectsTogether(unexplainedAbbreviation, cells.filter(hasCapitals)),
      'hint',
      'unexplained',
      ([abbreviation = '']) => ({ abbreviation }),
    );
  },
});
