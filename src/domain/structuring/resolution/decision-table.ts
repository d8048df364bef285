import { isEmptyMark } from '../../reading/cell-kinds.ts';
import { trimEnding } from '../../reading/endings.ts';
import { joinLines } from '../../reading/lists.ts';
import { splitPeople } from '../../reading/people.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import { cellText } from '../cell-text.ts';
import type { DecisionDraft } from '../found.ts';
import type { Cell } from '../material/material.ts';
import type { Claim } from '../reader.ts';
import type { Meaning } from '../tables/columns.ts';
import { cellOf, type TableReading } from '../tables/tables.ts';
import { type Inherited, readDecision } from './decision.ts';
import { readDue } from './due.ts';

/** Whether the rows are decisions: a column of decisions or instructions, or of activities right under «Решили:». */
export function isDecisionTable({ columns }: TableReading, opened: boolean): boolean {
  const carried = columns.includes('responsible') || columns.includes('period');
  const subject = subjectOf(columns);
  return subject === 'decision' ? carried || opened : subject !== undefined && opened && carried;
}

/** The column of what is decided; «Что делаем» names activities as well as forms of partnership. */
function subjectOf(columns: TableReading['columns']): Meaning | undefined {
  return (['decision', 'activity', 'forms'] as const).find((meaning) => columns.includes(meaning));
}

/** One decision per row; what the header and section rows say is no decision. */
export function readDecisionTable(
  reading: TableReading,
  inherited: Inherited,
  context: PeriodContext,
  claim: Claim,
): DecisionDraft[] {
  const subject = subjectOf(reading.columns);
  if (!subject) return [];
  return reading.rows.flatMap((row): DecisionDraft[] => {
    if (row.type !== 'record') {
      for (const cell of row.cells) claim.skip(cell, row.type === 'section' ? 'section' : row.as);
      return [];
    }
    const cell = cellOf(reading, row, subject);
    row.cells.forEach((part, column) => {
      if (part.merged) return;
      const meaning = reading.columns[column];
      if (isEmptyMark(part.lines.join(' '))) claim.skip(part, 'empty-mark');
      else if (meaning === 'ignored' || meaning === 'mark' || (meaning === 'number' && isWorded(part)))
        claim.skip(part, 'note');
      else claim.take(part);
    });
    if (!cell || cellItems(cell) === '') return [];
    const counted = cellOf(reading, row, 'number');
    const number = isWorded(counted) ? '' : oneLine(counted);
    const term = oneLine(cellOf(reading, row, 'period'));
    const people = splitPeople((cellOf(reading, row, 'responsible')?.lines ?? []).join('\n'));
    const decision = readDecision(cellItems(cell), inherited, context);
    return [
      {
        ...(number !== '' && { number: number.replace(/[.)]+$/, '') }),
        ...decision,
        ...(people.length > 0 && { responsible: people }),
        ...(term !== '' && { due: readDue(term, context) }),
        source: { text: { text: cellItems(cell), line: cell.line } },
      },
    ];
  });
}

/** «О конкурсе музеев» under «Пункт повестки» is no number. */
function isWorded(cell: Cell | undefined): boolean {
  return /\p{L}{3}/u.test(cellText(cell));
}

/** The text of a cell as one line; none where a dash stands for nothing. */
function oneLine(cell: Cell | undefined): string {
  const text = cellText(cell);
  return isEmptyMark(text) ? '' : text;
}

/** The text of a cell; bullets in it are an enumeration inside the decision. */
function cellItems(cell: Cell): string {
  return trimEnding(joinLines(cell.lines.map((line) => line.replace(/^\s*[•·▪\u2013\u2014-]\s+/u, ''))));
}
