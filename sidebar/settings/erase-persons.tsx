import { useState } from 'preact/hooks';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { settingsPlaceText as texts } from '../../src/texts/ru/sidebar/settings.ts';
import { forgetAll, newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWork } from '../use-work.ts';

/** Takes personal data out of the whole book and of this panel's drafts, after one more question. */
export function ErasePersons() {
  const { rpc, announce } = usePanel();
  const [sure, setSure] = useState(false);
  const [work, start] = useWork<number>();
  const erase = async () => {
    const erased = await start(async () => (await rpc.erasePersons({ batch: newBatch() })).erased);
    if (erased === undefined) return;
    forgetAll();
    setSure(false);
    announce(texts.erased(erased));
  };
  if (work.state === 'done') return <p class="settled">{texts.erased(work.value)}</p>;
  if (!sure) {
    return (
      <div>
        <button type="button" class="danger" onClick={() => setSure(true)}>
          {texts.erase}
        </button>
      </div>
    );
  }
  return (
    <Notice tone="bad" title={texts.erase}>
      <p>{texts.eraseLead}</p>
      {work.state === 'failed' && <Failure error={work.error} onRetry={erase} />}
      <div class="row">
        <button type="button" class="danger" disabled={work.state === 'working'} onClick={erase}>
          {texts.eraseSure}
        </button>
        <button type="button" onClick={() => setSure(false)}>
          {panelText.cancel}
        </button>
      </div>
    </Notice>
  );
}
