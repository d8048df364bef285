import { decidedCue, heardCue, secretaryPost, signatoryPost } from '../../reading/lexicon/minutes.ts';
import { sideBySide } from '../cell-text.ts';
import type { Cell, Table } from '../material/material.ts';
import { unitText } from '../reader.ts';
import type { Row } from '../tables/row.ts';
import type { TableReading } from '../tables/tables.ts';
import { findCue } from './cues.ts';
import { findLabel } from './labels.ts';
import { readSignature } from './signatories.ts';
import type { TextRow } from './statements.ts';
import { isOpen } from './wrap.ts';

const mostLayoutRows = 12;
const mostLayoutColumns = 3;
const longestCue = 60;
/** «РЕШИЛИ | 1. Провести …», «Присутствовали | Иванова А.А.»: a cue or label in a column opens what stands beside it. */
export function cutCue(row: TextRow): TextRow[] {
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
export function readColumns({ rows }: Table): TextRow[] {
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
export function signedFrom({ columns, rows }: TableReading): number {
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

/** A small table that is about nothing known, or one whose first column opens the parts of minutes. */
export function isLayout(table: Table, readings: TableReading[]): boolean {
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
export function readRow(row: Cell[]): TextRow[] {
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
