import { wordsWholeText } from '../../texts/ru/rules/words-whole.ts';
import { profiles } from '../check/profiles.ts';
import { storedText, type TextCell } from '../check/stored-text.ts';
import { defectsTogether, verdictsOn } from '../check/text-rule.ts';
import { tornWord } from '../structuring/defects/torn-word.ts';
import { defineRule } from './rule.ts';

/** Words are torn by narrow columns: these tabs are filled from tables. */
const comesFromTable = ({ at }: TextCell) => at.sheet === 'roadmap' || at.sheet === 'forms';

export const wordsWhole = defineRule({
  code: 'TXT-R5',
  principle: '',
  level: 'hint',
  profiles: profiles.every,
  reads: ['forms', 'effects', 'roadmap', 'decisions', 'programme', 'unrecognised'],
  text: wordsWholeText,
  check(view) {
    const cells = storedText(view);
    return verdictsOn(
      cells,
      defectsTogether(tornWord, cells.filter(comesFromTable)),
      'hint',
      'torn',
      ([first = '', second = '']) => ({
        first,
        second,
      }),
    );
  },
});
