import type { Rule } from '../../src/domain/rules/rule.ts';

/** Four rules of our own, one per outcome a document prints: golden texts must not follow the wording of the catalogue. */
const rule = (given: Pick<Rule, 'code' | 'principle' | 'level' | 'text' | 'check'>): Rule => ({
  profiles: ['school'],
  reads: ['partners'],
  ...given,
});

const text = (
  title: string,
  message: string,
  fix: string,
  grouped: (count: number, of: number) => string,
): Rule['text'] => ({
  title,
  why: 'Так договорились.',
  messages: { bad: ({ name }: { name: string }) => message.replace('{}', name) },
  fixes: { bad: () => fix },
  grouped,
});

type Outcome = 'violation' | 'remark' | 'no-data' | 'attestation';

/** Every active partner whose cell is empty gets the outcome. */
const where = (field: 'aim' | 'partnerInterest' | 'requisites', outcome: Outcome): Rule['check'] =>
  function* (view) {
    for (const partner of view.partners.filter(({ status }) => status === 'active')) {
      const at = { sheet: 'partners' as const, key: partner.key, field };
      if (partner[field] !== '') yield { outcome: 'satisfied', at, partner: partner.key };
      else yield { outcome, at, partner: partner.key, message: 'bad', args: { name: partner.name } };
    }
  };

export const effectStated = rule({
  code: 'P17-R1',
  principle: 'P17',
  level: 'violation',
  text: text(
    'Эффект указан',
    'У партнёра «{}» нет эффекта.',
    'Опишите эффект.',
    (count, of) => `У ${count} из ${of} нет эффекта`,
  ),
  *check(view) {
    for (const partner of view.partners.filter(({ status }) => status === 'active')) {
      const at = { sheet: 'partners' as const, key: partner.key, field: 'name' };
      const outcome = view.of('effects', partner.key).length > 0 ? 'satisfied' : 'violation';
      yield { outcome, at, partner: partner.key, message: 'bad', args: { name: partner.name } };
    }
  },
});

export const aimStated = rule({
  code: 'P21-R1',
  principle: 'P21',
  level: 'remark',
  text: text(
    'Цель названа',
    'С партнёром «{}» не названа цель.',
    'Назовите цель.',
    (count, of) => `С ${count} из ${of} не названа цель`,
  ),
  check: where('aim', 'remark'),
});

export const interestsKnown = rule({
  code: 'P05-R1',
  principle: 'P05',
  level: 'remark',
  text: text(
    'Интересы известны',
    'Интерес партнёра «{}» не записан.',
    'Запишите интерес.',
    (count, of) => `У ${count} из ${of} нет интереса`,
  ),
  check: where('partnerInterest', 'no-data'),
});

export const respectAttested = rule({
  code: 'P11-A',
  principle: 'P11',
  level: 'remark',
  text: text(
    'Уважение отмечено',
    'О партнёре «{}» нужна отметка.',
    'Сделайте отметку.',
    (count, of) => `О ${count} из ${of} нужна отметка`,
  ),
  check: where('requisites', 'attestation'),
});
