import { useCallback, useState } from 'preact/hooks';
import { usePanel } from './panel.ts';

/** State that outlives leaving the place: coming back to «Проверка» shows the last run. */
export function useKept<T>(name: string, initial: T): [T, (value: T) => void] {
  const { shelf } = usePanel();
  const [value, setValue] = useState<T>(shelf.has(name) ? (shelf.get(name) as T) : initial);
  const keep = useCallback(
    (next: T) => {
      shelf.set(name, next);
      setValue(next);
    },
    [name, shelf],
  );
  return [value, keep];
}
