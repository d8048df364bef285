import { useState } from 'preact/hooks';
import type { Change, Conflict } from '../../src/domain/registry/changes.ts';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { useWork } from '../use-work.ts';
import type { Finding } from './run.ts';

interface Props {
  finding: Finding;
  onDone(): void;
  onCancel(): void;
}

/** What the computed correction would change, shown before it is made. */
export function RepairPreview({ finding, onDone, onCancel }: Props) {
  const { rpc } = usePanel();
  const [batch] = useState(newBatch);
  const [work, start] = useWork<Conflict[]>();
  const repair = async () => {
    const conflicts = await start(async () => {
      const changes = finding.repair.map(
        ({ at, before, after }): Change => ({
          type: 'update',
          sheet: at.sheet,
          key: at.key,
          seen: { [at.field]: before },
          values: { [at.field]: after },
        }),
      );
      return (await rpc.saveRecords({ batch, title: 'repair', changes })).conflicts as Conflict[];
    });
    if (conflicts?.length === 0) onDone();
  };
  return (
    <div class="stack tight sub">
      <p class="label">{checkText.repairTitle}</p>
      {finding.repair.map(({ at, column, before, after }) => (
        <dl key={at.key + at.field} class="change">
          <dt>
            {at.key}, {column}
          </dt>
          <dd>
            <small>{checkText.repairBefore}:</small> <del>{before || checkText.repairEmpty}</del>
          </dd>
          <dd>
            <small>{checkText.repairAfter}:</small> <ins>{after || checkText.repairEmpty}</ins>
          </dd>
        </dl>
      ))}
      {work.state === 'done' && work.value[0] && <p class="problem">{checkText.conflict(work.value[0].now)}</p>}
      {work.state === 'failed' && <Failure error={work.error} onRetry={repair} />}
      <div class="row">
        <button type="button" class="primary" disabled={work.state === 'working'} onClick={repair}>
          {checkText.repairDo}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {panelText.cancel}
        </button>
      </div>
    </div>
  );
}
