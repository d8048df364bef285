import { useState } from 'preact/hooks';
import type { Place } from '../../src/domain/registry/load.ts';
import type { SheetName } from '../../src/domain/registry/registry.ts';
import { tableLoads, tabOfTable } from '../../src/domain/registry/table-exchange.ts';
import { bookLoads } from '../../src/domain/registry/whole-book.ts';
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
import { Progress } from '../parts/progress.tsx';
import { Undo } from '../parts/undo.tsx';
import { useWork } from '../use-work.ts';
import { gather, type Progress as Loads, sendLoads, Unfinished } from './loads.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
/** Numbers by tab as one number. */
const total = (tallies: readonly Record<string, number>[]) => sum(tallies.flatMap((tally) => Object.values(tally)));

/** What was done; one action can be taken back beside it, several one by one from the menu. */
const finished = (said: string, actions: number) => ({
  said: actions > 1 ? `${said} ${texts.inLoads(actions)}` : said,
  undo: actions === 1,
});

/** The book as one file and back; a tab as CSV and back, counted before it is written. */
export function Exchange() {
  const { rpc, reload } = usePanel();
  const [table, setTable] = useState<SheetName>('partners');
  const [work, start] = useWork<{ said: string; undo: boolean }>();
  const [pending, setPending] = useState<{ rows: string[][]; batch: string; said: string }>();

  const [loads, setLoads] = useState<Loads>();
  const begin = (run: () => Promise<{ said: string; undo: boolean }>) => {
    setLoads(undefined);
    return start(run);
  };

  const exportBook = () =>
    begin(async () => {
      const { name, text } = await gather<Place<SheetName>>(
        (place) => rpc.exportBook({ ...(place && { place }) }),
        setLoads,
      );
      saveFile(name, text, 'application/json');
      return { said: name, undo: false };
    });
  const exportTable = () =>
    begin(async () => {
      const { name, text } = await gather<number>(
        (from) => rpc.exportTable({ sheet: table, ...(from !== undefined && { from }) }),
        setLoads,
      );
      saveFile(name, text, 'text/csv;charset=utf-8');
      return { said: name, undo: false };
    });
  const restore = (file: File) =>
    begin(async () => {
      const batch = newBatch();
      const books = bookLoads(await file.text());
      const done = await sendLoads(books, (text, n) => rpc.restoreBook({ batch: `${batch}-${n}`, text }), setLoads);
      reload();
      const said = texts.restored(total(done.map(({ added }) => added)), total(done.map(({ updated }) => updated)));
      return finished(said, done.length);
    });
  const count = (file: File) =>
    begin(async () => {
      const { readTableFile } = await loadReading();
      const tables = await readTableFile(file.name, new Uint8Array(await file.arrayBuffer()));
      const rows = tables.find((table) => tabOfTable(table)) ?? tables[0] ?? [];
      // The name of the click to come: repeated after a failure, it adds no row twice.
      const batch = newBatch();
      const counted = await sendTable(rows, batch, false);
      const title = sheets[counted[0]?.sheet ?? table].text.title;
      const [added, updated] = [sum(counted.map((one) => one.added)), sum(counted.map((one) => one.updated))];
      setPending({ rows, batch, said: texts.tableCounted(title, added, updated) });
      return { said: '', undo: false };
    });
  const sendTable = (rows: string[][], batch: string, write: boolean) =>
    sendLoads(tableLoads(rows), (load, n) => rpc.importTable({ batch: `${batch}-${n}`, rows: load, write }), setLoads);
  const write = (rows: string[][], batch: string) =>
    begin(async () => {
      const done = await sendTable(rows, batch, true);
      setPending(undefined);
      reload();
      const said = texts.tableDone(sum(done.map(({ added }) => added)), sum(done.map(({ updated }) => updated)));
      return finished(said, done.length);
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
              .sort(([, { text: one }], [, { text: other }]) => (one.title < other.title ? -1 : 1))
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
        {working && <Progress label={texts.exchanging} {...loads} />}
        {work.state === 'failed' && work.error instanceof Unfinished ? (
          <>
            <Failure error={work.error.reason} />
            <p>{texts.partly(work.error.done, work.error.of)}</p>
          </>
        ) : (
          work.state === 'failed' && <Failure error={work.error} />
        )}
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
