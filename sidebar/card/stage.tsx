import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import type { CardData } from './card-data.ts';

/** How far the partnership has come by the data of the book, and what the next step lacks. */
export function Stage({ stage }: { stage: NonNullable<CardData['stage']> }) {
  const { step, last, name, lacks, ladders } = stage;
  return (
    <section class="card body stage">
      <h2>{cardText.stage(step, last, name)}</h2>
      <div class="ladder" aria-hidden="true">
        {Array.from({ length: last + 1 }, (_, index) => (
          <i key={index} class={index <= step ? 'reached' : ''} />
        ))}
      </div>
      {lacks.length > 0 ? (
        <div>
          <p class="muted">{cardText.lacks}</p>
          <ul class="dots">
            {lacks.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        </div>
      ) : (
        step === last && <p class="muted">{cardText.stageTop}</p>
      )}
      <details>
        <summary>{cardText.ladders}</summary>
        <ul class="dots">
          {ladders.map(({ name: source, at, next }) => (
            <li key={source}>
              <b>{source}</b>: {at}. {next}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
