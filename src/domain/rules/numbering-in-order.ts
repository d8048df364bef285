import { numberingInOrderText } from '../../texts/ru/rules/numbering-in-order.ts';
import { profiles } from '../check/profiles.ts';
import { interleavedNumbering } from '../structuring/defects/interleaved-numbering.ts';
import { defineRule } from './rule.ts';

export const numberingInOrder = defineRule({
  code: 'TXT-R6',
  principle: '',
  level: 'hint',
  profiles: profiles.every,
  reads: ['meetings', 'decisions'],
  text: numberingInOrderText,
  *check(view) {
    for (const { key } of view.meetings) {
      const [first, ...rest] = view.decisionsOf(key).filter(({ number }) => number !== '');
      if (!first) continue;
      const lines = [first, ...rest].map(({ number }, index) => ({ text: number, line: index + 1 }));
      const at = { sheet: 'decisions' as const, key: first.key, field: 'number' };
      const [defect] = interleavedNumbering({ lines });
      // «1, 2, 1, 2» counts anew under each point of the agenda; the same number twice in a row counts nothing.
      const twice = lines.find(({ text }, index) => lines[index - 1]?.text === text);
      if (defect) {
        yield { outcome: 'hint', at, partner: '', message: 'interleaved', args: { numbers: String(defect.args[0]) } };
      } else if (twice) yield { outcome: 'hint', at, partner: '', message: 'twice', args: { number: twice.text } };
      else yield { outcome: 'satisfied', at, partner: '' };
    }
  },
});
