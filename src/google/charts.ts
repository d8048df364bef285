import type { Chart } from '../domain/views/sheet-view.ts';

/** Replaces the charts of a tab: charts of the spreadsheet itself, alive without the add-on. */
export function insertCharts(sheet: GoogleAppsScript.Spreadsheet.Sheet, charts: readonly Chart[]): void {
  for (const old of sheet.getCharts()) sheet.removeChart(old);
  const types = { bar: Charts.ChartType.BAR, column: Charts.ChartType.COLUMN, pie: Charts.ChartType.PIE };
  for (const { type, title, range, at } of charts) {
    const chart = sheet
      .newChart()
      .setChartType(types[type])
      .addRange(sheet.getRange(range.row + 1, range.column + 1, range.rows, range.columns))
      .setNumHeaders(1)
      .setPosition(at.row + 1, at.column + 1, 0, 0)
      .setOption('title', title)
      .build();
    sheet.insertChart(chart);
  }
}
