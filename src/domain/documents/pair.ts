import { isGeneralSchool } from '../reading/bodies.ts';
import { keysIn, type View } from '../registry/view.ts';
import type { Settings } from '../settings.ts';
import type { Partner } from '../sheets/partners.ts';

/**
 * Names of the two schools of an inter-school document; undefined where it is about a school and its partners. Two are
 * a pair when their roles or the link between them say so, when the book is kept for a pair, or when both are schools
 * and the roadmap names nobody else.
 */
export function schoolsOfPair(view: View, keys: readonly string[], settings: Settings): [string, string] | undefined {
  const candidates = candidatesOf(view, keys, settings);
  const schools = [...new Set(candidates.flatMap((one) => [one, view.partnerByKey.get(one.pair) ?? []].flat()))];
  const [one, two] = schools;
  if (!one || schools.length > 2) return undefined;
  const said = schools.every(hasRole) || schools.some((school) => view.partnerByKey.has(school.pair));
  const named = two !== undefined && isGeneralSchool(one.name) && isGeneralSchool(two.name);
  if (!said && !named && settings.profile !== 'pair') return undefined;
  return two ? [one.name, two.name] : [settings.school, one.name];
}

function candidatesOf(view: View, keys: readonly string[], { profile }: Settings): readonly Partner[] {
  if (keys.length > 0) return keys.flatMap((key) => view.partnerByKey.get(key) ?? []);
  if (profile === 'pair') return view.partners;
  const named = new Set(view.roadmap.flatMap((activity) => keysIn(activity.partner)));
  return view.partners.filter(({ key }) => named.has(key));
}

const hasRole = ({ role }: Partner) => role === 'mentor' || role === 'satellite';
