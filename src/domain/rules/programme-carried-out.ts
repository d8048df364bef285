import { programmeCarriedOutText } from '../../texts/ru/rules/programme-carried-out.ts';
import { programmeTerms } from '../reading/lexicon/programme-terms.ts';
import { fold, words } from '../reading/text.ts';
import type { View } from '../registry/view.ts';
import { defineRule } from './rule.ts';

/** Parts of a programme that show in the work, and the column of «Формы» in which they show. */
const columns = { mechanism: 'mechanism', direction: 'direction', activity: 'activityKind' } as const;

type Part = keyof typeof columns;

const isPart = (part: string): part is Part => part in columns;

/** The beginnings of the longer words, by which «обновление содержания программ» knows «обновление программ». */
const stems = (text: string) =>
  words(text)
    .filter((word) => word.length > 4)
    .map((word) => word.slice(0, 6));

function isNamed(declared: string, part: Part, used: ReadonlySet<string>): boolean {
  if (part === 'direction') {
    const wanted = stems(declared);
    return [...used].some((direction) => {
      const given = new Set(stems(direction));
      const shared = wanted.filter((stem) => given.has(stem)).length;
      return fold(direction) === fold(declared) || (shared > 0 && shared * 2 >= Math.min(wanted.length, given.size));
    });
  }
  const terms: Record<string, readonly string[]> = programmeTerms[columns[part] as 'mechanism' | 'activityKind'];
  const name = fold(declared);
  const codes = Object.entries(terms).filter(([, beginnings]) => beginnings.some((word) => name.includes(word)));
  return codes.length === 0 || codes.some(([code]) => used.has(code));
}

function usedIn(view: View, part: Part): Set<string> {
  const used = new Set(view.forms.map((form) => form[columns[part]]));
  used.delete('');
  return used;
}

export const programmeCarriedOut = defineRule({
  code: 'P18-R3',
  principle: 'P18',
  level: 'remark',
  profiles: ['school'],
  reads: ['programme', 'forms'],
  text: programmeCarriedOutText,
  *check(view) {
    const used = {
      mechanism: usedIn(view, 'mechanism'),
      direction: usedIn(view, 'direction'),
      activity: usedIn(view, 'activity'),
    };
    for (const { key, part, text } of view.programme) {
      if (!isPart(part)) continue;
      const at = { sheet: 'programme' as const, key, field: 'text' };
      const args = { part, text };
      if (used[part].size === 0) yield { outcome: 'no-data', at, partner: '', message: 'unmarked', args };
      else if (isNamed(text, part, used[part])) yield { outcome: 'satisfied', at, partner: '' };
      else yield { outcome: 'remark', at, partner: '', message: 'unused', args };
    }
  },
});
