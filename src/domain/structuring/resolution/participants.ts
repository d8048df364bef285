import { trimEnding } from '../../reading/endings.ts';
import {
  countedKind,
  headCount,
  listElsewhere,
  peopleCount,
  representativesOf,
  sideLead,
  signatoryPost,
  trailingCount,
} from '../../reading/lexicon/minutes.ts';
import { findNames, splitPeople } from '../../reading/people.ts';
import { squeeze } from '../../reading/text.ts';

const countInBrackets = /\s*\((?:[^()]*\d[^()]*)\)/gu;
const leadingCount = new RegExp(`${peopleCount.source}\\s*[:–—,-]?\\s*`, 'iu');

/** «9 членов совета из 11 (Лапшин В.В., Гущина О.П.)». */
const countedList = /^(?:\d[^()]{0,80})?\((?<list>[^()]*\p{Lu}\.[^()]*)\)$/u;

/**
 * Participants of a line without their count: «заместители директора, руководители ШМО (11 чел.)». A list item is one
 * participant with the post behind the name.
 */
export function cleanParticipants(value: string, item: boolean): string[] {
  const text = trimEnding(
    squeeze(
      value
        .replace(listElsewhere, '')
        .replace(countInBrackets, (part) => (headCount.test(part) ? '' : part))
        .trimStart()
        .replace(countedKind, '')
        .replace(leadingCount, ''),
    ),
  );
  if (!/\p{L}{2}/u.test(text)) return [];
  const inside = countedList.exec(text)?.groups?.list;
  if (inside) return cleanParticipants(inside, false);
  if (representativesOf.test(text) && findNames(text).length === 0) return [text];
  const parts = text.includes(';')
    ? text.split(';').flatMap(oneGroup)
    : item
      ? oneGroup(text)
      : joinPosts(splitPeople(text));
  return parts
    .map((part) => trimEnding(part.trim().replace(sideLead, '').replace(trailingCount, '')))
    .filter((part) => /\p{L}{2}/u.test(part) && !(isCount(part) && (parts.length === 1 || peopleCount.test(part))));
}

/** «члены комиссии – Алёшина Т.В., Бобров Г.Н.» between semicolons holds its persons, another part is one entry. */
function oneGroup(part: string): string[] {
  const people = splitPeople(part);
  return people.length > 1 && people.every((person) => findNames(person).length === 1) ? people : [part];
}

/** «Ветров Н.С., заместитель директора» is one person: a post in the singular behind a bare name. */
function joinPosts(entries: string[]): string[] {
  const joined: string[] = [];
  for (const entry of entries) {
    const last = joined[joined.length - 1] ?? '';
    const [name] = findNames(last);
    const bare = name?.start === 0 && name.end === last.length;
    if (bare && /^\p{Ll}/u.test(entry) && signatoryPost.test(entry) && findNames(entry).length === 0)
      joined[joined.length - 1] = `${last}, ${entry}`;
    else joined.push(entry);
  }
  return joined;
}

function isCount(text: string): boolean {
  return squeeze(text.replace(headCount, '')) === '';
}
