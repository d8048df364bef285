import { responsibleSaid, titleWord } from '../../reading/lexicon/partner-list.ts';
import { planName } from '../../reading/lexicon/plans.ts';
import { listMark } from '../../reading/list-mark.ts';
import { furniture } from '../furniture.ts';
import { isBlank } from '../material/lines.ts';
import type { Cell, Line, Table, Unit } from '../material/material.ts';
import type { Meaning } from './columns.ts';
import { type Header, settleMeanings } from './header.ts';
import { type Key, readKeys } from './keys.ts';
import { loneNumber } from './row-numbers.ts';
import { isNumberedTitle } from './section-title.ts';

/** Cards as a table whose header are their labels. */
export interface CardTable {
  table: Table;
  header: Header;
  /** Words beside the values that only name them. */
  labels: { unit: Unit; text: string }[];
}

const numbered = /^\P{L}*(\p{L}[^:]{2,40}?)\s*(?:№\s*)?\d{1,3}\P{L}*$/u;
const longestSection = 120;
/** A card of a partner by itself opens with its name and has more labels than these. */
const fewestLabels = 2;
/** What a card is about: the first of these that the cards have. */
const subjects: Meaning[] = ['decision', 'partner', 'activity', 'forms'];

/** Cards, and the lines that stand alone between them: sections. */
class Cards {
  readonly rows: (Map<string, Cell> | Cell)[] = [];
  readonly labels: CardTable['labels'] = [];
  /** What the columns mean, by their titles: each label of a meaning is the same column, but beside another in a card. */
  readonly columns = new Map<string, Meaning>();
  readonly first = new Map<Meaning, string>();
  private card: Map<string, Cell> | undefined;
  private open: Cell | undefined;

  /** Adds what a label says; `opens` says that a card begins with it. */
  add(key: Key, line: Line, subject: Meaning, opens: boolean): void {
    const usual = this.first.get(key.meaning) ?? key.title;
    this.first.set(key.meaning, usual);
    const again = this.card?.has(key.title) || (key.meaning === subject && this.card?.has(usual));
    if (!this.card || opens || (again && this.open !== this.card.get(key.title))) {
      this.card = new Map();
      this.rows.push(this.card);
    }
    this.labels.push({ unit: line, text: key.label });
    const said = key.meaning === 'responsible' ? undefined : responsibleSaid.exec(key.value);
    this.put(this.card.has(usual) ? key.title : usual, key.meaning, key.value.slice(0, said?.index), line);
    if (!said) return;
    this.labels.push({ unit: line, text: said[0] });
    const answers = this.first.get('responsible') ?? said[0];
    this.first.set('responsible', answers);
    this.put(answers, 'responsible', key.value.slice(said.index + said[0].length), line);
  }

  private put(title: string, meaning: Meaning, value: string, line: Line): void {
    this.open = this.card?.get(title) ?? { lines: [], line: line.line, parts: [] };
    this.card?.set(title, this.open);
    this.columns.set(title, meaning);
    this.goOn(value, line);
  }

  /** A line without a label goes on with the value above it. */
  goOn(text: string, line: Line): void {
    if (text !== '') this.open?.lines.push(text);
    this.open?.parts?.push(line);
  }

  /** Whether the last label stands on a line of its own, its value to come. */
  waits(): boolean {
    return this.open?.lines.length === 0;
  }

  /** What follows goes on with no value. */
  close(): void {
    this.open = undefined;
  }

  addSection(line: Line): void {
    this.rows.push({ lines: [line.text], line: line.line, parts: [line] });
    this.open = undefined;
  }
}

/**
 * Cards one below another, each line a label and its value. A card ends at a blank line or where one of its labels comes
 * again; a line that stands alone between cards is a section. Absent where each card has a line above its labels that
 * names it, and where activities are listed below a label.
 */
export function readCards(lines: Line[]): CardTable | undefined {
  const keys = readKeys(lines);
  const count = (meaning: Meaning) => keys.filter((key) => key?.meaning === meaning).length;
  const subject = subjects.find((meaning) => count(meaning) > (meaning === 'partner' ? 0 : 1));
  if (subject === undefined) return undefined;
  const numbers = numbersOf(lines);
  const apart = lines.map((_, index) => isGap(lines[index - 1]) || numbers.has(lines[index - 1] as Line));
  // Blank lines between all labels part no cards.
  const parted = keys.filter((key, index) => key && apart[index]).length <= count(subject) * 1.5;
  const cards = new Cards();
  let heads = 0;
  let title = true;
  lines.forEach((line, index) => {
    const key = keys[index];
    if (key) cards.add(key, line, subject, parted && apart[index] === true);
    if (numbers.has(line)) cards.labels.push({ unit: line, text: line.text });
    if (key || isGap(line) || numbers.has(line)) return;
    const isTitle = title || planName.test(line.text) || titleWord.test(line.text);
    title = false;
    if (cards.waits() && !apart[index]) {
      cards.goOn(line.text, line);
      return;
    }
    const below = keys[index + 1];
    if (below && subject !== 'partner' && /^[^\p{Ll}]*[\p{Lu}«"]/u.test(line.text)) heads++;
    let next = index + 1;
    while (next < lines.length && (isGap(lines[next]) || numbers.has(lines[next] as Line))) next++;
    const over = keys[next];
    const stands = apart[index] === true || isNumberedTitle(line.text.trim());
    if (over && stands && !isTitle && line.text.length <= longestSection) cards.addSection(line);
    else if ((apart[index] && !listMark(line.text)) || furniture(line.text)) cards.close();
    else cards.goOn(line.text, line);
  });
  const about = cards.first.get(subject) as string;
  const rows = cards.rows.filter((row) => !(row instanceof Map) || row.has(about));
  const full = rows.flatMap((row) => (row instanceof Map ? [row] : []));
  const sections = rows.length - full.length;
  // The line above the first card is of the title, unless others stand over cards.
  if (sections === 1 && !(rows[0] instanceof Map)) rows.shift();
  const listed = subject === 'partner' ? [] : full.filter((card) => isList(card.get(about)));
  const [opener] = cards.columns.values();
  const alone = full.length === 1 && opener === 'partner' && cards.columns.size > fewestLabels;
  if (!alone && (full.length < 2 || sections * 2 > full.length + 1)) return undefined;
  return heads * 2 > full.length || listed.length * 2 > full.length ? undefined : tableOf(cards, rows);
}

function isList(cell: Cell | undefined): boolean {
  return (cell?.lines.filter((line) => listMark(line)).length ?? 0) > 1;
}

/** «Паспорт № 1», «Карточка партнёра 2», «2.», «№ 2»: lines that say the same with another number each. */
function numbersOf(lines: Line[]): Set<Line> {
  const alike = new Map<string, Line[]>();
  for (const line of lines) {
    const said = loneNumber.test(line.text.replace('№', '').trim()) ? '' : numbered.exec(line.text)?.[1];
    if (said !== undefined && !isNumberedTitle(said)) alike.set(said, [...(alike.get(said) ?? []), line]);
  }
  return new Set([...alike.values()].filter((same) => same.length > 1).flat());
}

/** A blank line, or one drawn between cards. */
function isGap(line: Line | undefined): boolean {
  return !line || isBlank(line) || furniture(line.text) === 'furniture';
}

function tableOf({ columns, labels }: Cards, rows: Cards['rows']): CardTable {
  const titles = [...columns.keys()];
  const lineOf = (row: Cards['rows'][number] | undefined) =>
    (row instanceof Map ? [...row.values()][0]?.line : row?.line) ?? 0;
  const line = lineOf(rows[0]);
  const cellsOf = (row: Cards['rows'][number]) =>
    row instanceof Map ? titles.map((title): Cell => row.get(title) ?? { lines: [], line: lineOf(row) }) : [row];
  const head = titles.map((title): Cell => ({ lines: [title], line }));
  return {
    table: { type: 'table', rows: [head, ...rows.map(cellsOf)], line, layout: 'cards' },
    header: { from: 0, to: 1, columns: settleMeanings([...columns.values()], titles), titles, score: titles.length },
    labels,
  };
}
