import { useState } from 'preact/hooks';
import type { Skipped as SkippedPiece } from '../../src/domain/structuring/found.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';

const FIRST = 50;

/** What was understood and is no record: headers, stamps, page numbers. */
export function Skipped({ skipped }: { skipped: SkippedPiece[] }) {
  const [shown, setShown] = useState(FIRST);
  if (skipped.length === 0) return null;
  return (
    <details>
      <summary>{importText.skipped(skipped.length)}</summary>
      <ul class="fragments">
        {skipped.slice(0, shown).map(({ text, as }, index) => (
          <li key={`${index}${text}`}>
            <small>{importText.skippedAs[as]}</small>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      {skipped.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(skipped.length)}>
          {importText.showAll(skipped.length)}
        </button>
      )}
    </details>
  );
}
