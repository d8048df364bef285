import { useEffect, useState } from 'preact/hooks';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';

interface Props {
  label: string;
  done?: number;
  of?: number;
  onStop?: () => void;
}

/** Work under way; the bar appears when it lasts over a second, so that short work does not flicker. */
export function Progress({ label, done, of, onStop }: Props) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  const known = done !== undefined && of !== undefined && of > 0;
  return (
    <div class="stack tight" role="status">
      <p class="muted">
        {label} {known && panelText.progress(done, of)}
      </p>
      {long && (
        <div class={known ? 'bar' : 'bar unknown'}>
          <i style={known ? { width: `${(100 * done) / of}%` } : {}} />
        </div>
      )}
      {long && onStop && (
        <div>
          <button type="button" onClick={onStop}>
            {panelText.stop}
          </button>
        </div>
      )}
    </div>
  );
}
