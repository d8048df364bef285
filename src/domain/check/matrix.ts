import { check as text } from '../../texts/ru/check.ts';
import { dictionaries } from '../../texts/ru/dictionaries.ts';
import type { CheckResult } from '../check.ts';
import type { View } from '../registry/view.ts';
import type { Standing } from './levels.ts';
import { activePartners } from './scope.ts';

export interface MatrixRow {
  partner: string;
  name: string;
  /** One standing per principle, in the order of the columns. */
  cells: Standing[];
}

/** How many active partners stand how with a principle; no percentage is made of it. */
export interface Coverage {
  principle: string;
  counts: Partial<Record<Standing, number>>;
}

export interface Matrix {
  principles: readonly string[];
  rows: MatrixRow[];
  coverage: Coverage[];
}

/**
 * Active partner × principle. Where no rule spoke of the partner, what was said of the whole book holds; where nothing
 * was said at all, there is no data, which is never a pass.
 */
export function matrixOf(result: CheckResult, view: View, principles: readonly string[]): Matrix {
  const columns = principles.map((principle) => result.standings.get(principle));
  const rows = activePartners(view).map(({ key, name }) => ({
    partner: key,
    name,
    cells: columns.map((column): Standing => column?.get(key) ?? column?.get('') ?? 'no-data'),
  }));
  const coverage = principles.map((principle, column) => {
    const counts: Coverage['counts'] = {};
    for (const { cells } of rows) {
      const standing = cells[column] ?? 'no-data';
      counts[standing] = (counts[standing] ?? 0) + 1;
    }
    return { principle, counts };
  });
  return { principles, rows, coverage };
}

/** The word a cell of the matrix shows. */
export function wordOf(standing: Standing): string {
  return standing === 'excepted' ? text.excepted : dictionaries.outcome[standing];
}
