import { useState } from 'preact/hooks';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { cardFields, headFields, mainField } from './fields.ts';
import { textAt } from './lens.ts';
import { recordsOf, type Thing } from './thing.ts';
import { usePreview } from './tools.ts';

interface Props {
  thing: Thing;
  fragment: string;
  onDone(): void;
}

/** Where a left-over fragment belongs: the card and the field. */
export function PlaceFragment({ thing, fragment, onDone }: Props) {
  const { take } = usePreview();
  const { found, cards, id } = thing;
  const records = recordsOf(found);
  const [target, setTarget] = useState(cards[0] === undefined ? 'head' : String(cards[0]));
  const fields = target === 'head' ? headFields(found.kind) : cardFields(found.kind);
  const [path, setPath] = useState(fields[0]?.path ?? '');
  const place = () => {
    take({ do: 'place', thing: id, fragment, card: target === 'head' ? 'head' : Number(target), path });
    onDone();
  };
  return (
    <div class="stack tight">
      <div class="field">
        <label htmlFor={`place-card-${id}`}>{importText.placeCard}</label>
        <select
          id={`place-card-${id}`}
          value={target}
          onChange={(event) => {
            const next = event.currentTarget.value;
            setTarget(next);
            setPath((next === 'head' ? headFields(found.kind) : cardFields(found.kind))[0]?.path ?? '');
          }}
        >
          {headFields(found.kind).length > 0 && <option value="head">{importText.placeHead}</option>}
          {records.map((record, at) => (
            <option key={cards[at]} value={cards[at]}>
              {textAt(record, mainField(found.kind)).slice(0, 60) || importText.unnamed}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label htmlFor={`place-field-${id}`}>{importText.placeField}</label>
        <select id={`place-field-${id}`} value={path} onChange={(event) => setPath(event.currentTarget.value)}>
          {fields.map((field) => (
            <option key={field.path} value={field.path}>
              {field.label}
            </option>
          ))}
        </select>
      </div>
      <div class="row">
        <button type="button" onClick={place}>
          {importText.placeDo}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {panelText.cancel}
        </button>
      </div>
    </div>
  );
}
