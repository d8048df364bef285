import type { View } from '../registry/view.ts';
import type { Settings } from '../settings.ts';
import type { Partner } from '../sheets/partners.ts';

/** Names of the two schools of an inter-school document; undefined where it is about one school. */
export function schoolsOfPair(view: View, keys: readonly string[], settings: Settings): [string, string] | undefined {
  const candidates = keys.length > 0 ? keys.flatMap((key) => view.partnerByKey.get(key) ?? []) : view.partners;
  const linked = candidates.find((partner) => view.partnerByKey.has(partner.pair));
  if (linked) return [linked.name, view.partnerByKey.get(linked.pair)?.name ?? ''];
  const schools = candidates.filter(hasRole);
  const [one, two] = schools.length > 0 || settings.profile !== 'pair' ? schools : candidates;
  if (one && two && keys.length !== 1) return [one.name, two.name];
  return one && (keys.length === 1 || schools.length === view.partners.length)
    ? [settings.school, one.name]
    : undefined;
}

const hasRole = (partner: Partner) => partner.role === 'mentor' || partner.role === 'satellite';
