import { useState } from 'preact/hooks';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { settingsPlaceText as texts } from '../../src/texts/ru/sidebar/settings.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { Undo } from '../parts/undo.tsx';
import type { Output } from '../rpc.ts';
import { useWork } from '../use-work.ts';

type Partners = Output<'listPartners'>['partners'];
type Pairs = Output<'listDuplicates'>['pairs'];

/** Two rows that are one organisation become one partner with everything linked to either. */
export function MergePartners() {
  const { rpc, announce, reload } = usePanel();
  const [partners, startPartners] = useWork<Partners>();
  const [work, start] = useWork<true>();
  const [alike, startAlike] = useWork<Pairs>();
  const [pair, setPair] = useState({ kept: '', merged: '' });
  const list = partners.state === 'done' ? partners.value : [];
  const load = () => {
    void startPartners(async () => (await rpc.listPartners({})).partners);
    void startAlike(async () => (await rpc.listDuplicates({})).pairs);
  };
  const open = () => {
    if (partners.state === 'idle') load();
  };
  const merge = async () => {
    const done = await start(async () => {
      await rpc.mergePartners({ batch: newBatch(), ...pair });
      return true;
    });
    if (!done) return;
    announce(texts.merged);
    reload();
    setPair({ kept: '', merged: '' });
    load();
  };
  const select = (which: 'kept' | 'merged', label: string, without: string) => (
    <div class="field">
      <label htmlFor={`merge-${which}`}>{label}</label>
      <select
        id={`merge-${which}`}
        value={pair[which]}
        onChange={(event) => setPair({ ...pair, [which]: event.currentTarget.value })}
      >
        <option value="">{panelText.choose}</option>
        {list
          .filter(({ key }) => key !== without)
          .map(({ key, name }) => (
            <option key={key} value={key}>
              {key} {name}
            </option>
          ))}
      </select>
    </div>
  );
  return (
    <details onToggle={open}>
      <summary>{texts.merge}</summary>
      <div class="stack tight">
        <p class="muted">{texts.mergeLead}</p>
        {partners.state === 'failed' && <Failure error={partners.error} />}
        {alike.state === 'done' && alike.value.length > 0 && (
          <ul class="rows" aria-label={texts.mergeAlike}>
            {alike.value.map(({ one, other }) => (
              <li key={`${one.key} ${other.key}`}>
                <button type="button" class="row-line" onClick={() => setPair({ kept: one.key, merged: other.key })}>
                  <span>{one.name}</span>
                  <small>{texts.mergePair(other.name)}</small>
                </button>
              </li>
            ))}
          </ul>
        )}
        {select('kept', texts.mergeKept, pair.merged)}
        {select('merged', texts.mergeMerged, pair.kept)}
        {work.state === 'failed' && <Failure error={work.error} onRetry={merge} />}
        {work.state === 'done' && (
          <Notice tone="ok">
            <p>{texts.merged}</p>
            <Undo />
          </Notice>
        )}
        <div>
          <button
            type="button"
            disabled={pair.kept === '' || pair.merged === '' || work.state === 'working'}
            onClick={merge}
          >
            {texts.mergeDo}
          </button>
        </div>
      </div>
    </details>
  );
}
