import { attestationDeliberateText } from '../../texts/ru/rules/attestation-deliberate.ts';
import { profiles } from '../check/profiles.ts';
import type { Attestation } from '../sheets/attestations.ts';
import { defineRule } from './rule.ts';

/** More marks than one person can weigh in a minute. */
const plausible = 20;

/** «2026-10-01 12:05:33» → its minute; a day without a time tells nothing about haste. */
const minuteOf = (date: string) => /^.*?\d{1,2}:\d{2}/.exec(date)?.[0];

export const attestationDeliberate = defineRule({
  code: 'ATT-R4',
  principle: '',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['attestations'],
  text: attestationDeliberateText,
  *check(view) {
    const together = new Map<string, Attestation[]>();
    for (const mark of view.attestations) {
      const minute = minuteOf(mark.date);
      if (minute === undefined) continue;
      const id = `${minute} ${mark.signer}`;
      const marks = together.get(id);
      if (marks) marks.push(mark);
      else together.set(id, [mark]);
    }
    for (const [first, ...rest] of together.values()) {
      if (!first) continue;
      const at = { sheet: 'attestations' as const, key: first.key, field: 'date' };
      const count = rest.length + 1;
      if (count <= plausible) yield { outcome: 'satisfied', at, partner: '' };
      else yield { outcome: 'hint', at, partner: '', message: 'hasty', args: { count, signer: first.signer } };
    }
  },
});
