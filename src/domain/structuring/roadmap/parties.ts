import {
  mentorRole,
  partiesBetween,
  partiesLink,
  partyHeads,
  partyLead,
  partyStart,
  roleBefore,
  satelliteRole,
  schoolName,
  specificName,
  yearTail,
} from '../../reading/lexicon/plans.ts';
import { squeeze } from '../../reading/text.ts';

export interface Party {
  name: string;
  role?: 'mentor' | 'satellite';
}

/**
 * The two sides a title names: «… СОШ № 6 и СОШ № 20», «между лицеем № 2 и библиотекой «Родник»»; none where it does not
 * name both: «школы и музея» could be any.
 */
export function readParties(title: string): Party[] {
  const text = squeeze(title).replace(yearTail, '');
  const between = partiesBetween.exec(text);
  const list = between ? text.slice(between.index + between[0].length) : text.replace(partyLead, '');
  for (const match of [...list.matchAll(partiesLink)].reverse()) {
    const at = match.index ?? 0;
    if (isQuoted(list, at)) continue;
    const names = [list.slice(0, at), list.slice(at + match[0].length)].map((name) => name.trim());
    if (!names.every((name) => partyStart.test(name) && name.length < 120)) continue;
    const parties = names.map(withRole);
    return parties.every(({ name }) => specificName.test(name)) ? parties : [];
  }
  return [];
}

/** The name in the nominative and without the role that stands before it: «школы-спутника МБОУ …», «Домом культуры …». */
function withRole(written: string): Party {
  const role = roleBefore.exec(written)?.[0] ?? '';
  const name = nominative(written.slice(role.length));
  if (satelliteRole.test(role)) return { name, role: 'satellite' };
  return mentorRole.test(role) ? { name, role: 'mentor' } : { name };
}

function nominative(name: string): string {
  const head = /^\p{L}+/u.exec(name)?.[0] ?? '';
  const found = partyHeads.find(({ oblique }) => (oblique as readonly string[]).includes(head.toLowerCase()));
  if (!found) return name;
  const whole = /^\p{Lu}/u.test(head) ? found.name.charAt(0).toUpperCase() + found.name.slice(1) : found.name;
  return whole + name.slice(head.length);
}

/** Whether both sides are schools and the title does not say which helps which. */
export function rolesNotStated(parties: Party[]): boolean {
  return parties.length === 2 && parties.every(({ name, role }) => role === undefined && schoolName.test(name));
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.split('«').length > before.split('»').length;
}
