import { exitOrderStatedText as text } from '../../texts/ru/rules/exit-order-stated.ts';
import { profiles } from '../check/profiles.ts';
import { concernsLiving } from '../check/scope.ts';
import { daysBetween } from '../reading/dates.ts';
import { namesOf } from '../registry/view.ts';
import { defineRule } from './rule.ts';

const over = new Set(['terminated', 'expired', 'archived']);
/** Days of the longest school year: a plan to its end needs no way out of its own. */
const schoolYearDays = 366;

/** An agreement in force says how a side may leave it; a short one may do without. */
export const exitOrderStated = defineRule({
  code: 'P01-R2',
  principle: 'P01',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['agreements'],
  text,
  *check(view) {
    for (const agreement of view.agreements) {
      const { key, partner, kind, number, startsOn, date, endsOn, prolongation } = agreement;
      if (over.has(agreement.state) || kind === 'plan' || kind === 'statutory' || !concernsLiving(view, partner))
        continue;
      const at = { sheet: 'agreements', key, field: 'exitOrder' } as const;
      const args = { number, name: namesOf(view, partner), endsOn };
      const open = endsOn === '' || prolongation === 'untilNotice';
      if (agreement.exitOrder !== '') yield { outcome: 'satisfied', at, partner };
      else if (open) yield { outcome: 'remark', at, partner, message: 'openEnded', args };
      else if (daysBetween(startsOn || date, endsOn) <= schoolYearDays) {
        yield { outcome: 'hint', at, partner, message: 'shortTerm', args };
      } else yield { outcome: 'remark', at, partner, message: 'longTerm', args };
    }
  },
  repair: ({ at }) => [{ at, value: text.clause }],
});
