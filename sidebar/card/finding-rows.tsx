import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { lineOf, type Row } from './card-data.ts';

/** Remarks and violations of the last check about the card's records. */
export function FindingRows({ rows }: { rows: Row[] }) {
  return (
    <section class="card body stack tight">
      <h2>{cardText.sections.findings}</h2>
      <ul class="rows">
        {rows.map((row) => {
          const { name, beside } = lineOf('findings', row);
          return (
            <li key={`${row.record} ${row.rule} ${row.field}`}>
              <p>
                {name} <span class="badge warn">{beside}</span>
              </p>
              <small>{row.fix}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
