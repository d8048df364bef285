import { openEnd } from '../../reading/lexicon/lists.ts';
import { squeeze } from '../../reading/text.ts';
import type { Cell } from '../material/material.ts';
import type { Meaning } from './columns.ts';

/** Share of rows that must read like continuations before the table is taken for a broken one. */
const brokenShare = 0.2;

/**
 * Rebuilds rows that a narrow page broke over several lines: a line goes on with the row above where its cells begin in
 * small letters or the cells above are unfinished, and begins a row where its cells begin anew. A whole table stays as is.
 */
export function rebuildRows(rows: Cell[][], columns: (Meaning | undefined)[]): Cell[][] {
  const groups = groupRows(rows, columns);
  const joined = rows.length - groups.length;
  const evident = groups.reduce((sum, group) => sum + group.slice(1).filter(isEvident).length, 0);
  if (joined < rows.length * brokenShare || evident < joined * 0.4) return rows;
  return groups.map((group) => (group.length === 1 ? (group[0] as Cell[]) : mergeRows(group)));
}

/** A continuation that cannot be a row of its own: a cell in small letters. */
function isEvident(row: Cell[]): boolean {
  return (
    row.some((cell) => /^\p{Ll}/u.test(textOf(cell))) ||
    row.filter((cell) => textOf(cell) !== '').length * 2 <= row.length
  );
}

function groupRows(rows: Cell[][], columns: (Meaning | undefined)[]): Cell[][][] {
  const groups: Cell[][][] = [];
  let above: string[] = [];
  const number = columns.indexOf('number');
  for (const [index, row] of rows.entries()) {
    const gap = index > 0 && (row[0]?.line ?? 0) - (rows[index - 1]?.[0]?.line ?? 0) > 1;
    const texts = row.map(textOf);
    if (groups.length > 0 && beginsRow(texts, above, number, gap) <= 0) groups[groups.length - 1]?.push(row);
    else {
      groups.push([row]);
      above = [];
    }
    texts.forEach((text, column) => {
      if (text !== '') above[column] = text;
    });
  }
  return groups;
}

/** Evidence that a line begins a row (positive) or goes on with the one above (negative), column by column. */
function beginsRow(texts: string[], above: string[], number: number, gap: boolean): number {
  let evidence = gap ? 1 : 0;
  texts.forEach((text, column) => {
    if (column === number) {
      evidence += /^\d+(?:\.\d+)*[.)]?$/.test(text) ? 3 : text === '' ? -1.5 : 0;
      return;
    }
    const before = above[column] ?? '';
    if (text === '') evidence -= column === 0 ? 0.6 : 0.35;
    else if (/^[_\u2013\u2014.,;:)-]+$/.test(text)) evidence -= 0.5;
    else if (/^\p{Ll}/u.test(text)) evidence -= 1.2;
    else if (before !== '' && openEnd.test(before)) evidence -= 1;
    else if (unclosed(before)) evidence -= 0.6;
    else evidence += 0.6;
  });
  return evidence;
}

function unclosed(text: string): boolean {
  return count(text, /[«„(]/g) > count(text, /[»“)]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function mergeRows(group: Cell[][]): Cell[] {
  const width = Math.max(...group.map((row) => row.length));
  return Array.from({ length: width }, (_, column): Cell => {
    const parts = group.flatMap((row) => row[column] ?? []);
    const filled = parts.filter((cell) => textOf(cell) !== '');
    return { lines: filled.flatMap((cell) => cell.lines), line: filled[0]?.line ?? group[0]?.[0]?.line ?? 0, parts };
  });
}

function textOf(cell: Cell): string {
  return squeeze(cell.lines.join(' '));
}
