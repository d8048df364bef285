import { anotherPaper } from '../../reading/lexicon/cell-kinds.ts';
import { numberHeader } from '../../reading/lexicon/headers.ts';
import { planName } from '../../reading/lexicon/plans.ts';
import { listMark } from '../../reading/list-mark.ts';
import { readHeader } from '../tables/header.ts';
import type { Layout } from './layout.ts';
import { isBlank } from './lines.ts';
import type { Cell, Line } from './material.ts';
import { readRows } from './tab-rows.ts';

/** Most lines of a cell that may stand between two tabs, and the longest of them: beyond that it is running text. */
const reach = 25;
const longestCellLine = 240;

/** Tables with tabs between cells: Excel (quoted cells), Word as plain text (cells over lines), a tab before each cell. */
export const tabs: Layout = {
  name: 'tab-separated',
  find(lines, from) {
    if (!hasTab(lines[from]) && !beginsTornHeader(lines, from)) return undefined;
    const end = segmentEnd(lines, from);
    const segment = lines.slice(from, end);
    const tabbed = segment.filter(hasTab);
    if (tabbed.length < 2 || tabbed.every(isListItem) || tabbed.every(isTitle)) return undefined;
    if (!areAlike(tabbed) && !tabbed.some(namesColumns)) return undefined;
    const leading = tabbed.filter((line) => leadsWithTab(line.text)).length;
    const line = (lines[from] as Line).line;
    if (leading > tabbed.length / 2)
      return {
        blocks: [{ type: 'table', rows: readLeadingTabs(segment), layout: 'tab before each cell', line, stream: true }],
        end,
      };
    return { blocks: [{ type: 'table', rows: readRows(segment), layout: tabs.name, line }], end };
  },
};

/** «1.→Кросс нации. Сентябрь.»: the tab that Word sets behind the number of a list. */
function isListItem({ text }: Line): boolean {
  return /^\s*\d{1,3}[.)]\t+[^\t]+$/.test(text);
}

/** «План работы→→→»: a row of a sheet with one filled cell. */
function isTitle({ text }: Line): boolean {
  return /^\t*[^\t]+\t+$/.test(text);
}

/** Two lines with as many tabs: tabs set one after another to push text aside («УПРАВЛЕНИЕ →→→→ Руководителям») differ. */
function areAlike(lines: Line[]): boolean {
  return new Set(lines.map(({ text }) => text.split('\t').length)).size < lines.length;
}

function hasTab(line: Line | undefined): boolean {
  return !isBlank(line) && (line?.text.includes('\t') ?? false);
}

/** «№ / п/п → Содержание»: the first cell of a header is over two lines. */
function beginsTornHeader(lines: Line[], from: number): boolean {
  const text = lines[from]?.text.trim() ?? '';
  const below = lines[from + 1];
  return text !== '' && hasTab(below) && numberHeader.test(`${text} ${below?.text.split('\t')[0]}`);
}

function leadsWithTab(text: string): boolean {
  return /^ *\t[^\t]*$/.test(text);
}

/**
 * The table ends with the last tabbed line within reach of the one before it; lines without tabs between them belong to
 * cells. Running text and a table with walls end it too, and after a blank line the heading of another paper, another number of columns, or a header where what stands
 * above has none: stamps side by side; below its title a header must have both, unless the title is of a plan.
 */
function segmentEnd(lines: Line[], from: number): number {
  const width = (line: Line) => line.text.split('\t').length;
  // «№ / п/п → Содержание»: the header begins above its tabs.
  let last = hasTab(lines[from]) ? from : from + 1;
  for (let index = last + 1; index < lines.length && index - last <= reach; index++) {
    const line = lines[index] as Line;
    if (hasTab(line)) {
      const above = lines[index - 1];
      const begins = !hasTab(above) && !leadsWithTab(line.text) && isHeaderLine(line);
      const stamps = () => namesColumns(line) && !lines.slice(from, index).some(namesColumns);
      const other = width(line) !== width(lines[last] as Line);
      if (begins && (isBlank(above) ? other || stamps() : other && stamps())) break;
      if (begins && namesColumns(line) && titlesPlan(lines.slice(last + 1, index))) break;
      last = index;
    } else if (
      isWalled(line) ||
      line.text.length > longestCellLine ||
      (isBlank(lines[index - 1]) && anotherPaper.test(line.text))
    )
      break;
  }
  let end = quoteEnd(lines, last) + 1;
  while (end < lines.length && !isBlank(lines[end]) && listMark((lines[end] as Line).text)?.kind === 'bullet') end++;
  return end;
}

/** The line on which a quoted cell ends that begins on line `at` and runs over line ends, as Excel copies it. */
function quoteEnd(lines: Line[], at: number): number {
  const text = lines[at]?.text ?? '';
  const cell = text.slice(text.lastIndexOf('\t') + 1);
  if (!/^"(?:[^"]|"")*$/.test(cell)) return at;
  for (let index = at + 1; index < lines.length && index - at <= reach; index++) {
    const line = lines[index]?.text ?? '';
    if (/^(?:[^"]|"")*"$/.test(line)) return index;
    if (line.includes('\t')) return at;
  }
  return at;
}

/** «| № | Решение |» */
function isWalled({ text }: Line): boolean {
  return /^\s*\|.*\|\s*$/.test(text);
}

/** Whether a plan is named below a blank line: the header under it is of another plan. */
function titlesPlan(lines: Line[]): boolean {
  return lines.some(({ text }, index) => isBlank(lines[index - 1]) && /^\s*\p{Lu}/u.test(text) && planName.test(text));
}

function isHeaderLine(line: Line): boolean {
  return namesColumns(line) || line.text.split('\t').length === 2;
}

function namesColumns(line: Line): boolean {
  if (!hasTab(line)) return false;
  const cells = line.text.split('\t').map((text): Cell => ({ lines: [text], line: line.line }));
  return readHeader([cells], 0, 1) !== undefined;
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
