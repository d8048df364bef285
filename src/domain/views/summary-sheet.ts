import { summaryText as text } from '../../texts/ru/summary.ts';
import { indicatorsOf } from '../indicators/indicators.ts';
import type { Cell } from '../registry/cells.ts';
import { colours } from '../registry/marks.ts';
import type { Chart, SheetView } from './sheet-view.ts';
import { byDirection, byKind, byMechanism, findingsByPrinciple } from './summary/coverage.ts';
import { byCategory, byStage, formsPerPartner, giveAndTake, yearsTogether } from './summary/partners.ts';
import type { Facts, Section } from './summary/section.ts';
import { activityStates, agreementsByTerm, loadOfResponsibles, monthByMonth } from './summary/year.ts';

/** The sections of «Сводка» in their order; one more is a function and a line here. */
const sections: readonly ((facts: Facts) => Section)[] = [
  byCategory,
  byStage,
  agreementsByTerm,
  monthByMonth,
  activityStates,
  giveAndTake,
  loadOfResponsibles,
  findingsByPrinciple,
  byDirection,
  byMechanism,
  byKind,
  formsPerPartner,
  yearsTogether,
];

/** Rows a chart covers in height, so that the next section begins below it. */
const CHART_ROWS = 16;
const CHART_COLUMN = 4;
/** Lines of a long list that the tab shows; the chart of more would not be read. */
const MOST_ROWS = 40;

/** «Сводка»: tables of numbers as plain values with charts beside them, alive without the add-on. */
export function summarySheet(facts: Omit<Facts, 'indicators'>, when: string): SheetView {
  const { settings, view, today } = facts;
  const all: Facts = { ...facts, indicators: indicatorsOf(view, settings.schoolYear, today) };
  const rows: Cell[][] = [[text.heading(settings.school, settings.schoolYear)], [text.updated(when)], []];
  const shades: string[][] = rows.map(() => []);
  const charts: Chart[] = [];
  const headings = [0];
  for (const sectionOf of sections) {
    const { title, header, rows: lines, chart } = sectionOf(all);
    const top = rows.length;
    const shown = lines.slice(0, MOST_ROWS);
    headings.push(top);
    rows.push([title], [...header], ...(shown.length > 0 ? shown : [[text.none]]));
    shades.push(
      [],
      header.map(() => colours.header),
    );
    const counted = shown.some(([, ...numbers]) => numbers.some((number) => number > 0));
    if (counted) {
      const range = { row: top + 1, column: 0, rows: shown.length + 1, columns: header.length };
      charts.push({ type: chart, title, range, at: { row: top, column: CHART_COLUMN } });
    }
    while (rows.length < top + (counted ? CHART_ROWS : 0) || rows[rows.length - 1]?.length) rows.push([]);
    while (shades.length < rows.length) shades.push([]);
  }
  return { title: text.title, rows, look: { widths: [300, 120, 120, 40], colours: shades, headings, charts } };
}
