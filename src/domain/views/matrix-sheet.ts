import { viewsText } from '../../texts/ru/views.ts';
import { principles } from '../check/catalogue.ts';
import { matrixOf, wordOf } from '../check/matrix.ts';
import type { CheckResult } from '../check.ts';
import type { Cell } from '../registry/cells.ts';
import { colours } from '../registry/marks.ts';
import type { View } from '../registry/view.ts';
import type { SheetView } from './sheet-view.ts';

/** «Матрица»: active partner × principle, each cell a word and a soft colour, with the counts of each principle below. */
export function matrixSheet(result: CheckResult, view: View, when: string): SheetView {
  const matrix = matrixOf(
    result,
    view,
    principles.map(({ id }) => id),
  );
  const header = [viewsText.matrix.partner, ...principles.map(({ id, text }) => `${id} ${text.name}`)];
  const coverage = matrix.coverage.map(({ counts }) =>
    Object.entries(counts)
      .map(([standing, n]) => viewsText.matrix.count(wordOf(standing as keyof typeof counts), n ?? 0))
      .join('\n'),
  );
  const rows: Cell[][] = [
    [viewsText.matrix.updated(when)],
    header,
    ...matrix.rows.map(({ name, cells }) => [name, ...cells.map(wordOf)]),
    [viewsText.matrix.coverage, ...coverage],
  ];
  const plain = header.map(() => '');
  return {
    title: viewsText.matrix.title,
    rows,
    look: {
      widths: [240, ...principles.map(() => 150)],
      colours: [
        plain,
        header.map(() => colours.header),
        ...matrix.rows.map(({ cells }) => ['', ...cells.map((standing) => colours[standing])]),
        plain,
      ],
    },
  };
}
