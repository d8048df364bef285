import { paragraphsNotRepeatedText } from '../../texts/ru/rules/paragraphs-not-repeated.ts';
import { profiles } from '../check/profiles.ts';
import { storedText, type TextCell } from '../check/stored-text.ts';
import { defectsTogether, verdictsOn } from '../check/text-rule.ts';
import { repeatedParagraph } from '../structuring/defects/repeated-paragraph.ts';
import { defineRule } from './rule.ts';

/** Shorter texts are names and titles, which repeat rightly. */
const isLong = ({ text }: TextCell) => text.split(' ').length > 7;

export const paragraphsNotRepeated = defineRule({
  code: 'TXT-R2',
  principle: '',
  level: 'hint',
  profiles: profiles.every,
  reads: ['forms', 'effects', 'roadmap', 'decisions', 'programme', 'unrecognised'],
  text: paragraphsNotRepeatedText,
  check(view) {
    const cells = storedText(view);
    return verdictsOn(
      cells,
      defectsTogether(repeatedParagraph, cells.filter(isLong)),
      'hint',
      'repeated',
      ([start = '']) => ({
        start,
      }),
    );
  },
});
