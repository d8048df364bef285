import { sensitiveDataGroundedText } from '../../texts/ru/rules/sensitive-data-grounded.ts';
import { profiles } from '../check/profiles.ts';
import { processingBasis, processingResponsible, sensitiveData } from '../reading/lexicon/sensitive-data.ts';
import { type At, defineRule, type Verdict } from './rule.ts';

type Message = keyof typeof sensitiveDataGroundedText.messages;

const kinds = Object.entries(sensitiveData) as [Message, RegExp][];

function* verdictsOn(at: At, partner: string, text: string): Iterable<Verdict<Message>> {
  const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0];
  if (!kind) return;
  const grounded = processingBasis.test(text) && processingResponsible.test(text);
  if (grounded) yield { outcome: 'satisfied', at, partner };
  else yield { outcome: 'remark', at, partner, message: kind, args: { text } };
}

export const sensitiveDataGrounded = defineRule({
  code: 'P19-R2',
  principle: 'P19',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['forms', 'exchange'],
  text: sensitiveDataGroundedText,
  *check(view) {
    for (const { key, partner, form } of view.forms) {
      yield* verdictsOn({ sheet: 'forms', key, field: 'form' }, partner, form);
    }
    for (const { key, partner, what } of view.exchange) {
      yield* verdictsOn({ sheet: 'exchange', key, field: 'what' }, partner, what);
    }
  },
});
