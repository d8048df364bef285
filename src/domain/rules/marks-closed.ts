import { marksClosedText } from '../../texts/ru/rules/marks-closed.ts';
import { profiles } from '../check/profiles.ts';
import { storedText, type TextCell } from '../check/stored-text.ts';
import { defectsApart, verdictsOn } from '../check/text-rule.ts';
import { unclosedMark } from '../structuring/defects/unclosed-mark.ts';
import { defineRule } from './rule.ts';

/** Only a text that opens something can leave it open. */
const opens = ({ text }: TextCell) => /[(\u00ab]/.test(text);

export const marksClosed = defineRule({
  code: 'TXT-R4',
  principle: '',
  level: 'remark',
  profiles: profiles.every,
  reads: ['forms', 'effects', 'roadmap', 'decisions', 'programme', 'unrecognised'],
  text: marksClosedText,
  check(view) {
    const cells = storedText(view);
    return verdictsOn(
      cells,
      defectsApart(unclosedMark, cells.filter(opens)),
      'remark',
      'unclosed',
      ([fragment = '']) => ({
        fragment,
      }),
    );
  },
});
