import {
  capitalHeading,
  decidedCue,
  documentHeading,
  heardCue,
  instructionsHeading,
  secretaryPost,
  signatoryPost,
} from '../../reading/lexicon/minutes.ts';
import { planName } from '../../reading/lexicon/plans.ts';
import { sideBySide } from '../cell-text.ts';
import type { Block, Cell, Table } from '../material/material.ts';
import { unitText } from '../reader.ts';
import type { Statement } from '../statement.ts';
import { withDoers } from '../tables/doers.ts';
import type { Row } from '../tables/row.ts';
import { type TableReading, tablesOf } from '../tables/tables.ts';
import { findCue } from './cues.ts';
import { isDecisionTable } from './decision-table.ts';
import { findFlatTables } from './flat-table.ts';
import { findLabel } from './labels.ts';
import { cutRunIn } from './run-in.ts';
import { readSignature } from './signatories.ts';
import { readStatements, rowsOf, type TextRow } from './statements.ts';
import { isOpen } from './wrap.ts';

/** Tables between statements, by the number of statements before them. */
export type TablesAt = ReadonlyMap<number, readonly TableReading[]>;

export interface Pieces {
  statements: Statement[];
  tables: TablesAt;
}

const mostLayoutRows = 12;
const mostLayoutColumns = 3;
const longestCue = 60;
/** Items of a list above minutes that is not theirs. */
const fewestItems = 2;
/** The number of a page, or of a row that lost its table: it numbers nothing. */
const bareNumber = /^\d{1,3}$/;

/**
 * The running text of the blocks as statements, and the tables between them. A small table that is about nothing known
 * only places text side by side (date and town, post and name): its rows are read as lines.
 */
export function gather(blocks: Block[]): Pieces {
  const statements: Statement[] = [];
  const tables = new Map<number, TableReading[]>();
  let rows: TextRow[] = [];
  const flush = () => {
    for (const statement of readStatements(rows.flatMap(cutCue), cutRunIn, bareNumber)) statements.push(statement);
    rows = [];
  };
  for (const block of blocks) {
    if (block.type === 'paragraphs') {
      let from = 0;
      for (const flat of findFlatTables(block)) {
        for (const row of rowsOf(block.lines.slice(from, flat.from))) rows.push(row);
        flush();
        tables.set(statements.length, flat.readings);
        from = flat.to;
      }
      for (const row of rowsOf(block.lines.slice(from))) rows.push(row);
      continue;
    }
    const readings = tablesOf(block).map(withDoers);
    const spoken = readings.some((reading) => isDecisionTable(reading, false)) ? [] : readColumns(block);
    if (spoken.length > 0) for (const row of spoken) rows.push(row);
    else if (isLayout(block, readings)) for (const row of block.rows.flatMap(readRow)) rows.push(row);
    else {
      flush();
      const above = readings.map((reading) => ({ ...reading, rows: reading.rows.slice(0, signedFrom(reading)) }));
      tables.set(statements.length, [...(tables.get(statements.length) ?? []), ...above]);
      for (const reading of readings)
        for (const row of reading.rows.slice(signedFrom(reading)).flatMap(({ cells }) => readRow(cells)))
          rows.push(row);
    }
  }
  flush();
  return belowOthers({ statements, tables: asInstructed(statements, tables) });
}

/** Below «Перечень поручений» what a table calls activities is decided. */
function asInstructed(statements: Statement[], tables: TablesAt): TablesAt {
  const heading = statements.findIndex(({ text }) => instructionsHeading.test(text));
  if (heading < 0) return tables;
  const decided = (reading: TableReading): TableReading =>
    reading.columns.includes('decision')
      ? reading
      : { ...reading, columns: reading.columns.map((meaning) => (meaning === 'activity' ? 'decision' : meaning)) };
  return new Map([...tables].map(([after, readings]) => [after, after > heading ? readings.map(decided) : readings]));
}

/** The pieces below a plan with its table or a list, where nothing of minutes stands above it. */
function belowOthers({ statements, tables }: Pieces): Pieces {
  const first = statements.findIndex(({ text }) => documentHeading.test(text) || findCue(text) !== undefined);
  const above = statements.slice(0, Math.max(0, first));
  const plans = [...tables].flatMap(([after, readings]) =>
    readings.some(({ kind }) => kind === 'roadmap') &&
    after <= first &&
    above.slice(0, after).some(({ text }) => planName.test(text))
      ? [after]
      : [],
  );
  const items = capitalHeading.test(statements[first]?.text ?? '')
    ? above.flatMap(({ number, bullet }, index) => (number !== undefined || bullet ? [index + 1] : []))
    : [];
  const from = Math.max(0, ...plans.slice(-1), ...(items.length >= fewestItems ? items.slice(-1) : []));
  const below = [...tables].filter(([after]) => after > from || from === 0);
  return {
    statements: statements.slice(from),
    tables: new Map(below.map(([after, readings]) => [after - from, readings])),
  };
}

/** «РЕШИЛИ | 1. Провести …», «Присутствовали | Иванова А.А.»: a cue or label in a column opens what stands beside it. */
function cutCue(row: TextRow): TextRow[] {
  const tab = row.text.indexOf('\t');
  const cue = tab < 0 ? '' : row.text.slice(0, tab).trim();
  if (cue === '' || cue.length > longestCue) return [row];
  const named = `${cue.replace(/:$/, '')}:`;
  const label = findLabel(named);
  const labels = label?.value === '' ? label.name !== 'chair' && label.name !== 'secretary' : isOpen(named);
  if (labels) return [{ ...row, text: `${named} ${row.text.slice(tab + 1)}` }];
  if (!findCue(cue)) return [row];
  return [
    { ...row, text: cue },
    { ...row, text: row.text.slice(tab + 1) },
  ];
}

/**
 * «Слушали | Решили»: minutes in columns are read row by row, cell by cell; the title of a column of decisions opens
 * what stands in it in each row.
 */
function readColumns({ rows }: Table): TextRow[] {
  const head = rows.findIndex((row) => decidedColumn(row) > 0);
  // Above the titles stand data of a cell or two: «Решение» among the results of a plan is no title.
  const filled = (row: Cell[] = []) => row.filter(isFilled).length;
  if (head < 0 || rows.slice(0, head).some((row) => filled(row) >= filled(rows[head]))) return [];
  const decided = decidedColumn(rows[head] ?? []);
  return [
    ...rows.slice(0, head + 1).flatMap(readRow),
    ...rows
      .slice(head + 1)
      .flatMap((row) =>
        row.flatMap((cell, column): TextRow[] => [
          { text: column === decided ? decidedCue : heardCue, line: cell.line, units: [] },
          ...cell.lines.map((text) => ({ text, line: cell.line, units: [cell] })),
        ]),
      ),
  ];
}

/** The column whose title opens decisions, in a row of titles. */
function decidedColumn(row: Cell[]): number {
  const titles = row.map(sideBySide);
  // «3 | Совместный педсовет | 27.03.2025 | Решение» is a row of a plan.
  if (titles.some((title) => title.length > longestCue || /\d/.test(title))) return -1;
  return titles.findIndex((title) => title !== '' && findCue(`${title}:`)?.part === 'decided');
}

/** Where the signatures begin that stand in the columns of a table of decisions, below its rows. */
function signedFrom({ columns, rows }: TableReading): number {
  let from = rows.length;
  while (columns.includes('decision') && isSigned(rows[from - 1])) from--;
  return from;
}

/** A post and a name with nothing between: «Экскурсия в депо | Титов П.П.» is decided. */
function isSigned(row: Row | undefined): boolean {
  const [line, ...others] = row ? readRow(row.cells) : [];
  const position = (line && readSignature(line.text)?.position) ?? '';
  const beside = line?.units.filter((unit) => /[^_\s]/.test(unitText(unit))).length ?? 0;
  return others.length === 0 && beside <= 2 && (signatoryPost.test(position) || secretaryPost.test(position));
}

function isLayout(table: Table, readings: TableReading[]): boolean {
  if (opensParts(table)) return true;
  return (
    table.rows.length <= mostLayoutRows &&
    // A gap made with several tabs has empty cells.
    table.rows.every((row) => row.filter(isFilled).length <= mostLayoutColumns) &&
    readings.every(({ kind, columns }) => !kind && !columns.includes('decision'))
  );
}

/** «СЛУШАЛИ: | …», «РЕШИЛИ: | …»: the parts of minutes are opened in the first column, and stand beside it. */
function opensParts({ rows }: Table): boolean {
  const parts = rows.map(([cell]) => {
    const text = sideBySide(cell);
    const cue = text.length > longestCue ? undefined : findCue(text);
    return cue && !/\p{L}/u.test(text.slice(cue.end)) ? cue.part : undefined;
  });
  return parts.includes('decided') && parts.some((part) => part && part !== 'decided');
}

/** The lines of a row: its cells side by side, line by line. */
function readRow(row: Cell[]): TextRow[] {
  const cells = row.filter(isFilled);
  const height = cells.reduce((highest, cell) => Math.max(highest, cell.lines.length), 0);
  return Array.from(
    { length: height },
    (_, index): TextRow => ({
      text: cells.flatMap((cell) => cell.lines[index] ?? []).join('\t'),
      line: cells[0]?.line ?? 0,
      units: cells,
    }),
  );
}

function isFilled(cell: Cell): boolean {
  return !cell.merged && cell.lines.some((line) => line.trim() !== '');
}
