import { signatoryEntitledText } from '../../texts/ru/rules/signatory-entitled.ts';
import { profiles } from '../check/profiles.ts';
import { concernsLiving } from '../check/scope.ts';
import { defineRule } from './rule.ts';

/** Kinds of agreements that somebody signs on the strength of a document. */
const signed = new Set(['contract', 'agreement', 'network']);

export const signatoryEntitled = defineRule({
  code: 'P19-R3',
  principle: 'P19',
  level: 'hint',
  profiles: profiles.registry,
  reads: ['agreements'],
  text: signatoryEntitledText,
  *check(view) {
    for (const { key, partner, kind, number, state, partnerSignatory, represented, actingUnder } of view.agreements) {
      if (!signed.has(kind) || state === 'archived' || state === 'terminated' || !concernsLiving(view, partner))
        continue;
      const at = { sheet: 'agreements' as const, key, field: 'actingUnder' };
      const signatory = partnerSignatory || represented;
      const args = { number: number || key, signatory };
      if (actingUnder !== '') yield { outcome: 'satisfied', at, partner };
      else if (signatory === '') yield { outcome: 'no-data', at, partner, message: 'unnamed', args };
      else yield { outcome: 'hint', at, partner, message: 'missing', args };
    }
  },
});
