import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '../panel.ts';

interface At {
  sheet: string;
  key: string;
}

const SHORTEST = 3000;
const LONGEST = 15_000;

/**
 * The selected record. The add-on is told nothing of a selection, so it is asked for while the place is shown and the
 * page is seen: every 3 seconds after a change, less and less often (15 seconds) while nothing changes.
 */
export function useSelected(asked: At | undefined): { at: At; ask(): void } {
  const { rpc } = usePanel();
  const [at, setAt] = useState<At>(asked ?? { sheet: '', key: '' });
  const last = useRef<At | undefined>(undefined);
  const pause = useRef(SHORTEST);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const look = useCallback(async () => {
    clearTimeout(timer.current);
    // A form being filled in must not be taken away by a click in the sheet.
    const busy = document.querySelector('form.record[data-typed]') !== null;
    if (document.visibilityState === 'visible' && !busy) {
      try {
        const now = await rpc.readSelected({});
        const before = last.current;
        const moved =
          before === undefined ? !asked && now.key !== '' : before.sheet !== now.sheet || before.key !== now.key;
        last.current = now;
        pause.current = moved ? SHORTEST : Math.min(LONGEST, pause.current * 1.5);
        if (moved && now.key !== '') setAt(now);
      } catch {
        pause.current = LONGEST;
      }
    }
    timer.current = setTimeout(look, pause.current);
  }, [rpc]);

  const ask = useCallback(() => {
    pause.current = SHORTEST;
    void look();
  }, [look]);

  useEffect(() => {
    void look();
    addEventListener('focus', ask);
    return () => {
      removeEventListener('focus', ask);
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, []);
  useEffect(() => {
    if (asked) setAt(asked);
  }, [asked?.sheet, asked?.key]);
  return { at, ask };
}
