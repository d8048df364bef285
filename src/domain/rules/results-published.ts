import { resultsPublishedText } from '../../texts/ru/rules/results-published.ts';
import { profiles } from '../check/profiles.ts';
import { daysBetween, isIsoDate } from '../reading/dates.ts';
import { publication as words } from '../reading/lexicon/publication.ts';
import { defineRule } from './rule.ts';

/** Days in which materials usually appear on a site. */
const patience = 14;

export const resultsPublished = defineRule({
  code: 'P16-R1',
  principle: 'P16',
  level: 'remark',
  profiles: profiles.every,
  reads: ['decisions', 'meetings'],
  text: resultsPublishedText,
  *check(view, { today }) {
    for (const { key, meeting, number, text, state, endsOn, publication, publishedOn } of view.decisions) {
      if (state === 'cancelled' || !words.test(text)) continue;
      const at = { sheet: 'decisions' as const, key, field: 'publication' };
      const date = view.meetingByKey.get(meeting)?.date ?? '';
      const args = { number, text };
      if (publication !== '' || publishedOn !== '') yield { outcome: 'satisfied', at, partner: '' };
      else if (!isIsoDate(date)) yield { outcome: 'no-data', at, partner: '', message: 'undated', args };
      else if (daysBetween(date, today) > patience && !(isIsoDate(endsOn) && endsOn >= today)) {
        const days = daysBetween(date, today);
        yield { outcome: 'remark', at, partner: '', message: 'unpublished', args: { ...args, days } };
      }
    }
  },
});
