import { useCallback, useRef } from 'preact/hooks';

/** Something done to the book by hand; `undo` and `redo` give whether they could. */
export interface Deed {
  sheet: number;
  row: number;
  column: number;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
}

const REMEMBERED = 100;

/** What was done by hand can be taken back (Ctrl+Z) and done again (Ctrl+Y); what the add-on writes has its own undo. */
export function useUndo(): {
  remember(deed: Deed): void;
  undo(): Promise<Deed | undefined>;
  redo(): Promise<Deed | undefined>;
} {
  const done = useRef<Deed[]>([]);
  const undone = useRef<Deed[]>([]);
  const step = useCallback(async (from: Deed[], to: Deed[], side: 'undo' | 'redo') => {
    const deed = from.pop();
    if (!deed || !(await deed[side]())) return undefined;
    to.push(deed);
    return deed;
  }, []);
  return {
    remember: useCallback((deed) => {
      done.current.push(deed);
      done.current.splice(0, done.current.length - REMEMBERED);
      undone.current = [];
    }, []),
    undo: useCallback(() => step(done.current, undone.current, 'undo'), [step]),
    redo: useCallback(() => step(undone.current, done.current, 'redo'), [step]),
  };
}
