import { emptyAgreement } from '../../reading/lexicon/agreements.ts';
import { listMark } from '../../reading/list-mark.ts';
import { squeeze } from '../../reading/text.ts';
import type { Cell, Line, Table } from '../material/material.ts';
import { align } from './align.ts';
import type { Meaning } from './columns.ts';
import type { FlatHeader } from './flat-header.ts';
import { areApart, areCells, type Cutting, type Fragment, fragmentsOf } from './fragments.ts';
import { placeFullRows, placeInTurn } from './full-rows.ts';
import type { Row } from './row.ts';
import { asSaid, type ColumnsSaid, tableId } from './said.ts';
import { alignWrapped, hasWraps } from './wraps.ts';

/** A table whose walls are lost: its header, and rows put together from the lines or stretches below it. */
export interface FlatTable {
  table: Table;
  columns: (Meaning | undefined)[];
  titles: string[];
  header: Cell[];
  rows: Row[];
}

/**
 * Reads a table that lost its walls: cells one per line, rows run on in a line each, or the whole table in one line.
 * Every stretch of text below its header is given to the column it fits, all rows weighed together.
 */
export function readFlattened(lines: Line[], header: FlatHeader, said?: ColumnsSaid): FlatTable | undefined {
  const body = lines.slice(header.next);
  const apart = header.spaced === true && areApart(body);
  const whole = header.lines.length >= header.titles.length && (header.titles.length > 2 ? areCells(body) : apart);
  const all = [...behindHeader(lines, header), ...fragmentsOf(body, cuttingBelow(header, whole))];
  const fragments = all.filter(({ page }) => !page);
  const { columns: read, titles } = withUnnamed(header, fragments);
  const told = asSaid(read, said?.[tableId(titles, [])]);
  // Of two columns of one meaning the second is beside the first, as in a table with its walls.
  const columns = told.map((meaning, at) => (told.indexOf(meaning) === at ? meaning : undefined));
  if (whole) placeFullRows(fragments, told);
  if (whole && apart) placeInTurn(fragments, told);
  const wrapped = !whole && hasWraps(fragments, told);
  const heads = whole && header.columns.includes('period') ? told.indexOf('activity') : -1;
  const rows = stretchesOf(fragments).flatMap((stretch): Row[] =>
    stretch[0]?.section
      ? [sectionOf(stretch)]
      : (wrapped ? alignWrapped(stretch, told) : align(stretch, told, whole)).map((row): Row => {
          const [only] = row;
          // A heading, or «Работа с родителями»: a line that says neither when nor who.
          if (only && row.length === 1 && (only.column === heads || only.column === told.length))
            return sectionOf([only.fragment]);
          const inColumn = (column: number) => row.filter((piece) => piece.column === column);
          return {
            type: 'record',
            cells: columns.map((_, at) => cellOf(inColumn(at).map(({ fragment }) => fragment))),
          };
        }),
  );
  if (rows.length < 1) return undefined;
  for (const fragment of all)
    if (fragment.page) rows.push({ type: 'skipped', as: 'page-number', cells: [cellOf([fragment])] });
  const head = headerCells(header);
  const table: Table = {
    type: 'table',
    rows: [head, ...rows.map(({ cells }) => cells)],
    line: head[0]?.line ?? 0,
    layout: 'flattened',
  };
  return { table, columns, titles, header: head, rows };
}

function cuttingBelow({ columns, spaced }: FlatHeader, whole: boolean): Cutting {
  return { dated: columns.includes('period'), whole, spaced: whole && spaced === true, columns };
}

/** What follows the header on its own last line. */
function behindHeader(lines: Line[], header: FlatHeader): Fragment[] {
  if (header.rest === undefined) return [];
  const source = lines[header.next - 1] as Line;
  const rest = { text: header.rest, line: source.line };
  return fragmentsOf([rest], cuttingBelow(header, false)).map((fragment) => ({ ...fragment, source }));
}

function headerCells({ lines, rest }: FlatHeader): Cell[] {
  return lines.map((line, index): Cell => {
    const runsOn = rest !== undefined && index === lines.length - 1;
    const text = runsOn ? line.text.slice(0, line.text.length - rest.length) : line.text;
    return { lines: [text], line: line.line, parts: [line] };
  });
}

function sectionOf(fragments: Fragment[]): Row {
  const cell = cellOf(fragments);
  return { type: 'section', cell, cells: [cell] };
}

/** The stretches between headings, and each heading by itself, over one line or several. */
function stretchesOf(fragments: Fragment[]): Fragment[][] {
  const stretches: Fragment[][] = [];
  for (const fragment of fragments) {
    const last = stretches[stretches.length - 1];
    if (!last || fragment.section || (last[0]?.section && !fragment.joined)) stretches.push([fragment]);
    else last.push(fragment);
  }
  return stretches;
}

/** Columns the header leaves out: row numbers, and a word that there is an agreement after the name. */
function withUnnamed({ columns, titles }: FlatHeader, fragments: Fragment[]) {
  const all = columns.map((meaning, index) => ({ meaning, title: titles[index] ?? '' }));
  const partner = columns.indexOf('partner');
  const agreed = fragments.some(({ text, opens }) => opens && emptyAgreement.test(text));
  if (agreed && partner >= 0 && !columns.includes('agreement'))
    all.splice(partner + 1, 0, { meaning: 'agreement', title: '' });
  const numbered = fragments.some(({ number }) => number);
  if (numbered && !columns.includes('number')) all.unshift({ meaning: 'number', title: '' });
  return { columns: all.map(({ meaning }) => meaning), titles: all.map(({ title }) => title) };
}

/** Stretches of one cell: those cut within a line stand together again, bullets and lines stay apart. */
function cellOf(fragments: Fragment[]): Cell {
  const lines: string[] = [];
  fragments.forEach((fragment, index) => {
    const previous = fragments[index - 1];
    const mark = listMark(fragment.text)?.kind === 'bullet';
    if (previous && previous.source === fragment.source && !mark) lines.push(`${lines.pop() ?? ''} ${fragment.text}`);
    else lines.push(fragment.text);
  });
  const parts = [...new Set(fragments.map(({ source }) => source))];
  return { lines: lines.map(squeeze), line: parts[0]?.line ?? 0, ...(parts.length > 0 && { parts }) };
}
