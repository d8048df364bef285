import { listMark } from '../../reading/list-mark.ts';
import { readDelimited } from './delimited.ts';
import type { Layout } from './layout.ts';
import { isBlank } from './lines.ts';
import type { Cell, Line } from './material.ts';

/** Longest name before its tabbed lines. */
const nameLines = 5;

/** Names at the margin, what belongs to them behind a tab or as bullets below: a two-column table without its walls. */
export const hanging: Layout = {
  name: 'names with tabbed lines',
  find(lines, from) {
    if (!isName(lines[from]) || !tabAhead(lines, from)) return undefined;
    const rows: Cell[][] = [];
    let at = from;
    while (at < lines.length && isName(lines[at]) && tabAhead(lines, at)) {
      const names: Line[] = [];
      while (isName(lines[at])) names.push(lines[at++] as Line);
      const values: Line[] = [];
      while (at < lines.length && isValue(lines[at] as Line)) values.push(lines[at++] as Line);
      rows.push([cellOf(names), cellOf(values)]);
      while (at < lines.length && isBlank(lines[at])) at++;
    }
    if (rows.length < 2) return undefined;
    return { blocks: [{ type: 'table', rows, line: (lines[from] as Line).line, layout: hanging.name }], end: at };
  },
};

function isName(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    !isBlank(line) &&
    !line.text.includes('\t') &&
    line.text.length <= 160 &&
    listMark(line.text)?.kind !== 'bullet'
  );
}

function isValue(line: Line): boolean {
  return (
    /^ *\t[^\t]*$/.test(line.text) ||
    (!isBlank(line) && !line.text.includes('\t') && listMark(line.text)?.kind === 'bullet')
  );
}

function tabAhead(lines: Line[], from: number): boolean {
  let at = from;
  while (at < from + nameLines && isName(lines[at])) at++;
  return /^ *\t[^\t]*\S[^\t]*$/.test(lines[at]?.text ?? '');
}

function cellOf(lines: Line[]): Cell {
  const texts = readDelimited(
    lines.map((line) => ({ ...line, text: line.text.trim() })),
    '\t',
  ).map((cells) => cells.flatMap((cell) => cell.lines));
  return { lines: texts.flat(), line: lines[0]?.line ?? 0 };
}
