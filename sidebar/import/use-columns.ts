import { useEffect, useState } from 'preact/hooks';
import type { ColumnsSaid } from '../../src/domain/structuring/tables/said.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { usePanel } from '../panel.ts';
import { unlessStopped } from './beside.ts';
import { countRecords } from './compose.ts';
import { type Piece, type Said, structurePieces } from './intake.ts';
import type { Step } from './preview.ts';

/** Long enough for the page to be painted before reading holds it, in milliseconds. */
const SHOWN = 30;

interface Asked {
  columns: ColumnsSaid;
  choice: string;
}

/**
 * Reads the source again with its columns as a person says, the preview standing meanwhile. Gives what was asked and
 * is not read yet; a choice made before it is read is read with it.
 */
export function useColumns(pieces: Piece[], said: Said, take: (step: Step) => void) {
  const { book, announce } = usePanel();
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    if (!asked) return;
    const { columns, choice } = asked;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const preview = await structurePieces(pieces, said, book.words, columns, stop.signal).catch(unlessStopped);
      if (!preview || stop.signal.aborted) return;
      take({ do: 'reread', preview, choice });
      announce(importText.found(countRecords(preview)));
      setAsked((latest) => (latest === asked ? undefined : latest));
    }, SHOWN);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  return { asked: asked?.columns, say: (columns: ColumnsSaid, choice: string) => setAsked({ columns, choice }) };
}
