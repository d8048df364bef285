import { trimEnding } from '../../reading/endings.ts';
import {
  appointVerbs,
  entrusted,
  entrustedToSelf,
  handOverVerbs,
  personNouns,
  responsibleRole,
  sentTo,
} from '../../reading/lexicon/decision-verbs.ts';
import { findNames, splitPeople } from '../../reading/people.ts';
import { addresseeBefore, isAddressee, leadingVerb, type Verb } from './sentence.ts';

export interface Assignees {
  addressees: string[];
  responsible: string[];
}

const longestPost = 60;
const closingBracket = /\s*\((?<inside>[^()]{3,120})\)\s*[.;]?$/u;
const bodyAtEnd =
  /(?:\p{Lu}{2,}[\p{L}\s.-]*)?«[^»]*(?:«[^»]*»[^»]*)?»(?:\s\p{L}[\p{L}\s.-]*)?$|(?<!\p{L})\p{Lu}{2,}(?:\s[\p{L}№\d.-]+){0,6}$/u;

/** Cuts off a closing bracket that only names who is responsible: «Подготовить сценарий (Полынина К.О.)». */
export function cutPeopleBracket(text: string): { text: string; people: string[] } {
  const found = closingBracket.exec(text);
  const inside = found?.groups?.inside ?? '';
  if (!found || !namesPeople(inside)) return { text, people: [] };
  return { text: trimEnding(text.slice(0, found.index)), people: splitPeople(inside) };
}

/** Whether the words are names, each with no more than a post: «директор школы Рощина В.Л.». */
function namesPeople(text: string): boolean {
  return splitPeople(text).every((entry) => {
    const names = findNames(entry);
    return names.length > 0 && (names[0]?.start ?? 0) <= longestPost;
  });
}

/** Who is to carry a decision out, from its sentence: to whom it is addressed and who is made responsible. */
export function readAssignees(text: string, verb: Verb | undefined): Assignees {
  return { addressees: verb ? readAddressees(text, verb) : [], responsible: readAppointed(text) };
}

function readAddressees(text: string, verb: Verb): string[] {
  const sent = sentTo.exec(text)?.groups?.to;
  if (sent) return splitPeople(trimEnding(sent));
  const before = addresseeBefore(text, verb);
  if (before) return splitAddressees(withoutBracket(before));
  return handOverVerbs.includes(verb.word) ? splitAddressees(addresseeAfter(text, verb) ?? '') : [];
}

/** «Рекомендовать руководителям школ провести …»: the words between the two verbs. */
function addresseeAfter(text: string, verb: Verb): string | undefined {
  const start = verb.at + verb.word.length;
  const rest = text.slice(start);
  const next = leadingVerb(rest);
  if (next)
    return addresseeBefore(rest.trimStart(), {
      word: next.word,
      at: next.at - (rest.length - rest.trimStart().length),
    });
  const who = trimEnding(rest);
  return isAddressee(who) && text.trimEnd().endsWith(':') ? who : undefined;
}

/** Several addressees are separated only where each of them is one: «школам, библиотекам», not «школам, лицеям города». */
export function splitAddressees(text: string): string[] {
  if (text === '') return [];
  const parts = splitPeople(text);
  return parts.every((part) => isAddressee(part)) ? parts : [text];
}

/** «Отделу культуры (Пухова И.В.)» without the name in brackets. */
export function withoutBracket(text: string): string {
  return text.replace(/\s*\([^()]*\)\s*$/u, '');
}

/** Names in brackets right after an addressee. */
export function bracketPeople(text: string): string[] {
  const inside = /\(([^()]{3,120})\)/u.exec(text)?.[1] ?? '';
  return namesPeople(inside) ? splitPeople(inside) : [];
}

/** Those appointed responsible: «возложить на методиста …», «назначить ответственной … Ветлугину С.А.». */
function readAppointed(text: string): string[] {
  const who = entrusted.exec(text)?.groups?.who;
  if (who) return entrustedToSelf.test(text) ? [] : [trimEnding(who)];
  if (!appointVerbs.test(text) || !responsibleRole.test(text)) return [];
  const people = findNames(text).map(({ start, end }) => withPost(text, start, text.slice(start, end).trim()));
  if (people.length > 0) return people;
  const body = bodyAtEnd.exec(text)?.[0];
  return body ? [trimEnding(body)] : [];
}

/** The name with the post that stands before it: «учителя информатики Петрова П.П.». */
function withPost(text: string, at: number, name: string): string {
  const before = text.slice(Math.max(0, at - 80), at);
  const posts = [...before.matchAll(personNouns)];
  const post = posts[posts.length - 1];
  if (
    !post ||
    /[,;.:(]|\p{Lu}/u.test(before.slice((post.index ?? 0) + post[0].length).replace(/«[^»]*»|\p{Lu}{2,}/gu, ''))
  )
    return name;
  return `${before.slice(post.index)}${name}`.trim();
}
