import { useState } from 'preact/hooks';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { cardFields } from './fields.ts';
import { valueAt } from './lens.ts';
import { recordsOf, type Thing } from './thing.ts';
import { usePreview } from './tools.ts';

/** A column read as the wrong field is put right once for all records. */
export function ColumnMeaning({ thing }: { thing: Thing }) {
  const { take, announce } = usePreview();
  const [path, setPath] = useState('');
  const [other, setOther] = useState('');
  const fields = cardFields(thing.found.kind);
  const records = recordsOf(thing.found);
  const used = fields.filter(({ path: name }) => records.some((record) => valueAt(record, name) !== undefined));
  const select = (label: string, value: string, choices: typeof fields, set: (value: string) => void) => (
    <div class="field">
      <label htmlFor={`${label}-${thing.id}`}>{label}</label>
      <select id={`${label}-${thing.id}`} value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="" />
        {choices.map((field) => (
          <option key={field.path} value={field.path}>
            {field.label}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <details>
      <summary>{importText.columns}</summary>
      <div class="stack tight">
        <p class="muted">{importText.columnsHint}</p>
        {select(importText.columnIs, path, used, setPath)}
        {select(
          importText.columnBecomes,
          other,
          fields.filter((field) => field.path !== path),
          setOther,
        )}
        <div>
          <button
            type="button"
            disabled={path === '' || other === ''}
            onClick={() => {
              take({ do: 'exchange', thing: thing.id, path, with: other });
              announce(importText.columnDone);
              setPath('');
              setOther('');
            }}
          >
            {importText.columnApply}
          </button>
        </div>
      </div>
    </details>
  );
}
