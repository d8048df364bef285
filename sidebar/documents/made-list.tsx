import { useState } from 'preact/hooks';
import { documentsPlaceText as texts } from '../../src/texts/ru/sidebar/documents.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { shownMoment } from '../../src/texts/ru/wording.ts';
import type { Output } from '../rpc.ts';

const FIRST = 8;

/** Documents already made, newest first. */
export function MadeList({ made }: { made: Output<'listDocuments'>['made'] }) {
  const [shown, setShown] = useState(FIRST);
  return (
    <section class="stack tight" aria-labelledby="made">
      <h2 id="made">{texts.list}</h2>
      {made.length === 0 && <p class="muted">{texts.listEmpty}</p>}
      <ul class="made">
        {made.slice(0, shown).map(({ name, made: when, url, scope }, index) => (
          <li key={`${index}${url}`}>
            {url ? (
              <a href={url} target="_blank" rel="noopener">
                {name}
              </a>
            ) : (
              name
            )}
            <br />
            <small>{[shownMoment(when), scope].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
      {made.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(made.length)}>
          {panelText.more(made.length - shown)}
        </button>
      )}
    </section>
  );
}
