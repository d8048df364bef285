import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { PageEvent } from '../api.ts';
import { CellBar } from './cell-bar.tsx';
import { Charts } from './charts.tsx';
import { AlertDialog, FrameDialog } from './dialogs.tsx';
import { Documents } from './documents.tsx';
import { Frame } from './frame.tsx';
import { Grid, selectedOf } from './grid/grid.tsx';
import type { Selection } from './grid/selection.ts';
import { useRows } from './grid/use-rows.ts';
import { useUndo } from './grid/use-undo.ts';
import { MenuBar } from './menu-bar.tsx';
import { Tabs } from './tabs.tsx';
import { Toast } from './toast.tsx';
import { useWorkspace } from './use-workspace.ts';

type Shown<Kind extends PageEvent['kind']> = Extract<PageEvent, { kind: Kind }>;

const START: Selection = { active: { row: 0, column: 0 }, to: { row: 0, column: 0 } };

/** The workspace page: title and menu, the sheet, the add-on's sidebar, the tabs. */
export function App() {
  const [sidebar, setSidebar] = useState<Shown<'sidebar'>>();
  const [dialog, setDialog] = useState<Shown<'dialog'>>();
  const [alerts, setAlerts] = useState<{ title: string; prompt: string }[]>([]);
  const [toast, setToast] = useState<Shown<'toast'>>();
  const [shownTab, setShownTab] = useState<number>();
  const [selections, setSelections] = useState<ReadonlyMap<number, Selection>>(new Map());
  const remember = useCallback(
    (sheet: number, selection: Selection) => setSelections((known) => new Map(known).set(sheet, selection)),
    [],
  );

  const show = useCallback(
    (events: PageEvent[], error: string | undefined) => {
      for (const event of events) {
        if (event.kind === 'sidebar') setSidebar(event);
        else if (event.kind === 'dialog') setDialog(event);
        else if (event.kind === 'alert') setAlerts((waiting) => [...waiting, event]);
        else if (event.kind === 'toast') setToast(event);
        else {
          const { sheet, row, column, rows, columns } = event.area;
          setShownTab(sheet);
          const active = { row: row - 1, column: column - 1 };
          remember(sheet, { active, to: { row: active.row + rows - 1, column: active.column + columns - 1 } });
        }
      }
      if (error !== undefined)
        setAlerts((waiting) => [...waiting, { title: texts.scriptFailed, prompt: texts.scriptFailedText }]);
    },
    [remember],
  );
  const workspace = useWorkspace(show);
  const { state } = workspace;
  const tab = state?.tabs.find(({ id }) => id === shownTab) ?? state?.tabs.find(({ id }) => id === state.activeSheet);
  const rows = useRows(tab?.id ?? 0, state?.revision ?? 0);
  const undo = useUndo(workspace.edit);
  const selection = (tab && selections.get(tab.id)) ?? START;

  const select = useCallback(
    (sheet: number, next: Selection) => {
      setShownTab(sheet);
      remember(sheet, next);
      workspace.select(selectedOf(sheet, next));
    },
    [remember, workspace.select],
  );
  const takeBack = async (again: boolean): Promise<void> => {
    const edit = await (again ? undo.redo() : undo.undo());
    if (edit) select(edit.sheet, { active: edit, to: edit });
  };
  const focusGrid = useCallback(() => document.querySelector<HTMLElement>('[role=grid]')?.focus(), []);
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
            onType={(input) => void undo.type(tab.id, selection.active.row, selection.active.column, [[input]])}
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
                  onSelect={(next) => select(tab.id, next)}
                  onType={(row, column, inputs) => undo.type(tab.id, row, column, inputs)}
                  onResize={(column, pixels) => void workspace.resize(tab.id, column, pixels)}
                  onUndo={() => void takeBack(false)}
                  onRedo={() => void takeBack(true)}
                />
                {tab.charts.length > 0 && <Charts charts={tab.charts} />}
              </div>
            </div>
          )}
          {sidebar && (
            <aside aria-label={sidebar.title || texts.sidebar}>
              <div class="aside-head">
                <h2>{sidebar.title}</h2>
                <button type="button" class="plain" aria-label={texts.close} onClick={() => setSidebar(undefined)}>
                  ✕
                </button>
              </div>
              <Frame
                key={sidebar.frame}
                source={sidebar.frame}
                title={sidebar.title || texts.sidebar}
                call={workspace.call}
                onClose={() => setSidebar(undefined)}
                onFocusSheet={focusGrid}
              />
            </aside>
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
      {dialog && (
        <FrameDialog
          dialog={dialog}
          call={workspace.call}
          onClose={() => setDialog(undefined)}
          onFocusSheet={focusGrid}
        />
      )}
      {alerts[0] && <AlertDialog {...alerts[0]} onClose={() => setAlerts((waiting) => waiting.slice(1))} />}
      {toast && <Toast key={`${toast.title}${toast.message}`} toast={toast} onDone={() => setToast(undefined)} />}
    </div>
  );
}

/** «Сохраняем…» only when it takes long enough to wonder. */
function useStatus(busy: number, trouble: string | undefined): string {
  const [slow, setSlow] = useState(false);
  const began = useRef(false);
  useEffect(() => {
    if (busy === 0) {
      setSlow(false);
      return;
    }
    began.current = true;
    const timer = setTimeout(() => setSlow(true), 400);
    return () => clearTimeout(timer);
  }, [busy]);
  if (trouble) return '';
  if (slow) return texts.working;
  return began.current && busy === 0 ? texts.saved : '';
}
