import { personLikeness } from '../../reading/cell-kinds.ts';
import { trimEnding } from '../../reading/endings.ts';
import { responsibleBefore } from '../../reading/lexicon/decision-tails.ts';
import {
  appointVerbs,
  entrusted,
  entrustedToSelf,
  handOverVerbs,
  personNouns,
  responsibleRole,
  sentTo,
  whichOnes,
} from '../../reading/lexicon/decision-verbs.ts';
import { findNames, splitPeople } from '../../reading/people.ts';
import { readPeriod } from '../../reading/periods/read-period.ts';
import { addresseeBefore, isAddressee, leadingVerb, type Verb } from './sentence.ts';

export interface Assignees {
  addressees: string[];
  responsible: string[];
}

const longestPost = 80;
const likelyPost = 0.8;
const properNames = /«[^»]*»|\p{Lu}{2,}/gu;
/** «Ганин О.Р. Автобус заказывает школа» */
const anotherSentence = /^\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u;
const partsAway = /[,;.:(]|\p{Lu}/u;
const closingDash = /\s[\u2013\u2014-]\s(?<who>[^\u2013\u2014]{3,120})$/u;
const closingBracket = /\s*\((?<inside>[^()]{3,120})\)\s*[.;]?$/u;
const bodyAtEnd =
  /(?:\p{Lu}{2,}[\p{L}\s.-]*)?«[^»]*(?:«[^»]*»[^»]*)?»(?:\s\p{L}[\p{L}\s.-]*)?$|(?<!\p{L})\p{Lu}{2,}(?:\s[\p{L}№\d.-]+){0,6}$/u;

export interface Closing {
  text: string;
  people: string[];
  due?: string;
}

/**
 * Cuts off who is responsible where that alone stands in a closing bracket or behind a dash, with or without the term:
 * «Подготовить сценарий (Полынина К.О.)», «согласовать график – Бойко С.М.», «(Юдин К.К., 24.10.2025)».
 */
export function cutClosing(text: string): Closing {
  const found = closingBracket.exec(text) ?? closingDash.exec(text);
  const inside = found?.groups?.inside ?? found?.groups?.who ?? '';
  const entries = found ? splitPeople(inside).map((entry) => entry.replace(responsibleBefore, '')) : [];
  const due = entries.find((entry) => !isPerson(entry) && readPeriod(entry).doubts.length === 0);
  const people = entries.filter((entry) => entry !== due);
  // A post alone is who does it where the term or a person stands beside it: «(Мягкова Т.О., учителя начальных классов)».
  const known = due !== undefined || people.some(isPerson);
  const isWho = (entry: string) => isPerson(entry) || (known && personLikeness(entry) >= likelyPost);
  if (!found || people.length === 0 || !people.every(isWho)) return { text, people: [] };
  return { text: trimEnding(text.slice(0, found.index)), people, ...(due !== undefined && { due }) };
}

/** Whether an entry is a name with no more than a post: «директор школы Рощина В.Л.». */
function isPerson(entry: string): boolean {
  const [name] = findNames(entry);
  return name !== undefined && name.start <= longestPost && !anotherSentence.test(entry.slice(name.end));
}

/** Whether the words are names, each with no more than a post. */
function namesPeople(text: string): boolean {
  return splitPeople(text).every(isPerson);
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
  return handOverVerbs.includes(verb.word) ? splitAddressees(withoutBracket(addresseeAfter(text, verb) ?? '')) : [];
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
  const parts = splitPeople(text.replace(whichOnes, ''));
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
  const role = responsibleRole.exec(text);
  if (!appointVerbs.test(text) || !role) return [];
  const people = findNames(text).map(({ start, end }) => {
    const from = start > role.index ? role.index + role[0].length : 0;
    return withPost(text.slice(from, start), text.slice(start, end).trim());
  });
  if (people.length > 0) return people;
  const body = bodyAtEnd.exec(text)?.[0];
  return body ? [trimEnding(body)] : [];
}

/** The name with the post that stands before it: «учителя информатики Петрова П.П.». */
function withPost(before: string, name: string): string {
  const near = before.slice(-longestPost);
  const post = [...near.matchAll(personNouns)].find(
    (one) => !partsAway.test(near.slice((one.index ?? 0) + one[0].length).replace(properNames, '')),
  );
  return post ? `${near.slice(post.index)}${name}`.trim() : name;
}
