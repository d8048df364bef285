import { useId, useState } from 'preact/hooks';
import type { Found, Place, Warning } from '../../src/domain/structuring/found.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { Icon } from '../parts/icon.tsx';
import { memo } from '../parts/memo.ts';
import { FieldEdit } from './field-edit.tsx';
import { cardFields, type FieldView, mainField } from './fields.ts';
import { type Data, itemsAt, placesOf, textAt, valueAt } from './lens.ts';
import { usePreview } from './tools.ts';

interface Props {
  thing: number;
  card: number;
  kind: Found['kind'];
  record: Data;
  /** Doubts of the whole thing and which record this card is: those of the card are picked here. */
  warnings: Warning[];
  at: number;
  last: boolean;
  opened: boolean;
}

/** One record: a line that sums it up, and below it every field to be corrected in place. */
export const Card = memo(function Card({ thing, card, kind, record, warnings, at, last, opened }: Props) {
  const { take, point, announce, wide } = usePreview();
  const main = mainField(kind);
  const [open, setOpen] = useState(opened || textAt(record, main) === '');
  const body = useId();
  const own = warnings.flatMap((warning, index) => (warning.record === at ? [{ warning, index }] : []));
  const split = record.split as { name: string; locality?: string }[] | undefined;
  const places = uniquePlaces(record);
  const fields = cardFields(kind);
  const doubted = (path: string) =>
    own.filter(({ warning }) => (warning.field ?? main).split('.')[0] === path.split('.')[0]);
  const shown = (field: FieldView) => field.always || isFilled(record, field.path) || doubted(field.path).length > 0;
  const drop = (event: Event) => {
    const item = (event.currentTarget as HTMLElement).closest('li');
    const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector<HTMLElement>('.head');
    take({ do: 'drop', thing, card });
    announce(importText.cardDropped);
    // The card goes with the focus in it: the next one takes it.
    setTimeout(() => next?.focus());
  };
  const edit = (field: FieldView) => (
    <FieldEdit
      key={field.path}
      thing={thing}
      card={card}
      field={field}
      record={record}
      others={fields.filter(({ shape, path }) => shape === 'list' && path !== field.path && path !== 'responsible')}
      canCut={kind === 'partners' && (field.path === 'forms' || field.path === 'effects')}
      required={field.path === main}
      warnings={doubted(field.path)}
    />
  );
  return (
    <li class="card draft" id={`card-${card}`} onFocusCapture={() => wide && point(places)}>
      <h3>
        <button type="button" class="head" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'down' : 'right'} size={16} />
          <span class="name">{textAt(record, main) || importText.unnamed}</span>
          <Summary kind={kind} record={record} doubts={own.length} />
        </button>
      </h3>
      <div id={body} class="body" hidden={!open}>
        {open && (
          <>
            {split && split.length > 1 && (
              <div class="notice warn">
                <p>{importText.splitOffered(split.length)}</p>
                <ul class="dots">
                  {split.map(({ name, locality }) => (
                    <li key={name + locality}>{[name, locality].filter(Boolean).join(', ')}</li>
                  ))}
                </ul>
                <div>
                  <button type="button" onClick={() => take({ do: 'split', thing, card })}>
                    <Icon name="split" size={16} />
                    {importText.cardSplit(split.length)}
                  </button>
                </div>
              </div>
            )}
            {fields.filter(shown).map(edit)}
            {fields.some((field) => !shown(field)) && (
              <details>
                <summary>{importText.moreFields}</summary>
                <div class="stack tight">{fields.filter((field) => !shown(field)).map(edit)}</div>
              </details>
            )}
            {!wide && places.length > 0 && (
              <details>
                <summary>{importText.source}</summary>
                <ul class="fragments">
                  {places.map(({ text, line }) => (
                    <li key={`${line}${text}`}>
                      <small>{importText.sourceAt(line)}</small>
                      <p>{text}</p>
                    </li>
                  ))}
                </ul>
              </details>
            )}
            <div class="row">
              {!last && (
                <button type="button" class="quiet" onClick={() => take({ do: 'join', thing, card })}>
                  {importText.cardJoin}
                </button>
              )}
              <button type="button" class="quiet danger" onClick={drop}>
                {importText.cardDrop}
              </button>
            </div>
          </>
        )}
      </div>
    </li>
  );
});

function Summary({ kind, record, doubts }: { kind: Found['kind']; record: Data; doubts: number }) {
  const said =
    kind === 'partners'
      ? [
          textAt(record, 'locality'),
          importText.forms(itemsAt(record, 'forms').length),
          importText.effects(itemsAt(record, 'effects').length),
        ]
      : [
          textAt(record, kind === 'roadmap' ? 'period.raw' : 'due.raw'),
          itemsAt(record, 'responsible')
            .map(({ text }) => text)
            .join(', '),
        ];
  return (
    <span class="sum">
      {said.filter(Boolean).join(' · ')}
      {doubts > 0 && <span class="badge warn">{importText.doubts(doubts)}</span>}
    </span>
  );
}

function isFilled(record: Data, path: string): boolean {
  const value = valueAt(record, path);
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}

/** The pieces of the source a record was read from, in source order, each once. */
function uniquePlaces(record: Data): Place[] {
  const places = new Map(
    Object.values(placesOf(record)).map((place) => [`${place.line} ${place.cell ?? ''} ${place.text}`, place]),
  );
  return [...places.values()].sort((a, b) => a.line - b.line);
}
