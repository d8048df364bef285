import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { workspace as texts } from '../../../texts/ru/workspace.ts';

export type Leave = 'stay' | 'down' | 'right' | 'left';

/** The choices open upwards where less is left below the cell, in pixels. */
const ROOM_BELOW = 320;

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Props {
  input: string;
  /** Choices of the cell's drop-down, if it has one. */
  choices: readonly string[] | undefined;
  label: string;
  onCommit(input: string, leave: Leave): void;
  onCancel(): void;
}

/** Typing in a cell: text of any length, or a choice from the cell's list. */
export function CellEditor({ input, choices, label, onCommit, onCancel }: Props) {
  const [text, setText] = useState(input);
  const [chosen, setChosen] = useState(-1);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [upward, setUpward] = useState(false);
  const left = useRef(false);
  const needle = text.trim().toLowerCase();
  const offered = choices?.filter((choice) => text === input || choice.toLowerCase().includes(needle));

  useLayoutEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(input.length, input.length);
    const below = document.documentElement.clientHeight - (element?.getBoundingClientRect().bottom ?? 0);
    setUpward(below < ROOM_BELOW);
  }, [input]);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || choices) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  });

  const commit = (value: string, leave: Leave): void => {
    if (left.current) return;
    left.current = true;
    onCommit(value, leave);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const { key } = event;
    if (offered?.length && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const step = key === 'ArrowDown' ? 1 : -1;
      setChosen((chosen + step + offered.length + (chosen < 0 && step < 0 ? 1 : 0)) % offered.length);
      event.preventDefault();
    } else if (key === 'Enter' && (event.altKey || event.ctrlKey)) {
      document.execCommand('insertText', false, '\n');
      event.preventDefault();
    } else if (key === 'Enter') {
      commit(offered?.[chosen] ?? text, 'down');
      event.preventDefault();
    } else if (key === 'Tab') {
      commit(offered?.[chosen] ?? text, event.shiftKey ? 'left' : 'right');
      event.preventDefault();
    } else if (key === 'Escape') {
      left.current = true;
      onCancel();
      event.preventDefault();
    }
  };

  const common = {
    value: text,
    'aria-label': label,
    onInput: (event: { currentTarget: Field }) => {
      setText(event.currentTarget.value);
      setChosen(-1);
    },
    onKeyDown,
    onBlur: () => commit(text, 'stay'),
  };
  return (
    <div class="editor">
      {choices ? (
        <input
          {...common}
          ref={field}
          role="combobox"
          aria-expanded={Boolean(offered?.length)}
          aria-controls="choices"
          aria-activedescendant={chosen >= 0 ? `choice-${chosen}` : undefined}
        />
      ) : (
        <textarea {...common} ref={field} rows={1} />
      )}
      {offered && offered.length > 0 && (
        <div class={upward ? 'choices upward' : 'choices'} id="choices" role="listbox" aria-label={texts.choices}>
          {offered.map((choice, index) => (
            <div
              key={choice}
              id={`choice-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              onPointerDown={(event) => {
                event.preventDefault();
                commit(choice, 'stay');
              }}
            >
              {choice}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
