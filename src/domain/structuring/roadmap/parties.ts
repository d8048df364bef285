import {
  mentorRole,
  partiesBetween,
  partiesLink,
  partyLead,
  partyStart,
  satelliteRole,
  schoolName,
  yearTail,
} from '../../reading/lexicon/plans.ts';
import { squeeze } from '../../reading/text.ts';

export interface Party {
  name: string;
  role?: 'mentor' | 'satellite';
}

/** The two sides a title names: «… СОШ № 6 и СОШ № 20», «между школой и библиотекой»; none where it names no two. */
export function readParties(title: string): Party[] {
  const text = squeeze(title).replace(yearTail, '');
  const between = partiesBetween.exec(text);
  const list = between ? text.slice(between.index + between[0].length) : text.replace(partyLead, '');
  for (const match of [...list.matchAll(partiesLink)].reverse()) {
    const at = match.index ?? 0;
    if (isQuoted(list, at)) continue;
    const names = [list.slice(0, at), list.slice(at + match[0].length)].map((name) => name.trim());
    if (names.every((name) => partyStart.test(name) && name.length < 120)) return names.map(withRole);
  }
  return [];
}

function withRole(name: string): Party {
  if (satelliteRole.test(name)) return { name, role: 'satellite' };
  return mentorRole.test(name) ? { name, role: 'mentor' } : { name };
}

/** Whether both sides are schools and the title does not say which helps which. */
export function rolesNotStated(parties: Party[]): boolean {
  return parties.length === 2 && parties.every(({ name, role }) => role === undefined && schoolName.test(name));
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.split('«').length > before.split('»').length;
}
