import { alphabetsNotMixedText } from '../../texts/ru/rules/alphabets-not-mixed.ts';
import { profiles } from '../check/profiles.ts';
import { storedText, type TextCell } from '../check/stored-text.ts';
import { defectsApart, verdictsOn } from '../check/text-rule.ts';
import { latinLookalikes } from '../reading/lexicon/alphabet.ts';
import { mixedAlphabets } from '../structuring/defects/mixed-alphabets.ts';
import { defineRule } from './rule.ts';

/** The word in Russian letters; '' when a Latin letter of it looks like none of ours. */
function inCyrillic(word: string): string {
  const letters = [...word].map((letter) => {
    if (!/\p{Script=Latin}/u.test(letter)) return letter;
    const own = latinLookalikes[letter.toLowerCase()];
    return letter === letter.toLowerCase() ? own : own?.toUpperCase();
  });
  return letters.every((letter) => letter !== undefined) ? letters.join('') : '';
}

/** Without a Latin letter or a letter among digits nothing is mixed. */
const mayMix = ({ text }: TextCell) => /[A-Za-z]|\d[Oo\u041e\u043e]\d/.test(text);

export const alphabetsNotMixed = defineRule({
  code: 'TXT-R3',
  principle: '',
  level: 'remark',
  profiles: profiles.every,
  reads: ['forms', 'effects', 'roadmap', 'decisions', 'programme', 'unrecognised'],
  text: alphabetsNotMixedText,
  check(view) {
    const cells = storedText(view);
    return verdictsOn(cells, defectsApart(mixedAlphabets, cells.filter(mayMix)), 'remark', 'mixed', ([word = '']) => ({
      word,
    }));
  },
  repair({ at, args }, view) {
    const word = String(args?.word ?? '');
    const cell = storedText(view).find((one) => one.at.key === at.key && one.at.field === at.field);
    const own = inCyrillic(word);
    return cell && own !== '' ? [{ at, value: cell.text.split(word).join(own) }] : [];
  },
});
