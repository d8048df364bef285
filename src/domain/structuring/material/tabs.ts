import { readDelimited } from './delimited.ts';
import type { Layout } from './layout.ts';
import { isBlank } from './lines.ts';
import { marker } from './marker.ts';
import type { Cell, Line } from './material.ts';

/** Longest cell of a table pasted as text, in lines, that may stand between two tabs. */
const reach = 25;

/** Tables with tabs between cells: Excel (quoted cells), Word as plain text (cells over lines), a tab before each cell. */
export const tabs: Layout = {
  name: 'tab-separated',
  find(lines, from) {
    if (!hasTab(lines[from])) return undefined;
    const end = segmentEnd(lines, from);
    const segment = lines.slice(from, end);
    const tabbed = segment.filter(hasTab);
    if (tabbed.length < 2 && !tabbed.some((line) => line.text.trim().split('\t').length > 2)) return undefined;
    const leading = tabbed.filter((line) => /^ *\t[^\t]*$/.test(line.text)).length;
    const start =
      leading > tabbed.length / 2
        ? { rows: readLeadingTabs(segment), layout: 'tab before each cell' }
        : { rows: readRows(segment), layout: tabs.name };
    return { tables: [{ type: 'table', ...start, line: (lines[from] as Line).line }], end };
  },
};

function hasTab(line: Line | undefined): boolean {
  return line !== undefined && /\t/.test(line.text) && !isBlank(line);
}

/** The last tabbed line within reach of the one before it; lines without tabs between them belong to cells. */
function segmentEnd(lines: Line[], from: number): number {
  let last = from;
  for (let index = from + 1; index < lines.length && index - last <= reach; index++) {
    if (hasTab(lines[index])) {
      last = index;
      continue;
    }
    if (isBlank(lines[index]) && isBlank(lines[index + 1]) && isBlank(lines[index + 2])) break;
  }
  let end = last + 1;
  const leading = /^ *\t/.test((lines[last] as Line).text);
  while (leading && end < lines.length && !isBlank(lines[end]) && marker((lines[end] as Line).text)) end++;
  return end;
}

/** Each line that begins with a tab begins a cell; the lines below it belong to it. Rows are cut later, by the header. */
function readLeadingTabs(lines: Line[]): Cell[][] {
  const cells: Cell[] = [];
  for (const line of lines) {
    const text = line.text.trim();
    if (/^ *\t/.test(line.text)) cells.push({ lines: text ? [text] : [], line: line.line });
    else if (text) cells[cells.length - 1]?.lines.push(text);
  }
  return cells.map((cell) => [cell]);
}

/** One row per line; a line with fewer tabs than usual goes on until the row is full (cells over several lines). */
function readRows(lines: Line[]): Cell[][] {
  const width = usualWidth(lines);
  const rows: Cell[][] = [];
  let open: Cell[] | undefined;
  for (const [index, row] of readDelimited(lines, '\t').entries()) {
    void index;
    rows.push(row);
    open = row;
  }
  void width;
  void open;
  return rows;
}

/** The number of cells most lines with tabs have. */
function usualWidth(lines: Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (!hasTab(line)) continue;
    const width = line.text.split('\t').length;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}
