import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { DrawnChart } from '../api.ts';

/** The colours of the series stand in the style: those of the dark page are others. */
const COLORS = 8;
const colorOf = (index: number) => `var(--series-${index % COLORS})`;

/** The charts of a tab, drawn over the same numbers as in the spreadsheet. */
export function Charts({ charts }: { charts: readonly DrawnChart[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the arrow keys must reach it
    <section class="charts" aria-label={texts.charts} tabIndex={0}>
      {charts.map((chart) => (
        <figure key={chart.id}>
          <figcaption>{chart.title}</figcaption>
          {chart.type === 'PIE' ? <Pie chart={chart} /> : <Bars chart={chart} />}
        </figure>
      ))}
    </section>
  );
}

function Bars({ chart }: { chart: DrawnChart }) {
  const largest = Math.max(1, ...chart.series.flatMap(({ values }) => values));
  return (
    <>
      <dl class={chart.type === 'BAR' ? 'bars' : 'bars upright'}>
        {chart.categories.map((category, row) => (
          <div key={row}>
            <dt>{category}</dt>
            {chart.series.map(({ name, values }, index) => (
              <dd key={name} title={name}>
                <span
                  class="bar"
                  style={{
                    '--share': `${((values[row] ?? 0) / largest) * 100}%`,
                    background: colorOf(index),
                  }}
                />
                <span>{(values[row] ?? 0).toLocaleString('ru-RU')}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {chart.series.length > 1 && <Legend names={chart.series.map(({ name }) => name)} />}
    </>
  );
}

function Pie({ chart }: { chart: DrawnChart }) {
  const values = chart.series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  let from = 0;
  const stops = values.map((value, index) => {
    const to = from + (total > 0 ? (value / total) * 360 : 0);
    const stop = `${colorOf(index)} ${from}deg ${to}deg`;
    from = to;
    return stop;
  });
  const names = chart.categories.map(
    (category, index) => `${category} – ${(values[index] ?? 0).toLocaleString('ru-RU')}`,
  );
  return (
    <div class="pie">
      {total > 0 && (
        <div class="disc" aria-hidden="true" style={{ background: `conic-gradient(${stops.join(', ')})` }} />
      )}
      <Legend names={names} />
    </div>
  );
}

function Legend({ names }: { names: readonly string[] }) {
  return (
    <ul class="legend">
      {names.map((name, index) => (
        <li key={name}>
          <span class="swatch" style={{ background: colorOf(index) }} />
          {name}
        </li>
      ))}
    </ul>
  );
}
