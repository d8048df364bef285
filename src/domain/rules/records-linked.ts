import { recordsLinkedText } from '../../texts/ru/rules/records-linked.ts';
import { livingActivities } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { activePartners } from '../check/scope.ts';
import { keysIn } from '../registry/view.ts';
import { defineRule } from './rule.ts';

const owned = [
  ['forms', 'form'],
  ['effects', 'effect'],
  ['exchange', 'what'],
] as const;
type Owned = { key: string; partner: string } & Partial<Record<(typeof owned)[number][1], string>>;

export const recordsLinked = defineRule({
  code: 'P18-R1',
  principle: 'P18',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['partners', 'forms', 'effects', 'roadmap', 'decisions', 'agreements', 'meetings', 'exchange'],
  text: recordsLinkedText,
  *check(view) {
    for (const { key, name } of activePartners(view)) {
      const forms = view.of('forms', key);
      if (forms.length === 0) continue;
      const loose = forms.filter(({ effect }) => !keysIn(effect).some((link) => view.effectByKey.has(link))).length;
      const at = { sheet: 'partners' as const, key, field: 'name' };
      // One effect of the partner is what all its forms lead to; there is nothing to choose.
      if (loose === 0 || view.of('effects', key).length === 1) yield { outcome: 'satisfied', at, partner: key };
      else yield { outcome: 'remark', at, partner: key, message: 'forms', args: { name, loose, of: forms.length } };
    }
    for (const { key, partner, activity } of livingActivities(view)) {
      const at = { sheet: 'roadmap' as const, key, field: 'partner' };
      const known = keysIn(partner).some((link) => view.partnerByKey.has(link));
      if (known) yield { outcome: 'satisfied', at, partner };
      else
        yield {
          outcome: 'remark',
          at,
          partner: '',
          message: partner ? 'gone' : 'activity',
          args: { activity, text: activity, link: partner },
        };
    }
    for (const { key, meeting, text } of view.decisions) {
      const at = { sheet: 'decisions' as const, key, field: 'meeting' };
      if (view.meetingByKey.has(meeting)) yield { outcome: 'satisfied', at, partner: '' };
      else yield { outcome: 'remark', at, partner: '', message: 'decision', args: { text } };
    }
    for (const { key, partner, number } of view.agreements) {
      const at = { sheet: 'agreements' as const, key, field: 'partner' };
      if (view.partnerByKey.has(partner)) yield { outcome: 'satisfied', at, partner };
      else {
        const args = { number: number || key, text: key, link: partner };
        yield { outcome: 'remark', at, partner: '', message: partner ? 'gone' : 'agreement', args };
      }
    }
    // What belongs to nobody stands in no card and no document: nothing else would tell of it.
    for (const [sheet, field] of owned) {
      for (const row of view[sheet] as Owned[]) {
        const { key, partner: link } = row;
        if (view.partnerByKey.has(link)) continue;
        const at = { sheet, key, field: 'partner' };
        const args = { text: row[field] || key, link };
        yield { outcome: 'remark', at, partner: '', message: link ? 'gone' : 'nobody', args };
      }
    }
  },
});
