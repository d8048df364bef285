import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Place } from '../../src/domain/structuring/found.ts';
import type { Cell } from '../../src/domain/structuring/material/material.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import type { Piece } from './intake.ts';
import { reading } from './load-reading.ts';

/** Rows and lines drawn at most: the source is there to compare with, not to scroll through a whole register. */
const MOST = 400;

/** The source beside the result: its tables as tables, with what the pointed-at values were read from marked. */
export function SourceView({ pieces, pointed }: { pieces: Piece[]; pointed: readonly Place[] }) {
  const view = useRef<HTMLElement>(null);
  const sources = useMemo(
    () => pieces.map(({ source, material }) => ({ source, blocks: reading().readMaterial(material) })),
    [pieces],
  );
  useEffect(() => {
    view.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);
  const lineView = (text: string, lines: number[], key: number) => {
    const isMarked = pointed.some((place) => lines.includes(place.line) && shares(place.text, text));
    return <p key={key}>{isMarked ? <mark>{text}</mark> : text}</p>;
  };
  // The lines of a cell follow one another in plain text; in a grid they all stand on the line of the row.
  const cellView = ({ lines, line }: Cell, key: number) => (
    <td key={key}>{lines.map((text, at) => lineView(text, [line, line + at], at))}</td>
  );
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
                    <tr key={at}>{row.filter((piece) => !piece.merged).map(cellView)}</tr>
                  ))}
                </tbody>
              </table>
            ) : (
              <div key={index}>{block.lines.slice(0, MOST).map(({ text, line }) => lineView(text, [line], line))}</div>
            ),
          )}
        </article>
      ))}
    </section>
  );
}

/** Whether one of two texts holds the other: a value may be a part of its line, or run over several. */
function shares(place: string, text: string): boolean {
  const [a, b] = [squeezed(place), squeezed(text)];
  return b.length > 1 && (a.includes(b) || b.includes(a));
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
