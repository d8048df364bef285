import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageEvent, Ran, Selected, State } from '../api.ts';
import type { Arrangement } from '../book/arrange.ts';
import { post } from './post.ts';

/** How often the page asks whether another program has saved the book, in milliseconds. */
const PATROL = 4_000;
const SELECTION_PAUSE = 120;

/** The open book as the page sees it, and what can be done to it. */
export interface OpenWorkspace {
  state: State | undefined;
  /** A sentence about trouble, until the next success. */
  trouble: string | undefined;
  /** Number of calls under way. */
  busy: number;
  /** Looks at the book again. */
  refresh(): Promise<void>;
  /** Runs a command of the menu; the page shows what the script did. */
  command(name: string): Promise<void>;
  /** Runs a function for a sidebar or dialog. */
  call(name: string, args: unknown[]): Promise<Ran>;
  edit(sheet: number, row: number, column: number, inputs: string[][]): Promise<string[][] | undefined>;
  /** Puts rows in, takes them out or sorts them; gives what `restore` takes, undefined where it could not be done. */
  arrange(sheet: number, change: Arrangement): Promise<number | undefined>;
  restore(undo: number): Promise<boolean>;
  resize(sheet: number, column: number, pixels: number): Promise<void>;
  select(selected: Selected): void;
}

/** Keeps the page and the book in step; `show` is told what scripts did to the screen. */
export function useWorkspace(show: (events: PageEvent[], error: string | undefined) => void): OpenWorkspace {
  const [state, setState] = useState<State>();
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(0);
  const pending = useRef<{ timer: number; selected: Selected } | undefined>(undefined);

  const attempt = useCallback(async <T>(work: () => Promise<T>): Promise<T> => {
    setBusy((count) => count + 1);
    try {
      const result = await work();
      setTrouble(undefined);
      return result;
    } catch (error) {
      setTrouble((error as Error).message);
      throw error;
    } finally {
      setBusy((count) => count - 1);
    }
  }, []);

  const refresh = useCallback(async () => {
    try {
      const next = await post('state', {});
      setState((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
      setTrouble(undefined);
    } catch (error) {
      setTrouble((error as Error).message);
    }
  }, []);

  useEffect(() => {
    void refresh();
    const patrol = setInterval(() => document.hidden || void refresh(), PATROL);
    return () => clearInterval(patrol);
  }, [refresh]);

  /** A change by hand: undefined where it failed, and the book as it is now either way. */
  const byHand = useCallback(
    async <T>(work: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await attempt(work);
      } catch {
        return undefined;
      } finally {
        await post('state', {}).then(setState, () => undefined);
      }
    },
    [attempt],
  );

  const sendSelection = useCallback(async () => {
    const { current } = pending;
    if (!current) return;
    clearTimeout(current.timer);
    pending.current = undefined;
    await post('select', current.selected).catch(() => undefined);
  }, []);

  const ran = useCallback(
    async (name: 'command' | 'call', input: { function: string; args: unknown[] }): Promise<Ran> => {
      // A script reads the selection: what the user has just clicked must be known first.
      await sendSelection();
      const outcome = await (name === 'call' ? post('call', input) : post('command', { function: input.function }));
      await refresh();
      show(outcome.events, name === 'command' ? outcome.error : undefined);
      return outcome;
    },
    [refresh, sendSelection, show],
  );

  return {
    state,
    trouble,
    busy,
    refresh,
    command: useCallback(
      async (name) => void (await attempt(() => ran('command', { function: name, args: [] })).catch(() => undefined)),
      [attempt, ran],
    ),
    call: useCallback((name, args) => attempt(() => ran('call', { function: name, args })), [attempt, ran]),
    edit: useCallback(
      async (sheet, row, column, inputs) => {
        const edited = await byHand(() => post('edit', { sheet, row, column, inputs }));
        return edited?.before;
      },
      [byHand],
    ),
    arrange: useCallback(
      async (sheet, change) => (await byHand(() => post('arrange', { sheet, change })))?.undo,
      [byHand],
    ),
    restore: useCallback(async (undo) => (await byHand(() => post('restore', { undo }))) !== undefined, [byHand]),
    resize: useCallback(
      async (sheet, column, pixels) => {
        await attempt(() => post('resize', { sheet, column, pixels })).catch(() => undefined);
        await refresh();
      },
      [attempt, refresh],
    ),
    select: useCallback(
      (selected) => {
        if (pending.current) clearTimeout(pending.current.timer);
        pending.current = {
          selected,
          timer: setTimeout(() => void sendSelection(), SELECTION_PAUSE) as unknown as number,
        };
      },
      [sendSelection],
    ),
  };
}
