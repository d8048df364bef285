import { squeeze } from '../../reading/text.ts';
import type { Cell } from '../material/material.ts';
import type { Meaning } from './columns.ts';
import { fitness } from './fitness.ts';
import { widthOf } from './width.ts';

/** Meanings a column without a header can be recognised by; the order decides between equals. */
const recognisable: Meaning[] = [
  'number',
  'partner',
  'email',
  'phone',
  'agreementDate',
  'period',
  'responsible',
  'participants',
  'forms',
  'result',
];
const sampled = 40;

/** Meanings of the columns of a table without a header, by what stands in them; each meaning is given once. */
export function inferColumns(rows: Cell[][]): (Meaning | undefined)[] {
  const width = widthOf(rows);
  const taken = new Set<Meaning>();
  const scores = Array.from({ length: width }, (_, column) => {
    const texts = rows
      .slice(0, sampled)
      .map((row) => squeeze((row[column]?.lines ?? []).join(' ')))
      .filter((text) => text !== '');
    return recognisable.map((meaning) => ({
      column,
      meaning,
      score: texts.length === 0 ? -1 : mean(texts.map((text) => fitness(text, meaning))),
    }));
  }).flat();
  const columns: (Meaning | undefined)[] = Array.from({ length: width }, () => undefined);
  for (const { column, meaning, score } of scores.sort((a, b) => b.score - a.score)) {
    if (score < 0.25 || columns[column] !== undefined || taken.has(meaning)) continue;
    columns[column] = meaning;
    taken.add(meaning);
  }
  // Beside partners the one column left says what is done.
  const open = columns.indexOf(undefined);
  const one = open >= 0 && open === columns.lastIndexOf(undefined);
  if (
    one &&
    columns.includes('partner') &&
    !taken.has('forms') &&
    scores.some(({ column, meaning, score }) => column === open && meaning === 'forms' && score > 0)
  )
    columns[open] = 'forms';
  return columns;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
