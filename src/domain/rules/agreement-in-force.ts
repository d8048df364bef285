import { agreementInForceText } from '../../texts/ru/rules/agreement-in-force.ts';
import { profiles } from '../check/profiles.ts';
import { customOf, isActive, isPotential } from '../check/scope.ts';
import { dateOrEmpty, daysBetween, isIsoDate } from '../reading/dates.ts';
import { endingDays, renewsItself } from '../registry/in-force.ts';
import type { View } from '../registry/view.ts';
import type { Agreement } from '../sheets/agreements.ts';
import type { Partner } from '../sheets/partners.ts';
import { defineRule, type Verdict } from './rule.ts';

type Message = keyof typeof agreementInForceText.messages;

/** The end of an agreement that has no last day or goes on by itself. */
const forever = '9999-12-31';

const isSigned = ({ state }: Agreement) => state !== 'draft' && state !== 'negotiation';
const isKept = ({ state }: Agreement) => state !== 'terminated' && state !== 'archived';

function lastDay(agreement: Agreement): string {
  const { state, endsOn } = agreement;
  if (state === 'expired') return dateOrEmpty(endsOn);
  return renewsItself(agreement) || !isIsoDate(endsOn) ? forever : endsOn;
}

function lastActivity(view: View, partner: string): string {
  let last = '';
  for (const { state, endsOn, startsOn } of view.of('roadmap', partner)) {
    const day = endsOn || startsOn;
    if (state !== 'cancelled' && isIsoDate(day) && day > last) last = day;
  }
  return last;
}

/** A joint plan is the rows of the roadmap where day and responsible are named. */
function hasPlan(view: View, partner: string): boolean {
  return view.of('roadmap', partner).some(({ endsOn, responsibleText, post }) => endsOn && (responsibleText || post));
}

function verdictOf(partner: Partner, view: View, today: string): Omit<Verdict<Message>, 'partner'> | undefined {
  const { key, name } = partner;
  const custom = customOf(partner, view);
  const kept = view.of('agreements', key).filter(isKept);
  const [longest] = kept.filter(isSigned).sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));
  const atPartner = { sheet: 'partners' as const, key, field: 'name' };
  if (!longest) {
    if (custom === 'none') return undefined;
    if (custom === 'plan' && hasPlan(view, key)) return { outcome: 'satisfied', at: atPartner };
    if (isPotential(partner)) return { outcome: 'hint', at: atPartner, message: 'potential', args: { name } };
    const [draft] = kept;
    if (!draft) {
      return { outcome: 'no-data', at: atPartner, message: custom === 'plan' ? 'planless' : 'missing', args: { name } };
    }
    const at = { sheet: 'agreements' as const, key: draft.key, field: 'state' };
    return { outcome: 'remark', at, message: 'unsigned', args: { name, kind: draft.kind, number: draft.number } };
  }
  const at = { sheet: 'agreements' as const, key: longest.key, field: 'endsOn' };
  const end = lastDay(longest);
  const named = { name, kind: longest.kind, number: longest.number };
  if (longest.state === 'expired' && !(end !== '' && end < today)) {
    return { outcome: 'remark', at: { ...at, field: 'state' }, message: 'lapsed', args: named };
  }
  const left = end === forever ? Number.POSITIVE_INFINITY : daysBetween(today, end);
  if (left > endingDays) return { outcome: 'satisfied', at };
  const args = { ...named, end };
  if (left >= 0) return { outcome: 'remark', at, message: 'ending', args: { ...args, left } };
  const last = lastActivity(view, key);
  if (last > end) return { outcome: 'violation', at, message: 'expired', args: { ...args, last } };
  return { outcome: 'remark', at, message: 'over', args };
}

export const agreementInForce = defineRule({
  code: 'P09-R1',
  principle: 'P09',
  level: 'violation',
  profiles: profiles.registry,
  reads: ['partners', 'agreements', 'roadmap'],
  text: agreementInForceText,
  *check(view, { today }) {
    for (const partner of view.partners) {
      if (!isActive(partner) && !isPotential(partner)) continue;
      const verdict = verdictOf(partner, view, today);
      if (verdict) yield { ...verdict, partner: partner.key };
    }
  },
});
