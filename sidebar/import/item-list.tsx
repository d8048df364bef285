import { useRef, useState } from 'preact/hooks';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { AutoText } from '../parts/auto-text.tsx';
import { Icon } from '../parts/icon.tsx';
import { hasLeadIn } from './cards.ts';
import type { CardId } from './correction.ts';
import type { FieldView } from './fields.ts';
import { type Data, itemsAt } from './lens.ts';
import { usePreview } from './tools.ts';

interface Props {
  thing: number;
  card: CardId;
  field: FieldView;
  record: Data;
  /** Other lists of the card that a line may belong to. */
  others: FieldView[];
  canCut: boolean;
}

/** A list of lines, each edited in place; what else can be done with a line unfolds below it. */
export function ItemList({ thing, card, field, record, others, canCut }: Props) {
  const { take, point, announce } = usePreview();
  const [open, setOpen] = useState(-1);
  const items = itemsAt(record, field.path);
  const at = { thing, card, path: field.path };
  const list = useRef<HTMLDivElement>(null);
  /** The line that was acted on may be gone: the focus goes to the one in its place, or to the last. */
  const focusLine = (index: number) =>
    setTimeout(() => {
      const lines = list.current?.querySelectorAll('textarea') ?? [];
      (lines[Math.min(index, lines.length - 1)] ?? list.current?.querySelector<HTMLElement>('.add'))?.focus();
    });
  const act = (said: string, run: () => void) => () => {
    run();
    focusLine(open);
    setOpen(-1);
    announce(said);
  };
  return (
    <div class="items" ref={list}>
      <ul>
        {items.map((item, index) => (
          <li key={index}>
            <div class="item">
              <AutoText
                value={item.text}
                label={`${field.label}, ${index + 1}`}
                onInput={(text) => take({ do: 'edit-item', ...at, index, text })}
                onFocus={() => item.place && point([item.place])}
              />
              <button
                type="button"
                class="icon"
                aria-expanded={open === index}
                aria-label={importText.itemActions(item.text.slice(0, 40))}
                onClick={() => setOpen(open === index ? -1 : index)}
              >
                <Icon name="more" />
              </button>
            </div>
            {open === index && (
              <div class="row item-actions">
                {others.map((other) => (
                  <button
                    key={other.path}
                    type="button"
                    class="quiet"
                    onClick={act(importText.itemMove(other.label), () =>
                      take({ do: 'move-item', ...at, index, to: other.path }),
                    )}
                  >
                    {importText.itemMove(other.label)}
                  </button>
                ))}
                {hasLeadIn(item.text) && (
                  <button
                    type="button"
                    class="quiet"
                    onClick={act(importText.itemSplit, () => take({ do: 'split-item', ...at, index }))}
                  >
                    {importText.itemSplit}
                  </button>
                )}
                {canCut && card !== 'head' && (
                  <button
                    type="button"
                    class="quiet"
                    onClick={act(importText.itemCut, () => take({ do: 'cut', thing, card, path: field.path, index }))}
                  >
                    {importText.itemCut}
                  </button>
                )}
                <button
                  type="button"
                  class="quiet danger"
                  onClick={act(importText.itemRemove, () => take({ do: 'remove-item', ...at, index }))}
                >
                  {importText.itemRemove}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="quiet add"
        onClick={() => {
          take({ do: 'edit-item', ...at, index: items.length, text: '' });
          focusLine(items.length);
        }}
      >
        + {importText.addItem}
      </button>
    </div>
  );
}
