import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { panelText } from '../src/texts/ru/sidebar/panel.ts';
import { CardPlace } from './card/card.tsx';
import { CheckPlace } from './check/check.tsx';
import { DocumentsPlace } from './documents/documents.tsx';
import { HelpPlace } from './help/help.tsx';
import { ImportPlace } from './import/import.tsx';
import { type Panel, PanelContext, type Place, readPlace } from './panel.ts';
import { Failure } from './parts/failure.tsx';
import { Progress } from './parts/progress.tsx';
import { type Client, closePage, type Output } from './rpc.ts';
import { SettingsPlace } from './settings/settings.tsx';
import { Tabs } from './tabs.tsx';
import { useWork } from './use-work.ts';

const screens = {
  import: ImportPlace,
  card: CardPlace,
  check: CheckPlace,
  documents: DocumentsPlace,
  settings: SettingsPlace,
  help: HelpPlace,
};

/** Wider than any panel: the page is shown as a dialog. */
const WIDE = 600;

/** The frame: the book's facts, the tabs, the place that is shown. */
export function App({ rpc, begin }: { rpc: Client; begin: string }) {
  const [work, start] = useWork<Output<'start'>>();
  const [book, setBook] = useState<Output<'start'>>();
  const [place, setPlace] = useState<Place>(() => readPlace(begin));
  const [wide, setWide] = useState(innerWidth > WIDE);
  const shelf = useRef(new Map<string, unknown>());
  const live = useRef<HTMLParagraphElement>(null);
  const shown = useRef<HTMLDivElement>(null);

  const reload = useCallback(() => {
    void start(() => rpc.start({})).then((facts) => facts && setBook(facts));
  }, [rpc]);
  useEffect(reload, [reload]);
  useEffect(() => {
    const measure = () => setWide(innerWidth > WIDE);
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);

  // A button that leads to another place goes with the place it stood in.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) shown.current?.focus();
  }, [place]);

  const announce = useCallback((text: string) => {
    const element = live.current;
    if (!element) return;
    // The same sentence twice would not be read aloud again.
    element.textContent = element.textContent === text ? `${text}\u00a0` : text;
  }, []);
  const go = useCallback((to: string) => setPlace(readPlace(to)), []);
  const panel = useMemo<Panel | undefined>(
    () => book && { rpc, book, reload, place, go, announce, wide, shelf: shelf.current },
    [rpc, book, reload, place, go, announce, wide],
  );
  const Screen = screens[place.name];
  const dialog = wide && readPlace(begin).name === 'import';
  useEffect(() => {
    if (!dialog) return;
    // The keys of this frame do not come to the page around it, which would close the dialog itself.
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && !event.isComposing && closePage();
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [dialog]);
  const tabPanel =
    dialog || place.name === 'help' ? {} : { role: 'tabpanel' as const, 'aria-labelledby': `tab-${place.name}` };

  return (
    <PanelContext.Provider value={panel}>
      {panel && !dialog && (
        <header>
          <Tabs />
        </header>
      )}
      <main class={wide ? 'wide' : ''}>
        {panel ? (
          <div id="place-shown" ref={shown} tabIndex={-1} {...tabPanel}>
            <Screen key={place.name} />
          </div>
        ) : (
          <>
            <h1 class="unseen">{panelText.title}</h1>
            {work.state === 'failed' ? (
              <Failure error={work.error} onRetry={reload} />
            ) : (
              <Progress label={panelText.opening} />
            )}
          </>
        )}
      </main>
      {panel && !dialog && (
        <footer class="foot">
          <span>{panel.book.school || panel.book.book}</span>
          <button type="button" class="quiet" onClick={() => go('help')}>
            {panelText.help}
          </button>
        </footer>
      )}
      <p class="unseen" role="status" aria-live="polite" ref={live} />
    </PanelContext.Provider>
  );
}
