import { isDitto, isEmptyMark } from '../../reading/cell-kinds.ts';
import { numberHeader } from '../../reading/lexicon/headers.ts';
import { openEnd } from '../../reading/lexicon/lists.ts';
import { listMark } from '../../reading/list-mark.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { furniture } from '../furniture.ts';
import { fitness } from '../tables/fitness.ts';
import { type Header, readHeader } from '../tables/header.ts';
import { hasLabelsDown } from '../tables/labels-down.ts';
import { readDelimited } from './delimited.ts';
import type { Cell, Line } from './material.ts';

/** Lines a header may be torn over, and how much surer the whole must be than any line of it. */
const tallestHeader = 8;
const tornGain = 0.5;
const fewestKnown = 3;
/** How well a text must fit the first column to begin a row. */
const surely = 0.8;

/** One row per line; below the header a line with too few tabs goes on until the row is full (cells over several lines). */
export function readRows(lines: Line[]): Cell[][] {
  const physical = joinTornHeader(readDelimited(lines, '\t'));
  let header: Header | undefined;
  let width = usualWidth(physical);
  const rows: Cell[][] = [];
  let open: Cell[] | undefined;
  for (const cells of physical) {
    const last = open?.[open.length - 1];
    const first = cells[0] as Cell;
    const text = first.lines.join(' ').trim();
    if (cells.length === 1 && text === '') continue;
    const [alone] = open ? [] : (rows[rows.length - 1] ?? []);
    if (alone && cells.length > 1 && endsName(text, alone, header)) {
      first.lines.unshift(...alone.lines);
      rows.pop();
    }
    if (!header && cells.length > 1) {
      header = readHeader([cells], 0, 1);
      if (header) width = Math.max(width, cells.length);
    }
    const above = rows[rows.length - 1];
    if (above?.length === 1 && cells.length > 1 && beginsAbove(above[0] as Cell, text, header)) {
      first.lines.unshift(...(rows.pop()?.[0]?.lines ?? []));
      first.line = above[0]?.line ?? first.line;
    }
    const short = open !== undefined && open.length < width && header !== undefined;
    if (cells.length === 1 && last && (short || goesOn(text, last, header))) last.lines.push(...first.lines);
    else if (
      cells.length > 1 &&
      cells.length < width &&
      short &&
      open &&
      last &&
      !opensRow(text, last, header) &&
      (text === '' ? open.length + cells.length - 1 === width : open.length + cells.length - 1 <= width)
    ) {
      last.lines.push(...first.lines);
      for (const cell of cells.slice(1)) open.push(cell);
    } else {
      open = [...cells];
      rows.push(open);
      if (cells.length === 1) open = undefined;
    }
  }
  return rows;
}

/** The rows with a header whole whose cells are over several lines. */
function joinTornHeader(rows: Cell[][]): Cell[][] {
  const [first = [], second = []] = rows;
  const whole = first.length >= fewestKnown && first.length === second.length;
  if (whole || readHeader([first], 0, 1) || hasLabelsDown(rows.slice(0, tallestHeader))) return rows;
  let torn = { score: bestOf(rows.slice(0, tallestHeader)) + tornGain, cells: [] as Cell[], height: 0 };
  let cells: Cell[] = [];
  // A line that begins with an empty cell goes on with every cell above it, not with the last.
  const anew = rows.findIndex((row, index) => index > 0 && row[0]?.lines.join('').trim() === '');
  rows.slice(0, anew < 0 ? tallestHeader : Math.min(anew, tallestHeader)).forEach((row, index) => {
    const last = cells[cells.length - 1];
    const lines = [...(last?.lines ?? []), ...(row[0]?.lines ?? [])];
    cells = last ? [...cells.slice(0, -1), { ...last, lines }, ...row.slice(1)] : row;
    const { score = 0, columns = [] } = readHeader([cells], 0, 1) ?? {};
    const known = columns.filter((meaning) => meaning !== undefined).length;
    if (score > torn.score && known >= fewestKnown) torn = { score, cells, height: index + 1 };
  });
  return torn.height > 1 ? [torn.cells, ...rows.slice(torn.height)] : rows;
}

function bestOf(rows: Cell[][]): number {
  return rows.reduce((most, row) => Math.max(most, readHeader([row], 0, 1)?.score ?? 0), 0);
}

/** «10 апреля / (понедельник) → 08.30 → …», «№ / п/п → …»: the line without tabs above a row begins its first cell. */
function beginsAbove({ lines }: Cell, text: string, header: Header | undefined): boolean {
  const above = lines.join(' ').trim();
  if (numberHeader.test(`${above} ${text}`)) return true;
  if (text.startsWith('(')) return above !== '' && !above.includes('(');
  return /^\p{Ll}/u.test(text) && header?.columns[0] === 'period' && isPeriod(`${above} ${text}`);
}

/** A line without tabs under a full row goes on with its last cell: a bullet, the next number, small letters, a term. */
function goesOn(text: string, last: Cell, header: Header | undefined): boolean {
  const above = last.lines[last.lines.length - 1] ?? '';
  if (above.trim() === '' || isDitto(above) || isEmptyMark(above) || furniture(text) === 'page-number') return false;
  // «¹ до 2024 г. – КФХ «Лосево»»: a footnote.
  if (/^[\u00b9\u00b2\u00b3]/.test(text)) return false;
  const mark = listMark(text);
  if (mark?.kind === 'bullet' || /^[\p{Ll}(]/u.test(text) || openEnd.test(above.trim())) return true;
  if (mark && Number.parseInt(mark.text, 10) === Number.parseInt(listMark(above)?.text ?? '', 10) + 1) return true;
  const meaning = header?.columns[header.columns.length - 1];
  return meaning !== undefined && ['period', 'responsible'].includes(meaning) && fitness(text, meaning) >= 0.5;
}

/** The next number or name below a row that has lost its last cells. */
function opensRow(text: string, above: Cell, header: Header | undefined): boolean {
  const meaning = header?.columns[0];
  if (meaning !== 'number' && meaning !== 'partner') return false;
  return fitness(text, meaning) >= surely && !openEnd.test((above.lines[above.lines.length - 1] ?? '').trim());
}

/** «МБУК «Выставочный зал» / г. Дубки → – экскурсии»: a name over two lines, its second followed by a tab. */
function endsName(text: string, alone: Cell, header: Header | undefined): boolean {
  if (header?.columns[0] !== 'partner' || text === '') return false;
  return (/^[\p{Ll}(]/u.test(text) || fitness(text, 'partner') < 0) && fitness(alone.lines.join(' '), 'partner') > 0;
}

/** The number of cells most rows have. */
function usualWidth(rows: Cell[][]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}
