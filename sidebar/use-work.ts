import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export type Work<T> =
  | { state: 'idle' }
  | { state: 'working' }
  | { state: 'done'; value: T }
  | { state: 'failed'; error: unknown };

/**
 * A piece of work that a screen starts and waits for: its state, and functions to start and to stop waiting. An answer
 * that comes after a stop, a new start or the end of the screen is dropped.
 */
export function useWork<T>(): [Work<T>, (run: () => Promise<T>) => Promise<T | undefined>, () => void] {
  const [work, setWork] = useState<Work<T>>({ state: 'idle' });
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current = -1;
    },
    [],
  );
  const start = useCallback(async (run: () => Promise<T>): Promise<T | undefined> => {
    const mine = ++turn.current;
    setWork({ state: 'working' });
    try {
      const value = await run();
      if (turn.current === mine) setWork({ state: 'done', value });
      return turn.current === mine ? value : undefined;
    } catch (error) {
      if (turn.current === mine) setWork({ state: 'failed', error });
      return undefined;
    }
  }, []);
  const stop = useCallback(() => {
    turn.current++;
    setWork({ state: 'idle' });
  }, []);
  return [work, start, stop];
}
