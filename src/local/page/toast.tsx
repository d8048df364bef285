import { useEffect } from 'preact/hooks';
import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { PageEvent } from '../api.ts';

interface Props {
  toast: Extract<PageEvent, { kind: 'toast' }>;
  onDone(): void;
}

/** A message in the corner that goes away by itself; with a negative time it waits to be closed. */
export function Toast({ toast, onDone }: Props) {
  useEffect(() => {
    if (toast.seconds < 0) return;
    const timer = setTimeout(onDone, Math.max(2, toast.seconds) * 1000);
    return () => clearTimeout(timer);
  }, [toast, onDone]);
  return (
    <div class="toast" role="status">
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <span>{toast.message}</span>
      </div>
      <button type="button" class="plain" aria-label={texts.close} onClick={onDone}>
        ✕
      </button>
    </div>
  );
}
