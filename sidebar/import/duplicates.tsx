import type { Duplicate, PartnerChoice } from '../../src/domain/registry/import/plan.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { usePreview } from './tools.ts';

interface Props {
  /** Partners that may be in the book, with the card each belongs to. */
  duplicates: (Duplicate & { card: number })[];
  choices: Record<number, PartnerChoice>;
}

/** Partners that may be in the book already: for each, whether to complete it, to write another, or to leave it out. */
export function Duplicates({ duplicates, choices }: Props) {
  const { take } = usePreview();
  if (duplicates.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="duplicates">
      <h2 id="duplicates">{importText.duplicates(duplicates.length)}</h2>
      {duplicates.map(({ card, name, key, existing, certain }) => {
        const chosen = choices[card]?.as ?? (certain ? 'same' : 'new');
        const options: [PartnerChoice, string][] = [
          [{ as: 'same', key }, importText.duplicateSame(existing)],
          [{ as: 'new' }, importText.duplicateNew],
          [{ as: 'skip' }, importText.duplicateSkip],
        ];
        return (
          <fieldset key={card} class="card body stack tight">
            <legend class="unseen">{name}</legend>
            <p>
              <b>{name}</b>{' '}
              <span class={certain ? 'badge' : 'badge warn'}>
                {certain ? importText.duplicateCertain : importText.duplicateLikely}
              </span>
            </p>
            {options.map(([choice, label]) => (
              <label key={choice.as} class="tick">
                <input
                  type="radio"
                  name={`duplicate-${card}`}
                  checked={chosen === choice.as}
                  onChange={() => take({ do: 'choose', card, choice })}
                />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}
