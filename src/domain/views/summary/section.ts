import type { CheckResult } from '../../check.ts';
import type { Indicators } from '../../indicators/indicators.ts';
import type { View } from '../../registry/view.ts';
import type { Settings } from '../../settings.ts';
import type { Chart } from '../sheet-view.ts';

/** What the sections of «Сводка» are counted from. */
export interface Facts {
  view: View;
  settings: Settings;
  today: string;
  indicators: Indicators;
  check: CheckResult;
}

/** A table of labels and numbers with a chart over it. */
export interface Section {
  title: string;
  header: readonly string[];
  rows: [label: string, ...numbers: number[]][];
  chart: Chart['type'];
}
