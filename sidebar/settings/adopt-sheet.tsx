import { useState } from 'preact/hooks';
import type { SheetName } from '../../src/domain/registry/registry.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { settingsPlaceText as texts } from '../../src/texts/ru/sidebar/settings.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import type { Output } from '../rpc.ts';
import { useWork } from '../use-work.ts';

const front = (Object.keys(sheets) as SheetName[])
  .filter((name) => sheets[name].place === 'front' && sheets[name].text.prefix !== '')
  .sort((one, other) => (sheets[one].text.title < sheets[other].text.title ? -1 : 1));

/** A sheet that the school already keeps is read as one of ours: its columns are told apart once. */
export function AdoptSheet() {
  const { rpc, announce } = usePanel();
  const [proposal, startProposal] = useWork<Output<'proposeMapping'>>();
  const [work, start] = useWork<number>();
  const [title, setTitle] = useState('');
  const [columns, setColumns] = useState<Record<number, string>>({});
  // What was proposed stays while another reading is asked for, or the field being typed in would go.
  const [value, setValue] = useState<Output<'proposeMapping'>>();
  const busy = proposal.state === 'working' || work.state === 'working';
  const sheet = value?.sheet ?? 'partners';
  const propose = (next: string, asked: { sheet?: SheetName; headerRow?: number } = {}) => {
    setTitle(next);
    setColumns({});
    void startProposal(() => rpc.proposeMapping({ title: next, ...asked })).then((read) => read && setValue(read));
  };
  const adopt = async () => {
    if (!value) return;
    const keys = await start(async () => {
      const chosen = value.columns.map(({ header, field }, index) => ({ header, field: columns[index] ?? field }));
      return (await rpc.adoptSheet({ title, sheet, headerRow: value.headerRow, columns: chosen })).keys;
    });
    if (keys !== undefined) announce(texts.adopted(keys));
  };
  const fields = Object.keys(sheets[sheet].fields).map(
    (field) => [field, (sheets[sheet].text.columns as Record<string, readonly [string, string]>)[field]?.[0]] as const,
  );
  return (
    <details onToggle={() => proposal.state === 'idle' && propose('')}>
      <summary>{texts.adopt}</summary>
      <div class="stack tight">
        <p class="muted">{texts.adoptLead}</p>
        {proposal.state === 'failed' && <Failure error={proposal.error} onRetry={() => propose(title)} />}
        <div class="field">
          <label htmlFor="adopt-title">{texts.adoptSheet}</label>
          <select id="adopt-title" value={title} onChange={(event) => propose(event.currentTarget.value)}>
            <option value="">{panelText.choose}</option>
            {(value?.titles ?? (title ? [title] : [])).map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {title !== '' && value && (
          <>
            <div class="field">
              <label htmlFor="adopt-as">{texts.adoptAs}</label>
              <select
                id="adopt-as"
                value={sheet}
                onChange={(event) => propose(title, { sheet: event.currentTarget.value as SheetName })}
              >
                {front.map((name) => (
                  <option key={name} value={name}>
                    {sheets[name].text.title}
                  </option>
                ))}
              </select>
            </div>
            <div class="field">
              <label htmlFor="adopt-row">{texts.adoptRow}</label>
              <input
                id="adopt-row"
                type="number"
                min={1}
                max={1000}
                value={value.headerRow + 1}
                onChange={({ currentTarget: { valueAsNumber: row, validity } }) =>
                  validity.valid && row >= 1 && propose(title, { sheet, headerRow: row - 1 })
                }
              />
            </div>
            {value.columns.length === 0 && <p class="muted">{texts.adoptNoHeaders}</p>}
            {value.columns.map(
              ({ header, field }, index) =>
                field !== 'key' && (
                  <div key={`${index}${header}`} class="field">
                    <label htmlFor={`adopt-${index}`}>{header}</label>
                    <select
                      id={`adopt-${index}`}
                      value={columns[index] ?? field}
                      onChange={(event) => setColumns({ ...columns, [index]: event.currentTarget.value })}
                    >
                      <option value="">{texts.adoptOwn}</option>
                      {fields.map(([name, label]) => (
                        <option key={name} value={name}>
                          {label}
                        </option>
                      ))}
                    </select>
                  </div>
                ),
            )}
            {work.state === 'failed' && <Failure error={work.error} onRetry={adopt} />}
            {work.state === 'done' && <p class="settled">{texts.adopted(work.value)}</p>}
            <div>
              <button type="button" disabled={busy || value.columns.length === 0} onClick={adopt}>
                {texts.adoptDo}
              </button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}
