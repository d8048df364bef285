import type { SheetName } from '../../src/domain/registry/registry.ts';
import { keysIn } from '../../src/domain/registry/view.ts';
import { offersOf } from '../../src/domain/registry/words.ts';
import type { Field } from '../../src/domain/sheets/sheet.ts';
import { dictionaries } from '../../src/texts/ru/dictionaries.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { usePanel } from '../panel.ts';
import { AutoText } from '../parts/auto-text.tsx';
import { lineOf, type Row } from './card-data.ts';
import { Checklist } from './checklist.tsx';

interface Props {
  id: string;
  text: readonly [label: string, note: string];
  definition: Field;
  value: string;
  required: boolean;
  problem: string;
  /** Records that a link may point at. */
  choices: Row[];
  to: SheetName | '';
  onChange(value: string): void;
}

/** One field of a form: the control its kind asks for, its header as the label, its note as the hint. */
export function FieldInput(props: Props) {
  const { id, text, definition, required, problem } = props;
  const [label, note] = text;
  const isGroup = definition.kind === 'checklist' || (definition.kind === 'links' && props.choices.length > 0);
  return (
    <div class="field">
      {isGroup ? (
        <span class="label" id={`${id}-label`}>
          {label}
        </span>
      ) : (
        <label htmlFor={id}>
          {label}
          {required && ' *'}
        </label>
      )}
      <Control {...props} isGroup={isGroup} />
      {/* A list of ticks is written in the cell by signs that the note explains: here there are ticks. */}
      {definition.kind !== 'checklist' && <small id={`${id}-note`}>{note}</small>}
      {problem && (
        <p id={`${id}-problem`} class="problem">
          {problem}
        </p>
      )}
    </div>
  );
}

function Control({
  id,
  definition,
  value,
  required,
  problem,
  choices,
  to,
  onChange,
  isGroup,
}: Props & { isGroup: boolean }) {
  const { book } = usePanel();
  const { kind, dictionary = '' } = definition;
  const describedBy = problem ? `${id}-problem ${id}-note` : `${id}-note`;
  const common = { id, value, 'aria-describedby': describedBy, 'aria-invalid': problem !== '', required };
  if (isGroup && to !== '') {
    const keys = keysIn(value);
    const toggle = (key: string) =>
      onChange((keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]).join('; '));
    return (
      <fieldset id={id} aria-labelledby={`${id}-label`} class="stack tight">
        {choices.map((row) => (
          <label key={row.key} class="tick">
            <input type="checkbox" checked={keys.includes(row.key ?? '')} onChange={() => toggle(row.key ?? '')} />
            <span>{lineOf(to, row).name}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  if (kind === 'choice' || (kind === 'link' && choices.length > 0 && to !== '')) {
    const options =
      kind === 'choice'
        ? Object.entries((dictionaries as Record<string, Record<string, string>>)[dictionary] ?? {})
        : choices.map((row) => [row.key ?? '', lineOf(to as SheetName, row).name] as const);
    const unknown = value !== '' && !options.some(([code]) => code === value);
    return (
      <select {...common} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{cardText.choose}</option>
        {unknown && <option value={value}>{value}</option>}
        {options.map(([code, word]) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </select>
    );
  }
  if (kind === 'checklist') return <Checklist id={id} value={value} onChange={onChange} />;
  if (kind === 'long') {
    return (
      <AutoText
        id={id}
        value={value}
        rows={2}
        required={required}
        invalid={problem !== ''}
        describedBy={describedBy}
        onInput={onChange}
      />
    );
  }
  const offers = kind === 'open-choice' ? offersOf(dictionary, book.words) : [];
  // A date that was written in words stays words: a date field would show it as empty and lose it.
  const isDate = kind === 'date' && (value === '' || /^\d{4}-\d\d-\d\d$/.test(value));
  return (
    <>
      <input
        {...common}
        type={isDate ? 'date' : kind === 'url' ? 'url' : 'text'}
        inputMode={kind === 'number' ? 'decimal' : undefined}
        list={offers.length > 0 ? `${id}-offers` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {offers.length > 0 && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </>
  );
}
