import { isAgreement } from '../../reading/agreements.ts';
import { categories } from '../../reading/lexicon/categories.ts';
import { cardNumber, severalPartners, withPreposition } from '../../reading/lexicon/partner-list.ts';
import { listMark } from '../../reading/list-mark.ts';
import { organisationCategory } from '../../reading/organisation-category.ts';
import { cellText } from '../cell-text.ts';
import { furniture } from '../furniture.ts';
import { isBlank } from '../material/lines.ts';
import type { Cell, Line } from '../material/material.ts';
import type { Meaning } from '../tables/columns.ts';
import type { Key } from '../tables/keys.ts';
import type { Row } from '../tables/row.ts';
import type { TableReading } from '../tables/tables.ts';
import { isSentence, keysBelowNames, keysOf, startsCard } from './card-heads.ts';
import { enumerated, namesListed } from './named.ts';
import { type Labelled, type RowCells, readingOf } from './rows.ts';

const contacts = new Set<Meaning>(['phone', 'email', 'url', 'address', 'person', 'contacts']);

/** Cards whose names have no label: below each stand lines «Адрес: …», «Формы работы: …». */
export function readCards(lines: Line[]): TableReading | undefined {
  const cards = new Cards();
  const keys = keysOf(lines);
  const usual = keysBelowNames(lines, keys);
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const key = keys[index];
    const apart = isBlank(lines[index - 1]);
    const isValue = !apart && cards.waits();
    if (key) cards.addLabelled(line, key);
    else if (!isValue && startsCard(lines, keys, index, usual, cards.row)) cards.addName(line);
    else if (cards.row && isAgreement(line.text)) cards.row.set('agreement', cellOf(line, line.text));
    else cards.goOn(line, apart);
  });
  const { rows, labels } = cards;
  const full = rows.filter((cells) => cells.has('partner') && cells.size >= 2);
  // «Социальное партнёрство школы / Направления взаимодействия:» over a list is no card.
  const isCard = full.length > 1 || (full[0]?.size ?? 0) > 2;
  return isCard && full.length * 2 >= rows.length ? readingOf(full.flatMap(eachNamed), 'cards', labels) : undefined;
}

/** The cards so far, and the value of the last one that is still open. */
class Cards {
  readonly rows: RowCells[] = [];
  readonly labels: Labelled[] = [];
  row: RowCells | undefined;
  private open: Cell | undefined;
  /** The open value says how the partner is reached. */
  private reached = false;

  /** Whether the last label stands on a line of its own, its value to come. */
  waits(): boolean {
    return this.open?.lines.length === 0;
  }

  addLabelled(line: Line, key: Key): void {
    const { row } = this;
    if (!row || isWriters(key, row)) return;
    this.labels.push({ unit: line, text: key.label });
    const isFilled = key.value.trim() !== '';
    this.reached = contacts.has(key.meaning) && isFilled;
    this.open = openIn(row, key.meaning, line);
    if (isFilled) this.open.lines.push(key.value);
    this.open.parts?.push(line);
  }

  addName(line: Line): void {
    const lead = (cardNumber.exec(line.text) ?? withPreposition.exec(line.text))?.[0] ?? '';
    if (lead !== '') this.labels.push({ unit: line, text: lead.trim() });
    this.open = cellOf(line, line.text.slice(lead.length || (listMark(line.text)?.length ?? 0)));
    this.begin().set('partner', this.open);
  }

  /** A line without a label goes on with the open value; `apart`, below a blank line, it does so as an item of a list. */
  goOn(line: Line, apart: boolean): void {
    const { row } = this;
    const isNamed = this.open === row?.get('partner');
    // «Сайт школы: …», a sentence, a rule between cards
    const other = isNamed && (/^\s*\p{Lu}[^:]{2,40}:\s/u.test(line.text) || isSentence(line.text));
    if (other || furniture(line.text)) this.open = undefined;
    const listed = listMark(line.text) !== undefined;
    if (!this.open || (apart && !listed)) return;
    // «Сайт: www.dk.example / • концерты»
    if (row && this.reached && listed) {
      this.open = openIn(row, 'forms', line);
      this.reached = false;
    }
    this.open.lines.push(line.text);
    this.open.parts?.push(line);
  }

  private begin(): RowCells {
    this.row = new Map();
    this.rows.push(this.row);
    return this.row;
  }
}

function cellOf(line: Line, text: string): Cell {
  return { lines: [text], line: line.line, parts: [line] };
}

/** The cell of a meaning, to be filled from the line where the card has none. */
function openIn(row: RowCells, meaning: Meaning, { line }: Line): Cell {
  const cell = row.get(meaning) ?? { lines: [], line, parts: [] };
  row.set(meaning, cell);
  return cell;
}

/** «Директор школы: Ким О.О.» below the card of a museum is of the school that writes. */
function isWriters({ meaning, label }: Key, row: RowCells): boolean {
  const [kind, partner] = [label, cellText(row.get('partner'))].map((text) => organisationCategory(text));
  return meaning === 'person' && kind === categories.education && partner !== kind;
}

/** Cards whose labels say several partners, a card for each: «Партнёры: ДЮСШ № 1, ФОК «Лёд»» in most of them. */
export function eachOfSeveral(reading: TableReading): TableReading {
  const names = reading.columns.indexOf('partner');
  if (reading.table.layout !== 'cards' || !severalPartners.test(reading.titles[names] ?? '')) return reading;
  const told = reading.rows.map(({ type, cells }) => (type === 'record' ? namesListed(cellText(cells[names])) : []));
  const several = told.filter((listed) => listed.length > 1).length;
  if (several * 2 <= told.filter((listed) => listed.length > 0).length) return reading;
  const rows = reading.rows.flatMap((row, index): Row[] =>
    (told[index] ?? []).length < 2
      ? [row]
      : (told[index] ?? []).map((name) => ({
          ...row,
          cells: row.cells.map((cell, column) => (column === names ? { ...cell, lines: [name] } : cell)),
        })),
  );
  return { ...reading, rows };
}

/** A card for each of the partners that one kind over them names: «Учреждения спорта: ДЮСШ № 1, ФОК «Лёд»». */
function eachNamed(cells: RowCells): (RowCells | Cell)[] {
  const cell = cells.get('partner') as Cell;
  const listed = enumerated(cellText(cell));
  if (listed?.head === undefined || listed.names.length < 2) return [cells];
  const cards = listed.names.map((name): RowCells => new Map([...cells, ['partner', { ...cell, lines: [name] }]]));
  return [{ ...cell, lines: [listed.head] }, ...cards];
}
