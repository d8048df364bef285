import { warnings as sentences } from '../../../texts/ru/warnings.ts';
import { isEmptyMark } from '../../reading/cell-kinds.ts';
import { countHeader } from '../../reading/lexicon/headers.ts';
import { partnerLine } from '../../reading/lexicon/plans.ts';
import { trimItem } from '../../reading/lists.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import { isPeriod, readPeriod } from '../../reading/periods/read-period.ts';
import { cellText } from '../cell-text.ts';
import type { ActivityDraft, Place, Warning } from '../found.ts';
import type { Cell } from '../material/material.ts';
import type { Claim } from '../reader.ts';
import { chartColumns } from '../tables/chart-columns.ts';
import { headerMeaning, type Meaning } from '../tables/columns.ts';
import type { Row } from '../tables/row.ts';
import { claimFurniture, type TableReading } from '../tables/tables.ts';
import { chartPeriod } from './chart.ts';
import { readActivity, type Texts } from './fields.ts';
import { hasMonthFigures } from './month-figures.ts';
import { type Heading, isHourOf, readHeading } from './section.ts';
import { mendTorn } from './torn.ts';

/** Columns a field is taken from: the first of them the table has. */
const sources = {
  activity: ['activity', 'forms', 'direction'],
  result: ['result', 'agreement'],
  responsible: ['responsible', 'person'],
  place: ['place'],
  participants: ['participants', 'type'],
  section: ['section', 'direction'],
} as const satisfies Record<string, readonly Meaning[]>;

/** What the rows of a plan's tables go by: the headings above them and the year of the plan. */
export interface TableContext {
  context: PeriodContext;
  heading?: Heading;
  records: ActivityDraft[];
  warnings: Warning[];
  claim: Claim;
}

/** Adds the activities of a plan's table; its last section holds for no other table. */
export function readPlanTable(reading: TableReading, given: TableContext): void {
  const { records, warnings, claim } = given;
  let heading = given.heading;
  let cells: Cell[] = [];
  let stage: Place | undefined;
  const figures = hasMonthFigures(reading) && ({ figures: 'months' } as const);
  claimFurniture(reading, claim);
  const close = () => {
    for (const cell of cells) if (!cell.merged) claim.skip(cell, 'section');
    cells = [];
  };
  reading.rows.forEach((row, index) => {
    if (row.type === 'section') {
      close();
      heading = readHeading({ text: cellText(row.cell), line: row.cell.line, cell: `${index + 1}.1` }, given.context);
      cells = row.cells;
      stage = undefined;
    }
    if (row.type !== 'record') return;
    // A stage merged down over its rows stands in the first of them alone where the paste lost the merge.
    const over = stage ? { ...heading, section: stage } : heading;
    const texts = readTexts(reading, mendRow(reading, row, given), index + 1, over, claim);
    if (!texts) return;
    if (texts.section !== heading?.section && reading.table.layout !== 'cards') stage = texts.section;
    // A heading that a record took is in the record; one that no record follows is a heading still.
    const held = [texts.section, texts.period].some(
      (place) => place && [heading?.section, heading?.period].includes(place),
    );
    for (const cell of held ? cells : []) {
      if (cell.merged) continue;
      if (heading?.number) claim.skip(cell, 'section', heading.number);
      claim.take(cell);
    }
    if (held) cells = [];
    const context = { ...(heading?.context ?? given.context), ...figures };
    records.push(readActivity(texts, context, records.length, warnings));
  });
  close();
}

/** The row with a word whole that was torn between the period and the cell to its left. */
function mendRow(reading: TableReading, row: Row, { records, warnings, claim }: TableContext): Row {
  const column = reading.columns.indexOf('period');
  const left = row.cells[column - 1];
  const right = row.cells[column];
  const mended = mendTorn(left, right);
  if (!mended || !left || !right) return row;
  claim.skip(left.parts?.[0] ?? left, 'note', mended.pieces[0]);
  claim.skip(right.parts?.[0] ?? right, 'note', mended.pieces[1]);
  const message = sentences['word-mended'](mended.pieces.join(' | '), mended.word);
  warnings.push({ code: 'word-mended', message, line: left.line, record: records.length });
  const cells = row.cells.map((cell, at) => (at === column ? mended.period : at === column - 1 ? mended.left : cell));
  return { type: 'record', cells };
}

function readTexts(
  reading: TableReading,
  row: Row,
  number: number,
  heading: Pick<Heading, 'section' | 'period'> | undefined,
  claim: Claim,
): Texts | undefined {
  const used = new Set<number>();
  const take = (meaning: Meaning, join: (cell: Cell) => string = cellText): Place | undefined => {
    const columns = columnsOf(reading, meaning).filter((column) => !used.has(column) && row.cells[column]);
    const filled = columns.flatMap((column) => {
      const cell = row.cells[column] as Cell;
      used.add(column);
      const text = join(cell);
      return text === '' || isEmptyMark(text) ? [] : [{ text, line: cell.line, cell: `${number}.${column + 1}` }];
    });
    const texts = [...new Set(filled.map(({ text }) => text))];
    return filled[0] && { ...filled[0], text: texts.join(meaning === 'responsible' ? ';\n' : ', ') };
  };
  const first = (field: keyof typeof sources, join?: (cell: Cell) => string): Place | undefined => {
    const meaning = sources[field].find((candidate) => reading.columns.includes(candidate));
    return meaning && take(meaning, join);
  };
  // «Неделя книги / Партнёр: Детская библиотека»
  const beside: [Cell, string][] = [];
  const activity = first('activity', (cell) => {
    const told = cell.lines.filter((line) => partnerLine.test(line));
    for (const line of told) beside.push([cell, line]);
    return cellText({ ...cell, lines: cell.lines.filter((line) => !told.includes(line)) });
  });
  if (!activity) return undefined;
  for (const [cell, line] of beside) claim.skip(cell, 'note', line);
  const texts: Texts = { activity };
  const assign = <F extends Exclude<keyof Texts, 'activity'>>(field: F, place: Texts[F]) => {
    if (place) texts[field] = place;
  };
  const period = periodOf(reading, row, number, take);
  if (heading?.period && period && isHourOf(heading.period.text, period.text))
    used.delete(reading.columns.indexOf('period'));
  else assign('period', period);
  assign(
    'responsible',
    first('responsible', (cell) => cell.lines.join('\n').trim()),
  );
  assign('result', first('result'));
  assign('place', first('place'));
  const participants = first('participants');
  const counted = countHeader.test(reading.titles[reading.columns.indexOf('participants')] ?? '');
  if (!counted || /\p{L}/u.test(participants?.text ?? '')) assign('participants', participants);
  assign('section', first('section') ?? heading?.section);
  if (heading?.period) texts.period ??= heading.period;
  const chart = chartColumns(reading.titles);
  row.cells.forEach((cell, column) => {
    const meaning = reading.columns[column];
    if (cell.merged || cell.ditto || trimItem(cellText(cell)) === '') return;
    if (used.has(column)) claim.take(cell);
    // «Время» beside «Дата» is understood and held by no field.
    else if (meaning !== undefined || chart.has(column) || headerMeaning(reading.titles[column] ?? ''))
      claim.skip(cell, meaning === 'number' ? 'numbering' : 'note');
  });
  return texts;
}

/** The column of a meaning, and those beside it under one title: «Ответственные» over «от школы» and «от музея». */
function columnsOf({ columns, titles }: TableReading, meaning: Meaning): number[] {
  const first = columns.indexOf(meaning);
  const [head = ''] = (titles[first] ?? '').split(' ');
  if (first < 0 || head === '' || !shareable.has(meaning)) return first < 0 ? [] : [first];
  const beside = titles.flatMap((title, column) => {
    const shared = column > first && columns[column] === undefined && title.startsWith(`${head} `);
    return shared && headerMeaning(title)?.meaning === meaning ? [column] : [];
  });
  return [first, ...beside];
}

const shareable = new Set<Meaning>(['responsible', 'period']);

/** The period of a row: its own column, a beginning and an end in two, a month with a day, or marks under months. */
function periodOf(
  reading: TableReading,
  row: Row,
  number: number,
  take: (meaning: Meaning, join?: (cell: Cell) => string) => Place | undefined,
): Texts['period'] {
  const start = take('start');
  const endColumn = reading.columns.indexOf('end');
  const sameCell = row.cells[endColumn]?.merged === true && start !== undefined;
  const end = take('end');
  // A dash at a line end may be a range («сентябрь- / май»), where prose would take it for a hyphen («фев- / раля»).
  const period = take('period', (cell) => (isPeriod(cellText(cell)) ? cellText(cell) : cell.lines.join(' ')));
  const month = take('month');
  if (start && end && !sameCell) return { ...start, text: `${start.text} – ${end.text}` };
  if (period && month && !namesMonth(period.text)) return { ...period, text: `${period.text} ${month.text}` };
  return start ?? period ?? month ?? (end && { ...end, deadline: true }) ?? chartPeriod(reading, row, number);
}

/** «28.11» needs no month from the column beside it, «17–18» does. */
function namesMonth(text: string): boolean {
  const { start, end } = readPeriod(text).period;
  return (start ?? end) !== undefined;
}
