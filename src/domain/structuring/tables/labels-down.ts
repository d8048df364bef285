import { sideBySide } from '../cell-text.ts';
import type { Cell } from '../material/material.ts';
import { headerMeaning, type Meaning } from './columns.ts';

const surely = 0.72;
const fewestLabels = 3;
/** Share of the rows of several cells that must be a label and its value. */
const mostRows = 0.7;

/** A row that is a label and its value, with a number before them or none: «3 | Адрес | г. Юрга». */
export interface LabelledRow {
  meaning: Meaning;
  label: Cell;
  value: Cell;
}

/** The label and the value of a row; absent where it is no such pair. */
export function labelledRow(row: Cell[]): LabelledRow | undefined {
  const [label, value] = row.slice(-2);
  const counted = row.slice(0, -2).every((cell) => /^\d{0,2}[.)]?$/.test(sideBySide(cell)));
  if (!label || !value || value.merged || row.length > 3 || !counted) return undefined;
  const found = headerMeaning(sideBySide(label));
  return found && found.score >= surely && found.meaning !== 'number'
    ? { meaning: found.meaning, label, value }
    : undefined;
}

/** Whether labels of a partner stand one below another, each with its value beside it. */
export function hasLabelsDown(rows: Cell[][]): boolean {
  const pairs = rows.filter((row) => row.length > 1);
  const labels = pairs.flatMap((row) => labelledRow(row)?.meaning ?? []);
  return labels.length >= pairs.length * mostRows && new Set(labels).size >= fewestLabels && labels.includes('partner');
}
