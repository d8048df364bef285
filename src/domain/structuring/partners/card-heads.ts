import { isAgreement } from '../../reading/agreements.ts';
import { listMark } from '../../reading/list-mark.ts';
import { squeeze } from '../../reading/text.ts';
import { isBlank } from '../material/lines.ts';
import type { Line } from '../material/material.ts';
import type { Meaning } from '../tables/columns.ts';
import { type Key, readBareKey, readKeys } from '../tables/keys.ts';
import { endsSentence } from './cues.ts';
import { likeness } from './named.ts';
import type { RowCells } from './rows.ts';

/** «Градообразующее предприятие – наш шеф.» */
const commonNoun = /^\p{Lu}[\p{Ll} ]+\s[\u2013\u2014-]\s\p{Ll}/u;

/** No label of a card stands further below its name. */
const furthestKey = 6;

/**
 * What each line is labelled as, none as the name; a label on a line of its own, its value below it, stands in several
 * cards.
 */
export function keysOf(lines: Line[]): (Key | undefined)[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  const bare = lines.map(({ text }) => ((counts.get(text) ?? 0) > 1 ? readBareKey(text) : undefined));
  // A heading that stands twice is no label of a card.
  if (new Set(bare.map((key) => key?.meaning)).size < 3) bare.length = 0;
  return readKeys(lines).map((key, index) =>
    key?.meaning === 'partner' ? undefined : (key ?? (bare[index + 1] ? undefined : bare[index])),
  );
}

/** What the first labels below the names of two cards or more mean. */
export function keysBelowNames(lines: Line[], keys: (Key | undefined)[]): Set<Meaning> {
  const found = lines.flatMap((_, index) =>
    !keys[index] && startsCard(lines, keys, index) ? (keyBelow(lines, keys, index) ?? []) : [],
  );
  return new Set(found.filter((meaning, at) => found.indexOf(meaning) < at));
}

/**
 * A name at the head of a card whose first line has no label: the next lines do, as those below other names (`usual`), and
 * the card above (`open`) may have them already.
 */
export function startsCard(
  lines: Line[],
  keys: (Key | undefined)[],
  index: number,
  usual?: Set<Meaning>,
  open?: RowCells,
): boolean {
  const text = squeeze((lines[index] as Line).text);
  if (text.length > 160 || !/^[\p{Lu}«"]/u.test(text.slice(listMark(text)?.length ?? 0)) || isBetween(text))
    return false;
  const key = keyBelow(lines, keys, index);
  if (key === undefined) return false;
  const next = keys[index + 1];
  // Further down it must stand below other names too.
  if (usual && !next && !(isBlank(lines[index + 1]) && keys[index + 2]) && !usual.has(key)) return false;
  // «Разрез «Восточный»» is told by its place alone.
  const apart = isBlank(lines[index - 1]) || (open?.has(key) && !endsSentence(text));
  const placed = next && usual?.has(key) && apart;
  return Boolean(placed) || likeness(text) >= 0.6;
}

/** The first label below a name; «Договор № 5 от 01.09.2025», a sentence or two may stand between. */
function keyBelow(lines: Line[], keys: (Key | undefined)[], index: number): Meaning | undefined {
  let near = index + 2;
  for (let at = index + 1; at <= near && at <= index + furthestKey; at++) {
    if (isBlank(lines[at])) continue;
    if (keys[at]) return keys[at]?.meaning;
    if (!isBetween(squeeze(lines[at]?.text ?? ''))) return undefined;
    near = at + 2;
  }
  return undefined;
}

function isBetween(text: string): boolean {
  return isAgreement(text) || isSentence(text);
}

/** «Сотрудничаем с 2009 года.» says something of a partner and names none. */
export function isSentence(text: string): boolean {
  const plain = squeeze(text);
  const tells = likeness(plain) < 0.6 || commonNoun.test(plain);
  return tells && endsSentence(plain) && !plain.endsWith(':') && plain.split(' ').length > 3;
}
