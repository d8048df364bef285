import { isPostOf } from '../../reading/cell-kinds.ts';
import { cardNumber, severalPartners, withPreposition } from '../../reading/lexicon/partner-list.ts';
import { listMark } from '../../reading/list-mark.ts';
import { joinLines } from '../../reading/lists.ts';
import { squeeze } from '../../reading/text.ts';
import { furniture } from '../furniture.ts';
import { isBlank } from '../material/lines.ts';
import type { Cell, Line } from '../material/material.ts';
import type { Meaning } from '../tables/columns.ts';
import type { TableReading } from '../tables/tables.ts';
import { readKey } from './keys.ts';
import { likeness, namesListed } from './named.ts';
import { type Labelled, type RowCells, readingOf } from './rows.ts';

/** Cards: a partner's name and below it lines «Адрес: …», «Формы работы: …», card after card. */
export function readCards(lines: Line[]): TableReading | undefined {
  const rows: RowCells[] = [];
  const labels: Labelled[] = [];
  const several = new Set<RowCells>();
  let row: RowCells | undefined;
  let open: Cell | undefined;
  const opener = openingKey(lines);
  const begin = () => {
    const begun: RowCells = new Map();
    rows.push(begun);
    return begun;
  };
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const key = readKey(line.text);
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
    if (startsCard(lines, index)) {
      row = begin();
      const lead = (cardNumber.exec(line.text) ?? withPreposition.exec(line.text))?.[0] ?? '';
      if (lead !== '') labels.push({ unit: line, text: lead.trim() });
      const from = lead.length || (listMark(line.text)?.length ?? 0);
      open = { lines: [line.text.slice(from)], line: line.line, parts: [line] };
      row.set('partner', open);
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
  return full.length > 0 && full.length * 2 >= rows.length
    ? readingOf(
        full.flatMap((cells) => (several.has(cells) ? eachNamed(cells) : [cells])),
        'cards',
        labels,
      )
    : undefined;
}

/** The label every card opens with: that of the name, or one that stands above it in each («Направление: …»). */
function openingKey(lines: Line[]): Meaning {
  const keys = lines.flatMap((line) => readKey(line.text)?.meaning ?? []);
  const count = (meaning: Meaning) => keys.filter((other) => other === meaning).length;
  const [first] = keys;
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

/** A name at the head of a card whose first line has no label: the next lines do. */
function startsCard(lines: Line[], index: number): boolean {
  const text = squeeze((lines[index] as Line).text);
  if (text.length > 160 || !/^(?:\d+[.)]\s*)?[\p{Lu}«"]/u.test(text)) return false;
  const below = lines.slice(index + 1, index + 3).find((line) => !isBlank(line));
  const key = below && readKey(below.text);
  if (key === undefined || key.meaning === 'partner') return false;
  // «Библиотекарь: Самойлова В.П.» over a telephone is a person.
  const [post = '', name = ''] = text.split(/:\s*/);
  return !isPostOf(post, name) && likeness(text) >= 0.6;
}
