import { useState } from 'preact/hooks';
import type { SheetName } from '../../src/domain/registry/registry.ts';
import { tabOfTable } from '../../src/domain/registry/table-exchange.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { settingsPlaceText as texts } from '../../src/texts/ru/sidebar/settings.ts';
import { saveFile } from '../files.ts';
import { loadReading } from '../import/load-reading.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { FileButton } from '../parts/file-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Undo } from '../parts/undo.tsx';
import { useWork } from '../use-work.ts';

/** Numbers by tab as one number. */
const sum = (tally: Record<string, number>) => Object.values(tally).reduce((all, n) => all + n, 0);

/** The book as one file and back; a tab as CSV and back, counted before it is written. */
export function Exchange() {
  const { rpc, reload } = usePanel();
  const [table, setTable] = useState<SheetName>('partners');
  const [work, start] = useWork<{ said: string; undo: boolean }>();
  const [pending, setPending] = useState<{ rows: string[][]; batch: string; said: string }>();

  const exportBook = () =>
    start(async () => {
      const { name, text } = await rpc.exportBook({});
      saveFile(name, text, 'application/json');
      return { said: name, undo: false };
    });
  const exportTable = () =>
    start(async () => {
      const { name, text } = await rpc.exportTable({ sheet: table });
      saveFile(name, text, 'text/csv;charset=utf-8');
      return { said: name, undo: false };
    });
  const restore = (file: File) =>
    start(async () => {
      const { added, updated } = await rpc.restoreBook({ batch: newBatch(), text: await file.text() });
      reload();
      return { said: texts.restored(sum(added), sum(updated)), undo: true };
    });
  const count = (file: File) =>
    start(async () => {
      const { readTableFile } = await loadReading();
      const tables = await readTableFile(file.name, new Uint8Array(await file.arrayBuffer()));
      const rows = tables.find((table) => tabOfTable(table)) ?? tables[0] ?? [];
      // The name of the click to come: repeated after a failure, it adds no row twice.
      const batch = newBatch();
      const { sheet, added, updated } = await rpc.importTable({ batch, rows, write: false });
      setPending({ rows, batch, said: texts.tableCounted(sheets[sheet].text.title, added, updated) });
      return { said: '', undo: false };
    });
  const write = (rows: string[][], batch: string) =>
    start(async () => {
      const { added, updated } = await rpc.importTable({ batch, rows, write: true });
      setPending(undefined);
      reload();
      return { said: texts.tableDone(added, updated), undo: true };
    });

  const working = work.state === 'working';
  return (
    <details>
      <summary>{texts.exchange}</summary>
      <div class="stack tight">
        <p class="muted">{texts.exchangeLead}</p>
        <div class="row">
          <button type="button" disabled={working} onClick={exportBook}>
            {texts.exportBook}
          </button>
          <FileButton label={texts.restoreBook} accept=".json" disabled={working} onFile={restore} />
        </div>
        <div class="field">
          <label htmlFor="exchange-table">{texts.table}</label>
          <select
            id="exchange-table"
            value={table}
            onChange={(event) => setTable(event.currentTarget.value as SheetName)}
          >
            {Object.entries(sheets)
              .filter(([, { text }]) => text.prefix !== '')
              .map(([name, { text }]) => (
                <option key={name} value={name}>
                  {text.title}
                </option>
              ))}
          </select>
        </div>
        <div class="row">
          <button type="button" disabled={working} onClick={exportTable}>
            {texts.exportTable}
          </button>
          <FileButton label={texts.importTable} accept=".csv,.tsv,.xlsx" disabled={working} onFile={count} />
        </div>
        {work.state === 'failed' && <Failure error={work.error} />}
        {pending ? (
          <Notice tone="warn">
            <p>{pending.said}</p>
            <div class="row">
              <button type="button" disabled={working} onClick={() => write(pending.rows, pending.batch)}>
                {texts.writeTable}
              </button>
              <button type="button" class="quiet" onClick={() => setPending(undefined)}>
                {panelText.cancel}
              </button>
            </div>
          </Notice>
        ) : (
          work.state === 'done' &&
          work.value.said !== '' && (
            <Notice tone="ok">
              <p>{work.value.said}</p>
              {work.value.undo && <Undo />}
            </Notice>
          )
        )}
      </div>
    </details>
  );
}
