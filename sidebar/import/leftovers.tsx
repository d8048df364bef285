import { useState } from 'preact/hooks';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { PlaceFragment } from './place-fragment.tsx';
import type { Thing } from './thing.ts';

const FIRST = 30;

/** «Не распознано»: every fragment that went into no field, each of which can be put into one. */
export function Leftovers({ thing }: { thing: Thing }) {
  const fragments = thing.found.unrecognised;
  const [shown, setShown] = useState(FIRST);
  const [placing, setPlacing] = useState(-1);
  // Of what was not understood at all nothing is written.
  const canPlace = thing.found.kind !== 'none';
  if (fragments.length === 0) return null;
  return (
    <details class="leftovers" open={fragments.length <= 5}>
      <summary>{importText.unrecognised(fragments.length)}</summary>
      {canPlace && <p class="muted">{importText.unrecognisedHint}</p>}
      <ul>
        {fragments.slice(0, shown).map((fragment, index) => (
          <li key={`${index}${fragment}`}>
            <p>{fragment}</p>
            {placing === index ? (
              <PlaceFragment thing={thing} fragment={fragment} onDone={() => setPlacing(-1)} />
            ) : (
              canPlace && (
                <button type="button" class="quiet" onClick={() => setPlacing(index)}>
                  {importText.place}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
      {fragments.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(fragments.length)}>
          {importText.showAll(fragments.length)}
        </button>
      )}
    </details>
  );
}
