import { useId } from 'preact/hooks';
import { dictionaries } from '../../src/texts/ru/dictionaries.ts';
import { settingsText } from '../../src/texts/ru/settings.ts';
import { settingsPlaceText as texts } from '../../src/texts/ru/sidebar/settings.ts';
import { AutoText } from '../parts/auto-text.tsx';
import type { Output } from '../rpc.ts';

interface Props {
  parameter: Output<'readSettings'>['parameters'][number];
  value: string;
  onChange(value: string): void;
}

/** Words a parameter chooses from, by its name in the book. */
const choices: Record<string, readonly string[]> = {
  [settingsText.profile[0]]: Object.values(dictionaries.profile),
  [settingsText.persons[0]]: Object.values(dictionaries.persons),
  [settingsText.personalFields[0]]: texts.yesNo,
};
const dates: readonly string[] = [settingsText.baseline[0]];

/** One parameter with its explanation. */
export function Parameter({ parameter, value, onChange }: Props) {
  const id = useId();
  const { name, note } = parameter;
  const words = choices[name];
  const common = { id, value, 'aria-describedby': `${id}-note` };
  return (
    <div class="field">
      <label htmlFor={id}>{name}</label>
      {words ? (
        <select {...common} onChange={(event) => onChange(event.currentTarget.value)}>
          {words.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </select>
      ) : dates.includes(name) && (value === '' || /^\d{4}-\d\d-\d\d$/.test(value)) ? (
        <input {...common} type="date" onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <AutoText id={id} value={value} describedBy={`${id}-note`} onInput={onChange} />
      )}
      <small id={`${id}-note`}>{note}</small>
    </div>
  );
}
