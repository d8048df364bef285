import { useEffect, useRef } from 'preact/hooks';
import type { Conflict } from '../../src/domain/registry/changes.ts';
import type { SheetName } from '../../src/domain/registry/registry.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { usePanel } from '../panel.ts';
import { Notice } from '../parts/notice.tsx';
import { placeOf, Undo } from '../parts/undo.tsx';
import { closePage } from '../rpc.ts';
import { sumTallies, type Writing } from './write.ts';

/** What was written, with the way back. */
export function WrittenView({ writing, onAgain, onUndone }: { writing: Writing; onAgain(): void; onUndone(): void }) {
  const { rpc, go, wide } = usePanel();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const added = sumTallies(writing.done, 'added');
  const updated = sumTallies(writing.done, 'updated');
  const conflicts = writing.done.flatMap((outcome) => outcome.conflicts as Conflict[]);
  const tabs = Object.keys({ ...added, ...updated }) as SheetName[];
  const tab = tabs.includes('partners') ? 'partners' : tabs[0];
  const show = async () => {
    if (tab) await rpc.showRecord({ sheet: tab, key: '', field: '' }).catch(() => undefined);
  };
  const isNew = Object.keys(added).length + Object.keys(updated).length > 0;
  return (
    <div class="screen">
      <h1 ref={title} tabIndex={-1}>
        {importText.written}
      </h1>
      <Notice tone={isNew ? 'ok' : 'info'}>
        {!isNew && <p>{importText.nothingNew}</p>}
        {Object.keys(added).length > 0 && <p>{importText.writtenList(added)}</p>}
        {Object.keys(updated).length > 0 && <p>{importText.updatedList(updated)}</p>}
        {isNew && <Undo actions={writing.done.filter((outcome) => changed(outcome)).length} onUndone={onUndone} />}
      </Notice>
      {conflicts.length > 0 && (
        <Notice tone="warn">
          <p>{importText.conflicts}</p>
          <ul class="dots">
            {conflicts.map((conflict) => (
              <li key={conflict.key + conflict.field}>{placeOf(conflict)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div class="row">
        {!wide && (
          <button type="button" class="primary" onClick={() => go('check/run')}>
            {importText.toCheck}
          </button>
        )}
        {!wide && tab && (
          <button type="button" onClick={show}>
            {cardText.show}
          </button>
        )}
        <button type="button" onClick={onAgain}>
          {importText.more}
        </button>
        {wide && (
          <button type="button" class="primary" onClick={() => void show().then(closePage)}>
            {panelText.close}
          </button>
        )}
      </div>
    </div>
  );
}

function changed({ added, updated }: Writing['done'][number]): boolean {
  return Object.keys(added).length + Object.keys(updated).length > 0;
}
