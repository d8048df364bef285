import { circleWidensText } from '../../texts/ru/rules/circle-widens.ts';
import { profiles } from '../check/profiles.ts';
import { isPotential } from '../check/scope.ts';
import { sinceYear } from '../registry/since.ts';
import { defineRule } from './rule.ts';

export const circleWidens = defineRule({
  code: 'P16-R2',
  principle: 'P16',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['partners'],
  text: circleWidensText,
  *check(view, { settings: { schoolYear } }) {
    if (view.partners.length === 0) return;
    const at = { sheet: 'partners' as const, key: '', field: 'since' };
    // Two school years: the present one and the one before it.
    const from = Number.parseInt(schoolYear, 10) - 1;
    const years = view.partners.flatMap(({ since }) => sinceYear(since) ?? []);
    if (view.partners.some(isPotential) || years.some((year) => year >= from)) {
      yield { outcome: 'satisfied', at, partner: '' };
    } else if (years.length === 0) yield { outcome: 'no-data', at, partner: '', message: 'unknown' };
    else yield { outcome: 'hint', at, partner: '', message: 'closed', args: { last: Math.max(...years) } };
  },
});
