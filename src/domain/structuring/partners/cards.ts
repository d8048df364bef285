import { isPostOf } from '../../reading/cell-kinds.ts';
import { agreementSentence, cardNumber, severalPartners, withPreposition } from '../../reading/lexicon/partner-list.ts';
import { listMark } from '../../reading/list-mark.ts';
import { joinLines } from '../../reading/lists.ts';
import { squeeze } from '../../reading/text.ts';
import { furniture } from '../furniture.ts';
import { isBlank } from '../material/lines.ts';
import type { Cell, Line } from '../material/material.ts';
import type { Meaning } from '../tables/columns.ts';
import type { TableReading } from '../tables/tables.ts';
import { endsSentence } from './cues.ts';
import { type Key, readBareKey, readKey } from './keys.ts';
import { likeness, namesListed } from './named.ts';
import { type Labelled, type RowCells, readingOf } from './rows.ts';

/** Cards: a partner's name and below it lines «Адрес: …», «Формы работы: …», card after card. */
export function readCards(lines: Line[]): TableReading | undefined {
  const rows: RowCells[] = [];
  const labels: Labelled[] = [];
  const several = new Set<RowCells>();
  let row: RowCells | undefined;
  let open: Cell | undefined;
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
      if (!row) return;
      labels.push({ unit: line, text: key.label });
      if (severalPartners.test(key.label)) several.add(row);
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
    if (row && agreementSentence.test(squeeze(line.text))) {
      row.set('agreement', { lines: [line.text], line: line.line, parts: [line] });
      return;
    }
    // «Сайт школы: …», a rule between cards
    const other = open === row?.get('partner') && /^\s*\p{Lu}[^:]{2,40}:\s/u.test(line.text);
    if (other || furniture(line.text)) open = undefined;
    // A blank line ends a card's value, unless a list goes on below it.
    if (!open || (isBlank(lines[index - 1]) && !listMark(line.text))) return;
    open.lines.push(line.text);
    open.parts?.push(line);
  });
  const full = rows.filter((cells) => cells.has('partner') && cells.size >= 2);
  // «Социальное партнёрство школы / Направления взаимодействия:» over a list is no card.
  const isCard = full.length > 1 || (full[0]?.size ?? 0) > 2;
  return isCard && full.length * 2 >= rows.length
    ? readingOf(
        full.flatMap((cells) => (several.has(cells) ? eachNamed(cells) : [cells])),
        'cards',
        labels,
      )
    : undefined;
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

/** A card for each of the partners that one label names: «Партнёры: ДЮСШ № 1, ФОК «Лёд»». */
function eachNamed(cells: RowCells): RowCells[] {
  const cell = cells.get('partner');
  const names = cell ? namesListed(joinLines(cell.lines)) : [];
  return names.length > 1 && cell
    ? names.map((name): RowCells => new Map([...cells, ['partner', { ...cell, lines: [name] }]]))
    : [cells];
}

/** What the labels right below the names of cards mean, where two cards or more are sure to be such. */
function keysBelowNames(lines: Line[], keys: (Key | undefined)[]): Set<Meaning> {
  const found = lines.flatMap((_, index) =>
    !keys[index] && startsCard(lines, keys, index) ? (keyBelow(lines, keys, index) ?? []) : [],
  );
  return new Set(found.length > 1 ? found : []);
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
  if (text.length > 160 || !/^(?:\d+[.)]\s*)?[\p{Lu}«"]/u.test(text)) return false;
  const key = keyBelow(lines, keys, index);
  if (key === undefined || key === 'partner') return false;
  // «Библиотекарь: Самойлова В.П.» over a telephone is a person.
  const [post = '', name = ''] = text.split(/:\s*/);
  if (isPostOf(post, name)) return false;
  // «Разрез «Восточный»» is told by its place alone.
  const apart = isBlank(lines[index - 1]) || (open?.has(key) && !endsSentence(text));
  const placed = usual?.has(key) && apart && !isBlank(lines[index + 1]);
  return placed || likeness(text) >= 0.6;
}

function keyBelow(lines: Line[], keys: (Key | undefined)[], index: number): Meaning | undefined {
  for (let at = index + 1; at <= index + 2; at++) if (!isBlank(lines[at])) return keys[at]?.meaning;
  return undefined;
}
