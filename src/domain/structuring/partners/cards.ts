import { isAgreement } from '../../reading/agreements.ts';
import { categories } from '../../reading/lexicon/categories.ts';
import { cardNumber, severalPartners, withPreposition } from '../../reading/lexicon/partner-list.ts';
import { listMark } from '../../reading/list-mark.ts';
import { organisationCategory } from '../../reading/organisation-category.ts';
import { squeeze } from '../../reading/text.ts';
import { cellText } from '../cell-text.ts';
import { furniture } from '../furniture.ts';
import { isBlank } from '../material/lines.ts';
import type { Cell, Line } from '../material/material.ts';
import type { Meaning } from '../tables/columns.ts';
import type { TableReading } from '../tables/tables.ts';
import { endsSentence } from './cues.ts';
import { type Key, readBareKey, readKey } from './keys.ts';
import { enumerated, likeness, namesListed } from './named.ts';
import { type Labelled, type RowCells, readingOf } from './rows.ts';

/** «Градообразующее предприятие – наш шеф.» */
const commonNoun = /^\p{Lu}[\p{Ll} ]+\s[\u2013\u2014-]\s\p{Ll}/u;

const contacts = new Set<Meaning>(['phone', 'email', 'url', 'address', 'person', 'contacts']);

/** No label of a card stands further below its name. */
const furthestKey = 6;

/** Cards: a partner's name and below it lines «Адрес: …», «Формы работы: …», card after card. */
export function readCards(lines: Line[]): TableReading | undefined {
  const rows: RowCells[] = [];
  const labels: Labelled[] = [];
  const several = new Set<RowCells>();
  let row: RowCells | undefined;
  let open: Cell | undefined;
  /** It says how the partner is reached. */
  let reached = false;
  const keys = keysOf(lines);
  const opener = openingKey(keys);
  const named = keys.filter((key) => key?.meaning === 'partner').length > 1;
  const usual = keysBelowNames(lines, keys);
  const begin = () => {
    const begun: RowCells = new Map();
    rows.push(begun);
    return begun;
  };
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const key = keys[index];
    if (key) {
      if (key.meaning === opener) row = begin();
      if (!row || isWriters(key, row)) return;
      labels.push({ unit: line, text: key.label });
      if (severalPartners.test(key.label)) several.add(row);
      reached = contacts.has(key.meaning) && key.value.trim() !== '';
      open = row.get(key.meaning) ?? { lines: [], line: line.line, parts: [] };
      if (key.value.trim() !== '') open.lines.push(key.value);
      open.parts?.push(line);
      row.set(key.meaning, open);
      return;
    }
    const isValue = open?.lines.length === 0 && !isBlank(lines[index - 1]);
    if (!named && !isValue && startsCard(lines, keys, index, usual, row)) {
      row = begin();
      const lead = (cardNumber.exec(line.text) ?? withPreposition.exec(line.text))?.[0] ?? '';
      if (lead !== '') labels.push({ unit: line, text: lead.trim() });
      const from = lead.length || (listMark(line.text)?.length ?? 0);
      open = { lines: [line.text.slice(from)], line: line.line, parts: [line] };
      row.set('partner', open);
      return;
    }
    if (row && isAgreement(line.text)) {
      row.set('agreement', { lines: [line.text], line: line.line, parts: [line] });
      return;
    }
    // «Сайт школы: …», a sentence, a rule between cards
    const other = open === row?.get('partner') && (/^\s*\p{Lu}[^:]{2,40}:\s/u.test(line.text) || isSentence(line.text));
    if (other || furniture(line.text)) open = undefined;
    // A blank line ends a card's value, unless a list goes on below it.
    if (!open || (isBlank(lines[index - 1]) && !listMark(line.text))) return;
    // «Сайт: www.dk.example / • концерты»
    if (row && reached && listMark(line.text)) {
      open = row.get('forms') ?? { lines: [], line: line.line, parts: [] };
      row.set('forms', open);
      reached = false;
    }
    open.lines.push(line.text);
    open.parts?.push(line);
  });
  const full = rows.filter((cells) => cells.has('partner') && cells.size >= 2);
  // «Социальное партнёрство школы / Направления взаимодействия:» over a list is no card.
  const isCard = full.length > 1 || (full[0]?.size ?? 0) > 2;
  return isCard && full.length * 2 >= rows.length
    ? readingOf(
        full.flatMap((cells) => eachNamed(cells, several.has(cells))),
        'cards',
        labels,
      )
    : undefined;
}

/** «Директор школы: Ким О.О.» below the card of a museum is of the school that writes. */
function isWriters({ meaning, label }: Key, row: RowCells): boolean {
  const [kind, partner] = [label, cellText(row.get('partner'))].map((text) => organisationCategory(text));
  return meaning === 'person' && kind === categories.education && partner !== kind;
}

/** What each line is labelled as; a label on a line of its own, its value below it, stands in several cards. */
function keysOf(lines: Line[]): (Key | undefined)[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  const bare = lines.map(({ text }) => ((counts.get(text) ?? 0) > 1 ? readBareKey(text) : undefined));
  // A heading that stands twice is no label of a card.
  if (new Set(bare.map((key) => key?.meaning)).size < 3) bare.length = 0;
  return lines.map(({ text }, index) => readKey(text) ?? (bare[index + 1] ? undefined : bare[index]));
}

/** The label every card opens with: that of the name, or one that stands above it in each («Направление: …»). */
function openingKey(keys: (Key | undefined)[]): Meaning {
  const meanings = keys.flatMap((key) => key?.meaning ?? []);
  const count = (meaning: Meaning) => meanings.filter((other) => other === meaning).length;
  const [first] = meanings;
  return first && count('partner') >= 2 && count(first) === count('partner') ? first : 'partner';
}

/**
 * A card for each of the partners that one label («Партнёры: ДЮСШ № 1, ФОК «Лёд»», `several`) or one kind over them
 * («Учреждения спорта: ДЮСШ № 1, ФОК «Лёд»») names.
 */
function eachNamed(cells: RowCells, several: boolean): (RowCells | Cell)[] {
  const cell = cells.get('partner') as Cell;
  const text = cellText(cell);
  const listed = several ? { names: namesListed(text), head: undefined } : enumerated(text);
  if (!listed || listed.names.length < 2 || (!several && listed.head === undefined)) return [cells];
  const cards = listed.names.map((name): RowCells => new Map([...cells, ['partner', { ...cell, lines: [name] }]]));
  return listed.head === undefined ? cards : [{ ...cell, lines: [listed.head] }, ...cards];
}

/** What the first labels below the names of two cards or more mean. */
function keysBelowNames(lines: Line[], keys: (Key | undefined)[]): Set<Meaning> {
  const found = lines.flatMap((_, index) =>
    !keys[index] && startsCard(lines, keys, index) ? (keyBelow(lines, keys, index) ?? []) : [],
  );
  return new Set(found.filter((meaning, at) => found.indexOf(meaning) < at));
}

/**
 * A name at the head of a card whose first line has no label: the next lines do, as those below other names (`usual`), and
 * the card above (`open`) may have them already.
 */
function startsCard(
  lines: Line[],
  keys: (Key | undefined)[],
  index: number,
  usual?: Set<Meaning>,
  open?: RowCells,
): boolean {
  const text = squeeze((lines[index] as Line).text);
  if (text.length > 160 || !/^(?:\d+[.)]\s*)?[\p{Lu}«"]/u.test(text) || isBetween(text)) return false;
  const key = keyBelow(lines, keys, index);
  if (key === undefined || key === 'partner') return false;
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
function isSentence(text: string): boolean {
  const plain = squeeze(text);
  const tells = likeness(plain) < 0.6 || commonNoun.test(plain);
  return tells && endsSentence(plain) && !plain.endsWith(':') && plain.split(' ').length > 3;
}
