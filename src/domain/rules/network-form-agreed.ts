import { networkFormAgreedText } from '../../texts/ru/rules/network-form-agreed.ts';
import { livingActivities } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { concernsLiving } from '../check/scope.ts';
import { networkForm } from '../reading/lexicon/network-form.ts';
import { keysIn, type View } from '../registry/view.ts';
import { type At, defineRule, type Verdict } from './rule.ts';

type Message = keyof typeof networkFormAgreedText.messages;

function verdictOn(at: At, partner: string, text: string, view: View): Verdict<Message> {
  const agreements = partner === '' ? view.agreements : keysIn(partner).flatMap((key) => view.of('agreements', key));
  const agreed = agreements.some(
    ({ kind, state }) => kind === 'network' && state !== 'terminated' && state !== 'expired',
  );
  if (agreed) return { outcome: 'satisfied', at, partner };
  return { outcome: 'hint', at, partner, message: 'missing', args: { text } };
}

export const networkFormAgreed = defineRule({
  code: 'P19-R4',
  principle: 'P19',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['roadmap', 'forms', 'agreements'],
  text: networkFormAgreedText,
  *check(view) {
    for (const { key, partner, activity, result } of livingActivities(view)) {
      const field = networkForm.test(activity) ? 'activity' : 'result';
      const text = field === 'activity' ? activity : result;
      if (networkForm.test(text)) yield verdictOn({ sheet: 'roadmap', key, field }, partner, text, view);
    }
    for (const { key, partner, form } of view.forms) {
      if (!networkForm.test(form) || !concernsLiving(view, partner)) continue;
      yield verdictOn({ sheet: 'forms', key, field: 'form' }, partner, form, view);
    }
  },
});
