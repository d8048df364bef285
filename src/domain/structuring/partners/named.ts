import { dropEnd } from '../../reading/endings.ts';
import { audience } from '../../reading/lexicon/audience.ts';
import { addressLead, addressPart, contactPatterns, streetBehind } from '../../reading/lexicon/contacts.ts';
import { adjective, nominative } from '../../reading/lexicon/inflection.ts';
import { oneOfSeveral } from '../../reading/lexicon/organisation-patterns.ts';
import {
  agreementBefore,
  agreementBehind,
  agreementWith,
  doneTogether,
  groupHeads,
  nameSentence,
  withPreposition,
} from '../../reading/lexicon/partner-list.ts';
import { cutAt } from '../../reading/lists.ts';
import { beginsWithActivity, organisationLikeness } from '../../reading/organisations.ts';
import { compilePhrases } from '../../reading/phrases.ts';
import { remember } from '../../reading/remember.ts';
import { squeeze, words } from '../../reading/text.ts';
import { cutAtDash } from './dash.ts';
import { isContact } from './said.ts';

/** A longer text is like no name. */
const longestName = 400;
const addresses = [contactPatterns.phone, contactPatterns.email, contactPatterns.url, streetBehind];
const kinds = compilePhrases({ kind: groupHeads });

/** Whether a text begins as kinds of organisations are called: «Учреждения культуры». */
export function namesKind(text: string): boolean {
  return kinds.begins(words(text));
}

/** The likeness of what stands in an entry: of its name, or of the names it enumerates. */
export function likeness(text: string): number {
  const { name } = parts(text.replace(withPreposition, ''));
  const names = enumerated(text);
  return names ? mean(names.names.map(organisationLikeness)) : organisationLikeness(name);
}

/** A name, and what is said of it. */
interface Parts {
  readonly name: string;
  readonly rest?: string;
}

/** A name and what is said after a colon or a spaced dash outside quotes. */
export const parts = remember(readParts);

function readParts(text: string): Parts {
  const plain = squeeze(text);
  const agreed = cutAtAgreement(plain);
  if (agreed) return agreed;
  const reached = cutAtAddress(plain);
  if (reached && parts(reached.name).rest === undefined) return reached;
  const dash = cutAtDash(plain);
  const [colon] = cutAt(plain, ':');
  // «Детский сад «Ромашка» – преемственность: открытые уроки»: the name ends at the dash.
  if (dash && colon !== undefined && dash.name.length < colon.length && organisationLikeness(dash.name) >= 0.6)
    return dash;
  if (colon !== undefined && colon.length < plain.length && organisationLikeness(colon) >= 0.4) {
    const rest = plain.slice(colon.length + 1).trim();
    return rest === '' ? { name: colon } : { name: colon, rest };
  }
  return dash ?? cutAtStop(plain) ?? cutAtBracket(plain) ?? { name: plain };
}

/** «Театр – www.teatr.example», «ЦРБ, врач Кан О.И., тел. 2-11-22»: an address behind a name, with whose it is. */
export function cutAtAddress(plain: string): { name: string; rest: string } | undefined {
  const near = plain.slice(0, longestName);
  const at = Math.min(...addresses.map((pattern) => pattern.exec(near)?.index ?? longestName));
  if (at === longestName) return undefined;
  const lead = plain.slice(0, at).replace(addressLead, '');
  const [bare = ''] = lead.split(/\s*\([^()]*$/u);
  // «Театр (www.teatr.example) – спектакли»: what stands behind the brackets is no address.
  if (/^[\s(]*\(/u.test(plain.slice(bare.length)) && !/\)[.;,]?$/.test(plain)) return undefined;
  const before = cutAt(bare, ',');
  while (before.length > 1 && isBesideName(before[before.length - 1] as string)) before.pop();
  const rest = plain.slice(before.join(',').length).replace(/^[\s,(\u2013\u2014-]+|\)$/gu, '');
  // «ФОК «Лёд», 630000, г. Юрга, ул. Мира, 5»: the settlement stays with the name, which is read with its place.
  const name = before.filter((part, index) => index === 0 || !addressPart.test(part.trim())).join(',');
  return organisationLikeness(name) >= 0.6 ? { name, rest } : undefined;
}

function isBesideName(text: string): boolean {
  return isContact(text) || beginsWithActivity(text) || addressPart.test(text.trim());
}

function cutAtAgreement(plain: string): { name: string; rest: string } | undefined {
  const { kind = '', name: whose = '', rest: term = '', work } = agreementBefore.exec(plain)?.groups ?? {};
  const told = work === undefined ? '' : ` \u2013 ${work.replace(/^\s?\S\s/, '')}`;
  const before = organisationLikeness(whose) >= 0.6 ? { name: whose, rest: `${kind}${term}${told}` } : undefined;
  if (before && /\d/.test(kind)) return before;
  const agreed = agreementWith.exec(plain)?.groups;
  if (agreed && organisationLikeness(agreed.name as string) >= 0.6)
    return { name: agreed.name as string, rest: `${agreed.kind} ${agreed.rest}` };
  if (before) return before;
  const { name = '', rest = '' } = agreementBehind.exec(plain)?.groups ?? {};
  const stop = cutAtStop(name);
  if (stop && (beginsWithActivity(stop.rest) || doneTogether.test(stop.rest)))
    return { name: stop.name, rest: `${stop.rest} ${rest}` };
  return organisationLikeness(name) >= 0.6 && !/[\u2013\u2014:]\s/.test(name) ? { name, rest } : undefined;
}

/** «Музей боевой славы. Экскурсии для 5–8 классов»: a name that is a sentence of its own. */
function cutAtStop(plain: string): { name: string; rest: string } | undefined {
  const name = nameSentence.exec(plain)?.groups?.name;
  if (name === undefined || organisationLikeness(name) < 0.6) return undefined;
  const rest = plain.slice(name.length + 1).trim();
  return beginsWithActivity(rest) || organisationLikeness(rest) < 0.8 ? { name, rest } : undefined;
}

/**
 * «Издательство «Родная речь» (рецензирование пособий)»: what is done stands in brackets. Where it stands so behind the
 * other names (`always`), words of any kind are what is done: «КДН (советы профилактики)».
 */
export function cutAtBracket(plain: string, always = false): { name: string; rest: string } | undefined {
  const found = /^(?<name>[^()]{3,150}?)\s*\((?<rest>[^()]{5,200})\)[.;,]?$/u.exec(plain)?.groups;
  const { name, rest } = found ?? {};
  if (name === undefined || rest === undefined || organisationLikeness(name) < 0.6) return undefined;
  const said = rest.split(/[,;]\s+/);
  const works = said.filter((part) => beginsWithActivity(part)).length * 2 >= said.length;
  return works || (always && /^\p{Ll}/u.test(rest)) ? { name, rest } : undefined;
}

/** Several partners in one entry: «учреждения культуры: ДШИ № 2, музей», «БРСМ, ОСВОД, Красный Крест». */
export const enumerated = remember(readEnumerated);

function readEnumerated(text: string): { readonly head?: string; readonly names: readonly string[] } | undefined {
  const plain = squeeze(text);
  const lead = /^([^«"„(:]{3,70}?)(?::|\s?[\u2013\u2014]\s|-\s)\s*(?=\S)/u.exec(plain);
  // «5–9 классы: музей, ДЮСШ»
  const head = lead?.[1] ?? '';
  const headed = namesKind(head) || (/^\d/.test(head) && audience.test(head)) ? lead : undefined;
  const one = lead && oneOfSeveral.get((lead[1] as string).trim().toLowerCase());
  const several = one ? cutAt(plain.slice(lead[0].length), ',;').map((part) => nameWhole(part.trim(), one)) : [];
  if (lead && several.length > 0 && !several.includes(undefined))
    return { head: lead[0].trim(), names: several as string[] };
  // «Совет ветеранов – встречи, акция «Обелиск»» enumerates what is done.
  if (!headed && beginsWithActivity(cutAtDash(plain)?.rest ?? '')) return undefined;
  const listed = namesListed(headed ? plain.slice(headed[0].length) : plain);
  const likenesses = listed.map(organisationLikeness);
  if (headed && listed.length >= 1 && mean(likenesses) >= 0.5) return { head: headed[0].trim(), names: listed };
  const sure = listed.length >= 3 || likenesses.every((value) => value >= 0.8);
  const capital = listed.every((part) => /^[\p{Lu}«"„]/u.test(part));
  return listed.length >= 2 && sure && capital && mean(likenesses) >= 0.55 ? { names: listed } : undefined;
}

/** «Глобус» of «Театры: «Глобус», кукольный» with what it is; absent where it is no name. */
function nameWhole(part: string, kind: string): string | undefined {
  if (/^(?:[«"„№]|\p{Ll}{2}\p{L}*\.?\s\p{Lu})/u.test(part)) return capital(`${kind} ${dropEnd(part, '.;,')}`);
  if (/^\p{L}+$/u.test(part) && adjective.test(part.toLowerCase()) && nominative.test(part))
    return capital(`${part} ${kind}`);
  return organisationLikeness(part) >= 0.6 && !beginsWithActivity(part) ? dropEnd(part, '.;,') : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The names a text parts by commas; parts that are no names go with the one before: «…, культуры и спорта». */
export function namesListed(text: string): string[] {
  const merged: string[] = [];
  for (const part of cutAt(text, ',;').map((piece) => piece.trim())) {
    if (part === '') continue;
    if (merged.length > 0 && (organisationLikeness(part) < 0.4 || addressPart.test(part)))
      merged[merged.length - 1] += `, ${part}`;
    else merged.push(part);
  }
  return merged;
}

/** The mean of the values, 0 of none. */
export function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
