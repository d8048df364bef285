import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { TabState } from '../api.ts';

interface Props {
  tabs: readonly TabState[];
  shown: number;
  onShow(id: number): void;
  /** How far the loading of a large tab has come. */
  loading: string | undefined;
}

/** The tabs of the book below the sheet; hidden ones are reached through a list, as in Google Sheets. */
export function Tabs({ tabs, shown, onShow, loading }: Props) {
  const visible = tabs.filter(({ hidden, id }) => !hidden || id === shown);
  const hidden = tabs.filter((tab) => tab.hidden && tab.id !== shown);
  const step = (from: number, by: number): void => {
    const next = visible[(from + by + visible.length) % visible.length];
    if (next) onShow(next.id);
  };
  return (
    <footer>
      {hidden.length > 0 && (
        <select
          class="hidden-tabs"
          aria-label={texts.hiddenTabs}
          title={texts.hiddenTabs}
          value=""
          onChange={(event) => onShow(Number(event.currentTarget.value))}
        >
          <option value="" disabled hidden>
            ☰
          </option>
          {hidden.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <div class="tabs" role="tablist" aria-label={texts.tabs}>
        {visible.map(({ id, name, color, hidden: service }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === shown}
            tabIndex={id === shown ? 0 : -1}
            class={service ? 'tab service' : 'tab'}
            style={color ? { '--tab': color } : {}}
            onClick={() => onShow(id)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
              step(index, event.key === 'ArrowRight' ? 1 : -1);
              const buttons = event.currentTarget.parentElement?.querySelectorAll('button');
              const count = visible.length;
              buttons?.[(index + (event.key === 'ArrowRight' ? 1 : -1) + count) % count]?.focus();
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {loading && <span class="loading">{loading}</span>}
    </footer>
  );
}
