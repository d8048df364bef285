import { beginsWithActivity, organisationLikeness } from '../../reading/organisations.ts';

/** No name is longer. */
const longestName = 400;

/** A dash between a name and what is done; the spaces beside it may be lost: «"Нива"-помощь», «ФАП–осмотры». */
const dash = /\s[\u2013\u2014-]\s|(?<=["»”)]|№\s?\d{1,3})-\s?|\s?[\u2013\u2014]\s?|(?<=\p{L}{2})-\s|\s-(?=\p{Ll})/gu;

/** A name and what is said behind a dash outside quotes and brackets; absent where there is none. */
export function cutAtDash(plain: string): { name: string; rest: string } | undefined {
  const near = plain.slice(0, longestName);
  const dashes = new Map([...near.matchAll(dash)].map(({ 0: text, index }) => [index, text]));
  let quoted = false;
  let depth = 0;
  for (let index = 0; dashes.size > 0 && index < near.length; index++) {
    const sign = near[index] as string;
    const found = dashes.get(index);
    if ('«„'.includes(sign)) quoted = true;
    else if ('»“'.includes(sign)) quoted = false;
    else if (sign === '"') quoted = /(?:^|[\s(])"\S/.test(near.slice(Math.max(0, index - 1), index + 2));
    else if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (found && depth === 0 && !quoted) {
      const name = plain.slice(0, index);
      const rest = plain.slice(index + found.length);
      // «Экодвор «Росток» — акции»
      const quotedName = /[»"”]$/u.test(name) && !beginsWithActivity(name) && beginsWithActivity(rest);
      if (organisationLikeness(name) < 0.4 && !quotedName) continue;
      const apart = found.length > 2 || quotedName || /["»”]$/u.test(name);
      const says =
        beginsWithActivity(rest) ||
        (apart &&
          (organisationLikeness(rest) <
            (/^\p{Ll}/u.test(rest) ? Math.max(0.6, organisationLikeness(name) - 0.2) : 0.6) ||
            /^\p{Ll}[^,;]*[,;]/u.test(rest)));
      if (says) return { name, rest };
    }
  }
  return undefined;
}
