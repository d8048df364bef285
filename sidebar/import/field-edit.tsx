import { offersOf } from '../../src/domain/registry/words.ts';
import type { Warning } from '../../src/domain/structuring/found.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { usePanel } from '../panel.ts';
import { AutoText } from '../parts/auto-text.tsx';
import type { CardId } from './correction.ts';
import type { FieldView } from './fields.ts';
import { ItemList } from './item-list.tsx';
import { type Data, placesOf, textAt, valueAt } from './lens.ts';
import { PeriodHint } from './period-hint.tsx';
import { usePreview } from './tools.ts';

interface Props {
  thing: number;
  card: CardId;
  field: FieldView;
  record: Data;
  others: FieldView[];
  canCut: boolean;
  required: boolean;
  warnings: { warning: Warning; index: number }[];
}

/** One field of a card with its doubts in words below it. */
export function FieldEdit({ thing, card, field, record, others, canCut, required, warnings }: Props) {
  const { take, point } = usePreview();
  const { book } = usePanel();
  const id = `f-${thing}-${card}-${field.path.replace(/\./g, '-')}`;
  const value = textAt(record, field.path);
  const places = placesOf(record);
  const place = places[field.path] ?? places[field.path.split('.')[0] ?? ''];
  const onFocus = () => place && point([place]);
  const edit = (text: string) => {
    const typed = field.shape === 'number' ? Number(text) || undefined : text;
    take({ do: 'edit', thing, card, path: field.path, value: typed });
  };
  const missing = required && value.trim() === '';
  const describedBy = warnings.length > 0 || missing ? `${id}-note` : undefined;
  const isoDate = field.shape === 'date' && (value === '' || /^\d{4}-\d\d-\d\d$/.test(value));
  return (
    <div class="field">
      {field.shape === 'list' ? <span class="label">{field.label}</span> : <label htmlFor={id}>{field.label}</label>}
      {field.shape === 'list' && (
        <ItemList thing={thing} card={card} field={field} record={record} others={others} canCut={canCut} />
      )}
      {field.shape === 'text' && (
        <AutoText
          id={id}
          value={value}
          required={required}
          invalid={missing}
          {...(describedBy && { describedBy })}
          onInput={edit}
          onFocus={onFocus}
        />
      )}
      {(field.shape === 'line' || field.shape === 'number' || field.shape === 'date') && (
        <input
          id={id}
          type={isoDate ? 'date' : 'text'}
          inputMode={field.shape === 'number' ? 'numeric' : undefined}
          value={value}
          list={field.dictionary ? `${id}-offers` : undefined}
          aria-describedby={describedBy}
          onInput={(event) => edit(event.currentTarget.value)}
          onFocus={onFocus}
        />
      )}
      {field.dictionary && (
        <datalist id={`${id}-offers`}>
          {offersOf(field.dictionary, book.words).map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
      <PeriodHint value={valueAt(record, field.path.split('.')[0] ?? '')} path={field.path} />
      {(warnings.length > 0 || missing) && (
        <div id={`${id}-note`} class="doubts">
          {missing && <p class="problem">{importText.needed}</p>}
          {warnings.map(({ warning, index }) => (
            <p key={index} class="doubt">
              {warning.message}{' '}
              <button type="button" class="quiet" onClick={() => take({ do: 'confirm', thing, warning: index })}>
                {importText.rightly}
              </button>
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
