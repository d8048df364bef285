import { jointFormPresentText as text } from '../../texts/ru/rules/joint-form-present.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners, softened } from '../check/scope.ts';
import { isOneWay } from '../reading/one-way.ts';
import { defineRule } from './rule.ts';

/** At least one thing is done together, not only used, visited or provided. */
export const jointFormPresent = defineRule({
  code: 'P03-R1',
  principle: 'P03',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners', 'forms', 'roadmap'],
  text,
  *check(view) {
    for (const partner of activePartners(view)) {
      const { key, name } = partner;
      const forms = view.of('forms', key);
      const activities = view.of('roadmap', key).filter(({ state }) => state !== 'cancelled');
      const joint = activities.some(({ side }) => side === 'both') || forms.some(({ form }) => !isOneWay(form));
      const at = { sheet: 'partners', key, field: 'name' } as const;
      const first = forms[0];
      if (joint) yield { outcome: 'satisfied', at, partner: key };
      else if (first) {
        yield {
          outcome: softened('remark', partner, view),
          at: { sheet: 'forms', key: first.key, field: 'form' },
          partner: key,
          message: 'oneWay',
          args: {
            name,
            forms: forms
              .slice(0, 3)
              .map(({ form }) => form)
              .join('; '),
            n: forms.length,
          },
        };
      } else if (activities.length === 0) {
        yield { outcome: 'no-data', at, partner: key, message: 'noForms', args: { name } };
      }
    }
  },
});
