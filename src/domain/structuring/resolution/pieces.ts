import { capitalHeading, documentHeading, instructionsHeading } from '../../reading/lexicon/minutes.ts';
import { planName } from '../../reading/lexicon/plans.ts';
import type { Block, Table } from '../material/material.ts';
import { runningHeads } from '../material/running-heads.ts';
import type { Statement } from '../statement.ts';
import { withDoers } from '../tables/doers.ts';
import { type TableReading, tablesOf } from '../tables/tables.ts';
import { findCue } from './cues.ts';
import { isDecisionTable } from './decision-table.ts';
import { findFlatTables } from './flat-table.ts';
import { cutRunIn } from './run-in.ts';
import { readStatements, rowsOf, type TextRow } from './statements.ts';
import { cutCue, isLayout, readColumns, readRow, signedFrom } from './table-lines.ts';

/** Tables between statements, by the number of statements before them. */
export type TablesAt = ReadonlyMap<number, readonly TableReading[]>;

export interface Pieces {
  statements: Statement[];
  tables: TablesAt;
}

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
  const heads = runningHeads(
    blocks.flatMap((block) => (block.type === 'paragraphs' ? block.lines.map(({ text }) => text) : [])),
  );
  const isOfPage = (text: string) => bareNumber.test(text) || heads.has(text);
  const add = (more: TextRow[]) => {
    for (const row of more) rows.push(row);
  };
  const endText = () => {
    for (const statement of readStatements(rows.flatMap(cutCue), cutRunIn, isOfPage)) statements.push(statement);
    rows = [];
  };
  const place = (readings: readonly TableReading[]) => {
    endText();
    tables.set(statements.length, [...(tables.get(statements.length) ?? []), ...readings]);
  };
  for (const block of blocks) {
    if (block.type === 'paragraphs') {
      let from = 0;
      for (const flat of findFlatTables(block)) {
        add(rowsOf(block.lines.slice(from, flat.from)));
        place(flat.readings);
        from = flat.to;
      }
      add(rowsOf(block.lines.slice(from)));
      continue;
    }
    const readings = tablesOf(block).map(withDoers);
    const spoken = linesOf(block, readings);
    if (spoken) {
      add(spoken);
      continue;
    }
    const signed = readings.map(signedFrom);
    place(readings.map((reading, index) => ({ ...reading, rows: reading.rows.slice(0, signed[index]) })));
    readings.forEach(({ rows: all }, index) => {
      add(all.slice(signed[index]).flatMap(({ cells }) => readRow(cells)));
    });
  }
  endText();
  return belowOthers({ statements, tables: asInstructed(statements, tables) });
}

/** A table that is running text in columns, or only places text side by side; absent where it is a table. */
function linesOf(block: Table, readings: TableReading[]): TextRow[] | undefined {
  const spoken = readings.some((reading) => isDecisionTable(reading, false)) ? [] : readColumns(block);
  if (spoken.length > 0) return spoken;
  return isLayout(block, readings) ? block.rows.flatMap(readRow) : undefined;
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
