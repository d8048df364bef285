import { custom, customNames } from '../reading/lexicon/custom.ts';
import { fold } from '../reading/text.ts';
import { keysIn, perView, type View } from '../registry/view.ts';
import type { Verdict } from '../rules/rule.ts';
import type { Partner } from '../sheets/partners.ts';

/** Whether the rules look at the partner in full; a book adopted without a column of statuses counts as active. */
export const isActive = (partner: Partner): boolean => partner.status === 'active' || partner.status === '';

/** Whether the partner is only considered: rules give it hints, never remarks. */
export const isPotential = (partner: Partner): boolean => partner.status === 'potential';

/** Partners the rules look at unless they say otherwise. */
export const activePartners = perView((view): readonly Partner[] => view.partners.filter(isActive));

/** Whether a row stands in what is checked: it names nobody yet, or somebody who is active or potential. */
export function concernsLiving(view: View, partnerCell: string): boolean {
  if (partnerCell === '') return true;
  return keysIn(partnerCell).some((key) => {
    const partner = view.partnerByKey.get(key);
    return !partner || isActive(partner) || isPotential(partner);
  });
}

/** What is customary with a partner: a contract, a joint plan (bodies that act by law), or neither (parents). */
export function customOf(partner: Partner, view: View): 'contract' | 'plan' | 'none' {
  const category = fold(partner.category);
  if (custom.parents.some((word) => category.includes(word))) return 'none';
  if (custom.statutory.some((word) => category.includes(word))) return 'plan';
  if (category === '' && customNames.parents.test(partner.name)) return 'none';
  if (category === '' && customNames.statutory.test(partner.name)) return 'plan';
  return view.of('agreements', partner.key).some((agreement) => agreement.kind === 'statutory') ? 'plan' : 'contract';
}

/** Whether both sides are schools in one project, where custom is stricter than with other partners. */
export function isPair(partner: Partner): boolean {
  return partner.role === 'mentor' || partner.role === 'satellite';
}

/** The outcome where custom is softer: with bodies that act by law and with parents a remark becomes a hint. */
export function softened(outcome: 'remark' | 'violation', partner: Partner, view: View): Verdict['outcome'] {
  return customOf(partner, view) === 'contract' ? outcome : 'hint';
}
