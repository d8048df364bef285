import type { ChartSpec, ChartType } from '../operations.ts';
import { offered } from './offered.ts';
import { areaOf } from './range.ts';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

class LocalChart {
  readonly spec: ChartSpec;
  constructor(spec: ChartSpec) {
    this.spec = spec;
  }
}

export class LocalChartBuilder implements Partial<Builder> {
  private readonly spec: ChartSpec = {
    id: 0,
    type: 'COLUMN',
    ranges: [],
    headers: 0,
    row: 1,
    column: 1,
    offsetX: 0,
    offsetY: 0,
    options: {},
  };

  setChartType(type: GoogleAppsScript.Charts.ChartType) {
    this.spec.type = type as unknown as ChartType;
    return this.self();
  }
  addRange(range: GoogleAppsScript.Spreadsheet.Range) {
    this.spec.ranges.push(areaOf(range));
    return this.self();
  }
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number) {
    Object.assign(this.spec, { row: anchorRowPos, column: anchorColPos, offsetX, offsetY });
    return this.self();
  }
  setNumHeaders(headers: number) {
    this.spec.headers = headers;
    return this.self();
  }
  // biome-ignore lint/suspicious/noExplicitAny: the type of the value is Google's
  setOption(option: string, value: any) {
    this.spec.options[option] = value;
    return this.self();
  }
  build() {
    return chartOf(this.spec);
  }
  private self(): Builder {
    return offered<Builder>('EmbeddedChartBuilder', this);
  }
}

/** The kinds of chart that both Google and .xlsx draw for us. */
export const CHART_TYPES = { BAR: 'BAR', COLUMN: 'COLUMN', PIE: 'PIE' };

/** A new builder, as the add-on sees it. */
export function newChart(): Builder {
  return offered<Builder>('EmbeddedChartBuilder', new LocalChartBuilder());
}

/** A chart, as the add-on sees it. */
export function chartOf(spec: ChartSpec): GoogleChart {
  return offered<GoogleChart>('EmbeddedChart', new LocalChart(spec) as Partial<GoogleChart>);
}

/** What a built chart says. */
export function specOf(chart: GoogleChart): ChartSpec {
  return (chart as unknown as LocalChart).spec;
}
