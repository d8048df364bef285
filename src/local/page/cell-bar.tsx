import { useState } from 'preact/hooks';
import { workspace as texts } from '../../texts/ru/workspace.ts';
import { lettersOf } from './grid/columns.ts';
import { boundsOf, type Selection } from './grid/selection.ts';

interface Props {
  selection: Selection;
  input: string;
  onType(input: string): void;
  onDone(): void;
}

/** The address of what is selected, and the active cell's whole text to read and to type. */
export function CellBar({ selection, input, onType, onDone }: Props) {
  const [text, setText] = useState(input);
  const commit = (): void => {
    if (text !== input) onType(text);
  };
  return (
    <div class="cell-bar">
      <output class="address" aria-label={texts.cellAddress}>
        {addressOf(selection)}
      </output>
      <textarea
        rows={1}
        aria-label={texts.cellContent}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.altKey) {
            event.preventDefault();
            onDone();
          } else if (event.key === 'Escape') {
            setText(input);
            onDone();
          }
        }}
      />
    </div>
  );
}

function addressOf(selection: Selection): string {
  const { top, left, bottom, right } = boundsOf(selection);
  const first = `${lettersOf(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${lettersOf(right)}${bottom + 1}`;
}
