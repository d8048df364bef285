import { wordsWholeText } from '../../texts/ru/rules/words-whole.ts';
import { profiles } from '../check/profiles.ts';
import { storedText } from '../check/stored-text.ts';
import { defectsTogether, verdictsOn } from '../check/text-rule.ts';
import { tornWord } from '../structuring/defects/torn-word.ts';
import { defineRule } from './rule.ts';

export const wordsWhole = defineRule({
  code: 'TXT-R5',
  principle: '',
  level: 'hint',
  profiles: profiles.every,
  reads: ['forms', 'effects', 'roadmap', 'decisions', 'programme', 'unrecognised'],
  text: wordsWholeText,
  check(view) {
    const cells = storedText(view);
    return verdictsOn(cells, defectsTogether(tornWord, cells), 'hint', 'torn', ([first = '', second = '']) => ({
      first,
      second,
    }));
  },
});
