import { decisionsOwnText } from '../../texts/ru/rules/decisions-own.ts';
import { isIsoDate, schoolYearOf } from '../reading/dates.ts';
import { authority } from '../reading/lexicon/authorities.ts';
import { fold } from '../reading/text.ts';
import { defineRule } from './rule.ts';

/** Decisions below which «all by one body» says nothing. */
const enough = 2;

export const decisionsOwn = defineRule({
  code: 'P25-R1',
  principle: 'P25',
  level: 'hint',
  profiles: ['school', 'pair'],
  reads: ['decisions', 'meetings'],
  text: decisionsOwnText,
  *check(view) {
    const signed = view.decisions.flatMap(({ meeting }) => {
      const found = view.meetingByKey.get(meeting);
      return found && isIsoDate(found.date) ? [{ year: schoolYearOf(found.date), signatory: found.signatory }] : [];
    });
    const year =
      signed
        .map((decision) => decision.year)
        .sort()
        .pop() ?? '';
    const ofYear = signed.filter((decision) => decision.year === year);
    const [first] = ofYear;
    if (!first || ofYear.length < enough) return;
    const at = { sheet: 'meetings' as const, key: '', field: 'signatory' };
    const args = { count: ofYear.length, year, signatory: first.signatory };
    if (ofYear.every(({ signatory }) => signatory === '')) {
      yield { outcome: 'no-data', at, partner: '', message: 'unsigned', args };
    } else if (authority.test(first.signatory) && new Set(ofYear.map(({ signatory }) => fold(signatory))).size === 1) {
      yield { outcome: 'hint', at, partner: '', message: 'external', args };
    } else yield { outcome: 'satisfied', at, partner: '' };
  },
});
