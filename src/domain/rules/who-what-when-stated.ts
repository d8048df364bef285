import { whoWhatWhenStatedText as text } from '../../texts/ru/rules/who-what-when-stated.ts';
import { livingActivities } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { isCollective } from '../reading/collective.ts';
import { remember } from '../reading/remember.ts';
import { keysIn, type View } from '../registry/view.ts';
import type { Activity } from '../sheets/roadmap.ts';
import { defineRule, type Repair } from './rule.ts';

/** Every activity says who does what and when; a responsible named only collectively is nobody in particular. */
export const whoWhatWhenStated = defineRule({
  code: 'P07-R1',
  principle: 'P07',
  level: 'violation',
  profiles: profiles.registry,
  reads: ['roadmap'],
  text,
  *check(view) {
    const isNobody = remember(isCollective);
    for (const row of livingActivities(view)) {
      const { key, partner, activity, responsibleText, post } = row;
      const at = (field: string) => ({ sheet: 'roadmap', key, field }) as const;
      const hasTerm = row.periodText !== '' || row.startsOn !== '' || row.endsOn !== '' || row.recurrence !== '';
      const responsible = post || responsibleText;
      const args = { activity, responsible };
      if (activity === '')
        yield { outcome: 'violation', at: at('activity'), partner, message: 'noActivity', args: { key } };
      if (responsible === '')
        yield { outcome: 'violation', at: at('responsibleText'), partner, message: 'noResponsible', args };
      if (!hasTerm) yield { outcome: 'violation', at: at('periodText'), partner, message: 'noTerm', args };
      if (isNobody(responsible)) yield { outcome: 'remark', at: at('post'), partner, message: 'collective', args };
      else if (activity !== '' && responsible !== '' && hasTerm) {
        yield { outcome: 'satisfied', at: at('activity'), partner };
      }
    }
  },
  repair({ at, message }, view) {
    const row = view.activityByKey.get(at.key);
    if (!row) return [];
    if (message === 'noTerm') return termFromDecision(row, view);
    const post = message === 'noActivity' ? '' : postOfSide(row, view);
    return post === '' ? [] : [{ at: { ...at, field: 'post' }, value: post }];
  },
});

/** The post named for the side that answers, where all partners of the row name the same. */
function postOfSide({ side, partner }: Activity, view: View): string {
  const field = side === 'ours' ? 'ourResponsible' : side === 'partner' ? 'partnerResponsible' : undefined;
  if (!field) return '';
  const posts = new Set(keysIn(partner).map((key) => view.partnerByKey.get(key)?.[field] ?? ''));
  const [post = ''] = posts;
  return posts.size === 1 && !isCollective(post) ? post : '';
}

function termFromDecision({ key, decision }: Activity, view: View): Repair[] {
  const from = view.decisionByKey.get(decision);
  return (['periodText', 'startsOn', 'endsOn'] as const).flatMap((field) => {
    const value = from?.[field] ?? '';
    return value === '' ? [] : [{ at: { sheet: 'roadmap', key, field }, value }];
  });
}
