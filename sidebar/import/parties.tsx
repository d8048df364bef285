import type { RoadmapFound } from '../../src/domain/structuring/found.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { usePreview } from './tools.ts';

interface Props {
  thing: number;
  parties: NonNullable<RoadmapFound['parties']>;
}

/** The schools of a roadmap, each with its role. */
export function Parties({ thing, parties }: Props) {
  const { take } = usePreview();
  if (parties.length === 0) return null;
  return (
    <fieldset class="stack tight">
      <legend>{importText.parties}</legend>
      {parties.map(({ name, role }, party) => (
        <div key={name} class="field">
          <span>{name}</span>
          <select
            aria-label={importText.role(name)}
            value={role ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              take({ do: 'role', thing, party, role: chosen === '' ? undefined : (chosen as 'mentor') });
            }}
          >
            <option value="">{importText.noRole}</option>
            {Object.entries(importText.roles).map(([code, word]) => (
              <option key={code} value={code}>
                {word}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}
