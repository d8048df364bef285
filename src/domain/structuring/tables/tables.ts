import { isEmptyMark } from '../../reading/cell-kinds.ts';
import { sideBySide } from '../cell-text.ts';
import type { Block, Cell, Line, Table, Unit } from '../material/material.ts';
import type { Claim } from '../reader.ts';
import { readBody } from './body.ts';
import { readCards } from './cards.ts';
import type { Meaning } from './columns.ts';
import { flatTableEnd } from './flat-end.ts';
import { findFlatHeader } from './flat-header.ts';
import { readFlattened } from './flattened.ts';
import { findHeader, type Header } from './header.ts';
import { inferColumns } from './infer.ts';
import { tableKind } from './kind.ts';
import { areNamedRows } from './named-rows.ts';
import type { Row } from './row.ts';
import { asSaid, type ColumnsSaid, firstRow, tableId } from './said.ts';
import { cutStream } from './stream.ts';
import { turn } from './turned.ts';

/** A table with the meaning of its columns. `kind` is what the columns as a whole are about. */
export interface TableReading {
  table: Table;
  header?: Header;
  /** Meaning of each column; `undefined` where the header says nothing known. */
  columns: (Meaning | undefined)[];
  /** Header texts by column, for messages and the preview. */
  titles: string[];
  rows: Row[];
  /** Words beside the values that only name them: «Телефон:» in a card. */
  labels?: { unit: Unit; text: string }[];
  kind?: 'partners' | 'roadmap' | 'resolution';
}

/** Every table of the source with its columns understood and its broken rows rebuilt, in source order. */
export function readTables(blocks: Block[]): TableReading[] {
  return blocks.flatMap(tablesOf);
}

/** The tables of one block: a table as it stands, or one that lost its walls among running text. Every reader asks. */
export function tablesOf(block: Block): TableReading[] {
  const known = tablesByBlock.get(block);
  if (known) return known;
  const tables = block.type === 'table' ? readTable(block) : readLines(block.lines, block.said);
  tablesByBlock.set(block, tables);
  return tables;
}

const tablesByBlock = new WeakMap<Block, TableReading[]>();

/** Cards are a table that names its columns in every row; a table that lost its walls names them once. */
function readLines(lines: Line[], said: ColumnsSaid | undefined): TableReading[] {
  const cards = readCards(lines);
  const reading = cards && readPart({ ...cards.table, ...(said && { said }) }, cards.header);
  return cards && reading?.kind ? [{ ...reading, labels: cards.labels }] : readFlat(lines, said);
}

/** The tables that lost their walls, each from its header to the next one's. */
function readFlat(lines: Line[], said: ColumnsSaid | undefined): TableReading[] {
  const readings: TableReading[] = [];
  let rest = lines;
  for (let header = findFlatHeader(rest); header; header = findFlatHeader(rest)) {
    const end = flatTableEnd(rest, header);
    const listed = areNamedRows(rest.slice(header.next, end), header.columns);
    const flat = listed ? undefined : readFlattened(rest.slice(0, end), header, said);
    if (flat) {
      const { table, columns, titles, rows } = flat;
      const kind = tableKind(columns, titles);
      const named: Row = { type: 'skipped', as: 'header', cells: flat.header };
      readings.push({ table, columns, titles, rows: [named, ...rows], ...(kind && { kind }) });
    }
    rest = rest.slice(end);
  }
  return readings;
}

/** One table; a second header inside it, with other columns, begins another reading of the rows below it. */
function readTable(source: Table): TableReading[] {
  const table = source.stream ? { ...source, rows: cutStream(source.rows.flat()) } : source;
  const turned = turn(table);
  if (turned) return [readPart(turned.table, turned.header)];
  const readings: TableReading[] = [];
  let rest = table;
  for (;;) {
    const header = findHeader(rest.rows);
    const next = header && findHeader(rest.rows, header.to, header.columns);
    const part = next ? { ...rest, rows: rest.rows.slice(0, next.from) } : rest;
    readings.push(readPart(part, header));
    if (!next) return readings;
    rest = { ...rest, rows: rest.rows.slice(next.from) };
  }
}

function readPart(table: Table, found: Header | undefined): TableReading {
  const said = table.said?.[tableId(found?.titles ?? [], table.rows)];
  const header = found ?? (said?.headed ? firstRow(table.rows) : undefined);
  const columns = asSaid(found?.columns ?? inferColumns(table.rows.slice(header?.to ?? 0)), said);
  const rows = readBody(table, header, columns);
  // A person who names the column of partners says what the table is about.
  const kind =
    tableKind(columns, header?.titles ?? []) ?? (said && columns.includes('partner') ? 'partners' : undefined);
  return { table, columns, titles: header?.titles ?? [], rows, ...(header && { header }), ...(kind && { kind }) };
}

/** Accounts for what is no record in a table: headers, numbering, totals, empty and ditto marks. */
export function claimFurniture(reading: TableReading, claim: Claim): void {
  for (const { unit, text } of reading.labels ?? []) claim.skip(unit, 'header', text);
  for (const row of reading.rows) {
    for (const cell of row.cells) {
      if (cell.merged) continue;
      if (row.type === 'skipped') claim.skip(cell, row.as);
      else if (row.type === 'record' && (cell.ditto || isEmptyMark(sideBySide(cell)))) claim.skip(cell, 'empty-mark');
    }
  }
}

/** The cell of a column by its meaning; absent where the table has no such column or the cell is empty. */
export function cellOf(reading: TableReading, row: { cells: Cell[] }, meaning: Meaning): Cell | undefined {
  const column = reading.columns.indexOf(meaning);
  const cell = column < 0 ? undefined : row.cells[column];
  return cell?.lines.some((line) => line.trim() !== '') ? cell : undefined;
}
