import { trimEnding } from '../../reading/endings.ts';
import { countedKind, headCount, listElsewhere, trailingCount } from '../../reading/lexicon/minutes.ts';
import { findNames, splitPeople } from '../../reading/people.ts';
import { squeeze } from '../../reading/text.ts';

const countInBrackets = /\s*\((?:[^()]*\d[^()]*)\)/gu;
const leadingCount = new RegExp(`^${headCount.source}\\s*[:–—(,-]?\\s*`, 'iu');

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
  const parts = item ? oneGroup(text) : text.includes(';') ? text.split(';').flatMap(oneGroup) : splitPeople(text);
  return parts
    .map((part) => trimEnding(part.replace(trailingCount, '')))
    .filter((part) => /\p{L}{2}/u.test(part) && !isCount(part));
}

/** «члены комиссии – Алёшина Т.В., Бобров Г.Н.» between semicolons holds its persons, another part is one entry. */
function oneGroup(part: string): string[] {
  const people = splitPeople(part);
  return people.length > 1 && people.every((person) => findNames(person).length === 1) ? people : [part];
}

function isCount(text: string): boolean {
  return squeeze(text.replace(headCount, '')) === '';
}
