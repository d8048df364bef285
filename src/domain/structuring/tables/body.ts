import { isDitto } from '../../reading/cell-kinds.ts';
import { dittoLead, signatureMark } from '../../reading/lexicon/cell-kinds.ts';
import { openEnd } from '../../reading/lexicon/lists.ts';
import { kindOfPartners } from '../../reading/lexicon/partner-table.ts';
import { sectionOfWork } from '../../reading/lexicon/plans.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { sideBySide } from '../cell-text.ts';
import { furniture } from '../furniture.ts';
import type { Cell, Table } from '../material/material.ts';
import { headerMeaning, type Meaning } from './columns.ts';
import { fitness } from './fitness.ts';
import { type Header, sameText } from './header.ts';
import { rebuildRows } from './rebuild.ts';
import type { Row } from './row.ts';
import { isTitled } from './section-title.ts';
import { widthOf } from './width.ts';

/** Layouts in which a row of the table is a row of the source for sure. */
const wholeRows = new Set([
  'html table',
  'spreadsheet',
  'box-drawing table',
  'csv',
  'names with tabbed lines',
  'a pipe after each cell',
  'cards',
]);

const longestTitle = 70;
const fewestTitles = 3;

/** Lines of a row above or below its number. */
const tallestRow = 8;

/** The rows of a table told apart: header rows (also repeated ones), the 1-2-3-4 row, section rows, records. */
export function readBody(table: Table, header: Header | undefined, columns: (Meaning | undefined)[]): Row[] {
  const width = Math.max(columns.length, widthOf(table.rows));
  const headerRows = header ? table.rows.slice(header.from, header.to) : [];
  const rows = table.rows.map((source, index): Row => {
    const cells = pad([...heldAbove(source, columns, index >= (header?.to ?? 0)), ...source], width);
    const skipped =
      skippedAs(cells, index, header, headerRows, source) ?? (isTitles(cells, columns) ? 'header' : undefined);
    const counts = skipped === 'page-number' && countsOn(table.rows, index, columns.indexOf('number'));
    if (skipped && !counts) return { type: 'skipped', as: skipped, cells };
    const section =
      acrossCell(cells, source) ??
      besideNumbers(cells, columns) ??
      monthAlone(cells, columns, table.rows[index - 1]) ??
      kindAlone(cells, columns, table.rows[index + 1]);
    return section ? { type: 'section', cell: section, cells } : { type: 'record', cells };
  });
  const groups = wholeRows.has(table.layout) ? undefined : rebuildRows(stretchesOf(rows), columns);
  const whole = groups ? joinGroups(rows, groups) : rows.map((row) => markSection(row, columns));
  return markShallow(repeatDittos(whole), columns);
}

/** Empty cells for what a page merged with the row above, so that the paste has no cells: the first ones of a shorter row. */
function heldAbove(source: Cell[], columns: (Meaning | undefined)[], inBody: boolean): Cell[] {
  const lost = columns.length - source.length;
  const [first] = source;
  if (!inBody || !first || !/^[\p{Lu}«"]/u.test(sideBySide(first)) || source.length < 2 || lost < 1 || lost > 2)
    return [];
  const gain = (shift: number) =>
    source.reduce((sum, cell, at) => sum + fitness(sideBySide(cell), columns[at + shift]), 0);
  return gain(lost) >= gain(0) + 1 ? source.slice(0, lost).map(({ line }): Cell => ({ lines: [], line })) : [];
}

/** The records between headings. */
function stretchesOf(rows: Row[]): Cell[][][] {
  const stretches: Cell[][][] = [[]];
  for (const { type, cells } of rows) {
    if (type === 'section') stretches.push([]);
    else if (type === 'record') stretches[stretches.length - 1]?.push(cells);
  }
  return stretches.filter(({ length }) => length > 0);
}

/** The rows with each group of broken lines put together where the first of them stood. */
function joinGroups(rows: Row[], groups: Map<Cell[], Cell[] | undefined>): Row[] {
  return rows.flatMap((row): Row[] => {
    if (row.type !== 'record') return [row];
    const cells = groups.get(row.cells);
    return cells ? [{ type: 'record', cells }] : [];
  });
}

function skippedAs(cells: Cell[], index: number, header: Header | undefined, headerRows: Cell[][], source: Cell[]) {
  if (header && index < header.from) return 'title' as const;
  if (header && index < header.to) return 'header' as const;
  if (headerRows.some((row) => sameText(row, source))) return 'header' as const;
  if (isNumberingRow(cells)) return 'numbering' as const;
  const texts = cells
    .filter((cell) => !cell.merged)
    .map(sideBySide)
    .filter((text) => text !== '');
  const first = texts[0] ?? '';
  if (texts.length === 1 && /^\d{1,3}$/.test(first)) return 'page-number' as const;
  // «СОГЛАСОВАНО Директор музея … | УТВЕРЖДАЮ Директор школы …»
  if (texts.length > 1 && texts.every((text) => furniture(text) === 'stamp')) return 'stamp' as const;
  const as =
    texts.length <= 3 ? (furniture(first) ?? (texts.length > 1 ? furniture(texts.join(' ')) : undefined)) : undefined;
  // «Согласовано: начальник ОПДН ________ Р.П. Котов» below the rows.
  if (as === 'stamp' && texts.length === 1 && signatureMark.test(first)) return 'signature' as const;
  return as === 'stamp' || as === 'furniture' ? undefined : as;
}

/** «№ | Решение | Исполнитель» again, in other words than above. */
function isTitles(cells: Cell[], columns: (Meaning | undefined)[]): boolean {
  const texts = cells.map(sideBySide);
  if (texts.some((text) => text.length > longestTitle || /\d/.test(text))) return false;
  const told = columns.filter((meaning, at) => meaning !== undefined && texts[at] !== '');
  return (
    told.length >= fewestTitles &&
    columns.every((meaning, at) => meaning === undefined || !texts[at] || headerMeaning(texts[at])?.meaning === meaning)
  );
}

/** Whether the number alone in its row is one more than the number above it and one less than the one below. */
function countsOn(rows: Cell[][], at: number, number: number): boolean {
  if (number < 0) return false;
  const numberOf = (row: Cell[]) => Number.parseInt(sideBySide(row[number]), 10) || 0;
  const count = numberOf(rows[at] as Cell[]);
  const isCounted = (other: number) => other > 0;
  const above =
    rows
      .slice(Math.max(0, at - tallestRow), at)
      .reverse()
      .map(numberOf)
      .find(isCounted) ?? 0;
  const below =
    rows
      .slice(at + 1, at + 1 + tallestRow)
      .map(numberOf)
      .find(isCounted) ?? count + 1;
  return above + 1 === count && below === count + 1;
}

/** «1 2 3 4» under a header. */
function isNumberingRow(cells: Cell[]): boolean {
  const texts = cells
    .filter((cell) => !cell.merged)
    .map(sideBySide)
    .filter((text) => text !== '');
  return (
    texts.length >= 2 &&
    texts.every((text, index) => Number(text.replace(/[.)]$/, '')) === Number(texts[0]?.replace(/[.)]$/, '')) + index)
  );
}

/** The only cell of a row, or one merged across it: a section. */
function acrossCell(cells: Cell[], source: Cell[]): Cell | undefined {
  const filled = cells.filter((cell) => !cell.merged && sideBySide(cell) !== '');
  const [only] = filled;
  if (!only || filled.length !== 1) return undefined;
  if (cells.some((cell) => cell.merged && cell.parts?.includes(only) && cells.indexOf(cell) > 0)) return only;
  if (/^\p{Ll}/u.test(sideBySide(only))) return undefined;
  return source.length === 1 || (cells.indexOf(only) <= 1 && isTitled(sideBySide(only))) ? only : undefined;
}

/** The only filled cell of a row, where it stands in the column of the meaning. */
function aloneIn(cells: Cell[], columns: (Meaning | undefined)[], meaning: Meaning): Cell | undefined {
  const cell = cells[columns.indexOf(meaning)];
  return cells.every((other) => other === cell || sideBySide(other) === '') ? cell : undefined;
}

/** The only cell of a row stands among the row numbers and is none, or is more than one: «1. Подготовительный этап». */
function besideNumbers(cells: Cell[], columns: (Meaning | undefined)[]): Cell | undefined {
  const cell = aloneIn(cells, columns, 'number');
  return cell && !cell.merged && /^(?:\d{1,2}[.)]\s+)?\p{Lu}\p{Ll}/u.test(sideBySide(cell)) ? cell : undefined;
}

/**
 * «Сентябрь» alone among the activities where no column holds terms, or in the first column of those: unless the term
 * above it goes on.
 */
function monthAlone(cells: Cell[], columns: (Meaning | undefined)[], above: Cell[] = []): Cell | undefined {
  const term = columns.indexOf('period');
  const cell = term > 0 ? undefined : aloneIn(cells, columns, term < 0 ? 'activity' : 'period');
  const text = sideBySide(cell);
  return /^\p{Lu}/u.test(text) && isPeriod(text) && !openEnd.test(sideBySide(above[term])) ? cell : undefined;
}

/** «Учреждения культуры» alone among the names, «Работа с детьми» among what is done, over a row that says more. */
function kindAlone(cells: Cell[], columns: (Meaning | undefined)[], next: Cell[] = []): Cell | undefined {
  const listed = columns[0] === 'activity';
  const cell = aloneIn(cells, columns, listed ? 'activity' : 'partner');
  const over = next.filter((below) => sideBySide(below) !== '').length > 1;
  return cell && over && (listed ? sectionOfWork : kindOfPartners).test(sideBySide(cell)) ? cell : undefined;
}

/** A row with one text in its first columns is a section, unless that text names a partner. */
function markSection(row: Row, columns: (Meaning | undefined)[]): Row {
  if (row.type !== 'record' || row.cells.some((cell) => cell.merged)) return row;
  const filled = row.cells.filter((cell) => sideBySide(cell) !== '');
  const [only] = filled;
  if (!only || filled.length !== 1) return row;
  const column = row.cells.indexOf(only);
  const text = sideBySide(only);
  if (/^\p{Ll}/u.test(text) || column > (columns[0] === 'number' ? 1 : 0)) return row;
  if (columns[column] === 'partner' && organisationLikeness(text) >= 0.5) return row;
  return { type: 'section', cell: only, cells: row.cells };
}

/** «1.» above «1.1» and «1.2» numbers a section, not a record. */
function markShallow(rows: Row[], columns: (Meaning | undefined)[]): Row[] {
  const number = columns.indexOf('number');
  if (number < 0) return rows;
  const levelOf = (row: Row) =>
    /^\d+(?:\.\d+)*(?=[.)]?$)/.exec(sideBySide(row.cells[number] as Cell))?.[0].split('.').length ?? 0;
  const levels = rows.filter((row) => row.type === 'record').map(levelOf);
  const deepest = levels.reduce((most, level) => Math.max(most, level), 0);
  if (deepest < 2) return rows;
  return rows.map((row, index): Row => {
    if (row.type !== 'record' || levelOf(row) === 0 || levelOf(row) >= deepest) return row;
    const below = rows[index + 1];
    if (below?.type !== 'record' || levelOf(below) <= levelOf(row)) return row;
    const cell = row.cells.find((other, column) => column !== number && sideBySide(other) !== '');
    return cell ? { type: 'section', cell, cells: row.cells } : row;
  });
}

/** A ditto mark takes the value above, or its words before what is told behind the mark; the mark is kept among the parts. */
function repeatDittos(rows: Row[]): Row[] {
  let above: Cell[] = [];
  return rows.map((row): Row => {
    if (row.type !== 'record') return row;
    const cells = row.cells.map((cell, column): Cell => {
      const value = above[column];
      const text = sideBySide(cell);
      if (value && isDitto(text)) return { lines: value.lines, line: cell.line, parts: [cell], ditto: true };
      const lead = dittoLead.exec(text)?.[0];
      if (!value || !lead) return cell;
      const rest = text.slice(lead.length);
      const [shared = ''] = sideBySide(value).split(rest.startsWith('№') ? '№' : /["«„“]/u);
      const close = /[«„][^»“]*$/u.test(shared) && !/[»“]$/u.test(rest) ? '»' : '';
      return { lines: [shared + rest + close], line: cell.line, parts: [cell] };
    });
    above = cells;
    return { type: 'record', cells };
  });
}

function pad(cells: Cell[], width: number): Cell[] {
  const line = cells[0]?.line ?? 0;
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, (): Cell => ({ lines: [], line }))];
}
