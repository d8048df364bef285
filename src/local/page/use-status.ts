import { useEffect, useRef, useState } from 'preact/hooks';
import { workspace as texts } from '../../texts/ru/workspace.ts';

/** «Сохраняем…» only when it takes long enough to wonder. */
export function useStatus(busy: number, trouble: string | undefined): string {
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
