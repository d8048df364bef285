import { useCallback, useState } from 'preact/hooks';
import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { PageEvent } from '../api.ts';

type Shown<Kind extends PageEvent['kind']> = Extract<PageEvent, { kind: Kind }>;

/** Gives the keyboard to the sheet. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('[role=grid]')?.focus();
}

/** What the add-on has asked to be shown: its panel, a dialog, messages; an area of a sheet goes to `reveal`. */
export function useShown(reveal: (area: Shown<'select'>['area']) => void) {
  const [panel, setPanel] = useState<Shown<'sidebar'>>();
  const [dialog, setDialog] = useState<Shown<'dialog'>>();
  const [alerts, setAlerts] = useState<{ title: string; prompt: string }[]>([]);
  const [toast, setToast] = useState<Shown<'toast'>>();
  const show = useCallback(
    (events: PageEvent[], error: string | undefined) => {
      for (const event of events) {
        if (event.kind === 'sidebar') setPanel(event);
        else if (event.kind === 'dialog') setDialog(event);
        else if (event.kind === 'alert') setAlerts((waiting) => [...waiting, event]);
        else if (event.kind === 'toast') setToast(event);
        else reveal(event.area);
      }
      if (error !== undefined)
        setAlerts((waiting) => [...waiting, { title: texts.scriptFailed, prompt: texts.scriptFailedText }]);
    },
    [reveal],
  );
  const closePanel = useCallback(() => {
    setPanel(undefined);
    focusGrid();
  }, []);
  const closeDialog = useCallback(() => {
    setDialog(undefined);
    // Back to the panel that the dialog was opened from.
    setTimeout(() => {
      const frame = document.querySelector<HTMLElement>('aside iframe');
      if (frame) frame.focus();
      else focusGrid();
    });
  }, []);
  const closeAlert = useCallback(() => setAlerts((waiting) => waiting.slice(1)), []);
  const closeToast = useCallback(() => setToast(undefined), []);
  return { panel, dialog, alert: alerts[0], toast, show, closePanel, closeDialog, closeAlert, closeToast };
}
