import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { PageEvent, Ran } from '../api.ts';
import { Frame } from './frame.tsx';

interface Props {
  panel: Extract<PageEvent, { kind: 'sidebar' }>;
  call(name: string, args: unknown[]): Promise<Ran>;
  onClose(): void;
  onFocusSheet(): void;
}

/** The add-on's panel beside the sheet. */
export function Panel({ panel, call, onClose, onFocusSheet }: Props) {
  const title = panel.title || texts.sidebar;
  return (
    <aside aria-label={title}>
      <div class="aside-head">
        <h2>{panel.title}</h2>
        <button type="button" class="plain" aria-label={texts.close} onClick={onClose}>
          ✕
        </button>
      </div>
      <Frame
        key={panel.frame}
        source={panel.frame}
        title={title}
        call={call}
        onClose={onClose}
        onFocusSheet={onFocusSheet}
      />
    </aside>
  );
}
