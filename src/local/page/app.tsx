import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { Selected, TabState } from '../api.ts';
import type { Arrangement } from '../book/arrange.ts';
import { CellBar } from './cell-bar.tsx';
import { Charts } from './charts.tsx';
import { AlertDialog, FrameDialog } from './dialogs.tsx';
import { Documents } from './documents.tsx';
import { lettersOf } from './grid/columns.ts';
import { type Filter, hiddenRows, nextShown } from './grid/filter.ts';
import { Grid, selectedOf } from './grid/grid.tsx';
import { boundsOf, type Selection } from './grid/selection.ts';
import { useRows } from './grid/use-rows.ts';
import { MenuBar } from './menu-bar.tsx';
import { Panel } from './panel.tsx';
import { RowTools } from './row-tools.tsx';
import { Tabs } from './tabs.tsx';
import { Toast } from './toast.tsx';
import { useHands } from './use-hands.ts';
import { focusGrid, useShown } from './use-shown.ts';
import { useStatus } from './use-status.ts';
import { useWorkspace } from './use-workspace.ts';

const START: Selection = { active: { row: 0, column: 0 }, to: { row: 0, column: 0 } };

/** The workspace page: title and menu, the sheet, the add-on's sidebar, the tabs. */
export function App() {
  const [shownTab, setShownTab] = useState<number>();
  const [selections, setSelections] = useState<ReadonlyMap<number, Selection>>(new Map());
  const [filter, setFilter] = useState<Filter>();
  const remember = useCallback(
    (sheet: number, selection: Selection) => setSelections((known) => new Map(known).set(sheet, selection)),
    [],
  );

  const reveal = useCallback(
    ({ sheet, row, column, rows, columns }: Selected) => {
      setShownTab(sheet);
      // What is shown to the user must be seen.
      setFilter(undefined);
      const active = { row: row - 1, column: column - 1 };
      remember(sheet, { active, to: { row: active.row + rows - 1, column: active.column + columns - 1 } });
    },
    [remember],
  );
  const shown = useShown(reveal);
  const workspace = useWorkspace(shown.show);
  const { state } = workspace;
  const tab = state?.tabs.find(({ id }) => id === shownTab) ?? state?.tabs.find(({ id }) => id === state.activeSheet);
  const rows = useRows(tab?.id ?? 0, state?.revision ?? 0);
  const hands = useHands(workspace);
  const selection = (tab && selections.get(tab.id)) ?? START;
  const hidden = useMemo(() => (tab ? hiddenRows(tab, rows, filter) : new Set<number>()), [tab, rows, filter]);
  const filtered = filter !== undefined && filter.sheet === tab?.id && filter.text.trim() !== '';
  const column = filtered ? filter.column : selection.active.column;
  const title = (tab && rows.rows[tab.frozenRows - 1]?.[column]?.[0]) || lettersOf(column);

  const select = useCallback(
    (sheet: number, next: Selection) => {
      setShownTab(sheet);
      remember(sheet, next);
      workspace.select(selectedOf(sheet, next));
    },
    [remember, workspace.select],
  );
  // A filter that hides where one stands leads to the first row it shows.
  useEffect(() => {
    if (!tab || !hidden.has(selection.active.row)) return;
    const active = nextShown(hidden, { ...selection.active, row: tab.frozenRows }, { row: 0, column: 0 });
    select(tab.id, { active, to: active });
  }, [hidden]);
  const takeBack = async (again: boolean): Promise<void> => {
    const deed = await (again ? hands.redo() : hands.undo());
    if (deed) select(deed.sheet, { active: deed, to: deed });
  };
  const type = async (row: number, column: number, inputs: string[][]): Promise<void> => {
    const typed = inputs.map((_, at) => row + at).filter((at) => !hidden.has(at));
    setFilter((known) => known && { ...known, kept: [...known.kept, ...typed] });
    if (tab) await hands.type(tab.id, row, column, inputs);
  };
  const arrange = (kind: Arrangement['kind'], descending = false): void => {
    if (!tab) return;
    const { top, bottom } = boundsOf(selection);
    const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at).filter((row) => !hidden.has(row));
    const change: Arrangement =
      kind === 'sort' ? { kind, column, descending } : kind === 'delete' ? { kind, rows } : { kind, at: top };
    setFilter((known) => known && { ...known, kept: [] });
    void hands.arrange(tab.id, top, selection.active.column, change);
    focusGrid();
  };
  useEffect(() => {
    document.title = state ? `${state.bookName} · ${texts.title}` : texts.title;
  }, [state]);

  const status = useStatus(workspace.busy, workspace.trouble);
  const cell = rows.rows[selection.active.row]?.[selection.active.column];
  const input = cell ? (cell[3] ?? cell[0]) : '';

  return (
    <div class="workspace">
      <header>
        <div class="title">
          <span class="mark" aria-hidden="true" />
          <h1>{state?.bookName ?? texts.title}</h1>
          <span class="status" role="status">
            {status}
          </span>
          <span class="space" />
          {state && <Documents documents={state.documents} folder={state.documentsPath} />}
          <a class="button" href="/book" download>
            {texts.downloadBook}
          </a>
        </div>
        {state && <MenuBar menus={state.menus} onCommand={(name) => void workspace.command(name)} />}
      </header>
      {workspace.trouble && (
        <p class="trouble" role="alert">
          {workspace.trouble}
        </p>
      )}
      <main>
        {tab && (
          <CellBar
            key={`${tab.id}-${selection.active.row}-${selection.active.column}-${input}`}
            selection={selection}
            input={input}
            onType={(input) => void type(selection.active.row, selection.active.column, [[input]])}
            onDone={focusGrid}
          />
        )}
        {tab && (
          <RowTools
            column={tab.frozenRows > 0 ? title : undefined}
            filter={filtered ? filter.text : ''}
            shown={filtered ? { rows: recordsOf(tab) - hidden.size, of: recordsOf(tab) } : undefined}
            onFilter={(text) => setFilter(text === '' ? undefined : { sheet: tab.id, column, text, kept: [] })}
            onArrange={arrange}
            onDone={focusGrid}
          />
        )}
        <div class="desk">
          {tab && (
            <div class="sheet">
              <div class="sheet-inside">
                <Grid
                  tab={tab}
                  rows={rows}
                  selection={selection}
                  hidden={hidden}
                  onSelect={(next) => select(tab.id, next)}
                  onType={type}
                  onArrange={arrange}
                  onResize={(column, pixels) => void workspace.resize(tab.id, column, pixels)}
                  onUndo={() => void takeBack(false)}
                  onRedo={() => void takeBack(true)}
                />
                {tab.charts.length > 0 && <Charts charts={tab.charts} />}
              </div>
            </div>
          )}
          {shown.panel && (
            <Panel panel={shown.panel} call={workspace.call} onClose={shown.closePanel} onFocusSheet={focusGrid} />
          )}
        </div>
      </main>
      {state && tab && (
        <Tabs
          tabs={state.tabs}
          shown={tab.id}
          onShow={(id) => select(id, selections.get(id) ?? START)}
          loading={rows.complete ? undefined : texts.loadingRows(rows.rows.length, tab.lastRow)}
        />
      )}
      {shown.dialog && (
        <FrameDialog dialog={shown.dialog} call={workspace.call} onClose={shown.closeDialog} onFocusSheet={focusGrid} />
      )}
      {shown.alert && <AlertDialog {...shown.alert} onClose={shown.closeAlert} />}
      {shown.toast && (
        <Toast key={`${shown.toast.title}${shown.toast.message}`} toast={shown.toast} onDone={shown.closeToast} />
      )}
    </div>
  );
}

/** Rows below the header. */
const recordsOf = ({ lastRow, frozenRows }: TabState) => Math.max(0, lastRow - frozenRows);
