import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Place } from '../../src/domain/structuring/found.ts';
import type { Cell, Line } from '../../src/domain/structuring/material/material.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import type { Piece } from './intake.ts';
import { reading } from './load-reading.ts';

/** Rows and lines drawn at most: the source is there to compare with, not to scroll through a whole register. */
const MOST = 400;

/** The source beside the result: its tables as tables, with the lines of the pointed-at values marked. */
export function SourceView({ pieces, pointed }: { pieces: Piece[]; pointed: readonly Place[] }) {
  const view = useRef<HTMLElement>(null);
  const sources = useMemo(
    () => pieces.map(({ source, material }) => ({ source, blocks: reading().readMaterial(material)[0] ?? [] })),
    [pieces],
  );
  const isMarked = (line: number, text: string) =>
    pointed.some((place) => place.line === line || (text.length > 3 && place.text === text));
  useEffect(() => {
    view.current?.querySelector('mark, .marked')?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);
  const cell = (piece: Cell, index: number) => {
    const text = piece.lines.join('\n');
    return (
      <td key={index} class={isMarked(piece.line, text) ? 'marked' : ''}>
        {text}
      </td>
    );
  };
  const paragraph = ({ text, line }: Line) => <p key={line}>{isMarked(line, text) ? <mark>{text}</mark> : text}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
    <section class="source" ref={view} tabIndex={0} aria-label={importText.sourceTitle}>
      {sources.map(({ source, blocks }) => (
        <article key={source}>
          <h2>{source}</h2>
          {blocks.slice(0, MOST).map((block, index) =>
            block.type === 'table' ? (
              <table key={index}>
                <tbody>
                  {block.rows.slice(0, MOST).map((row, at) => (
                    <tr key={at}>{row.filter((piece) => !piece.merged).map(cell)}</tr>
                  ))}
                </tbody>
              </table>
            ) : (
              <div key={index}>{block.lines.slice(0, MOST).map(paragraph)}</div>
            ),
          )}
        </article>
      ))}
    </section>
  );
}
