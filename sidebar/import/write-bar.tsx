import { useRef, useState } from 'preact/hooks';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Progress } from '../parts/progress.tsx';
import { countRecords, incompleteCards } from './compose.ts';
import { composeParcels } from './parcels.ts';
import { PostQuestion } from './post-question.tsx';
import type { Preview } from './thing.ts';
import type { Persons, Plan } from './use-plan.ts';
import { type Writing, writeParcels } from './write.ts';

interface Props {
  preview: Preview;
  plan: Plan | undefined;
  /** Asked for only where the settings say so. */
  persons: Persons | undefined;
  onPersons(persons: Persons): void;
  onWritten(writing: Writing): void;
}

/** The button that says what it will do, and the writing itself. */
export function WriteBar({ preview, plan, persons, onPersons, onWritten }: Props) {
  const { rpc, book, announce } = usePanel();
  const [asking, setAsking] = useState(false);
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [failed, setFailed] = useState<Writing>();
  const stopped = useRef(false);
  const click = useRef<{ of: Preview; batch: string }>(undefined);
  const incomplete = incompleteCards(preview);
  const fresh = plan?.of === preview ? plan : undefined;
  const counts = fresh ? added(fresh) : countRecords(preview);
  const nothing = Object.values(counts).every((n) => n === 0);

  const write = async () => {
    setAsking(false);
    setFailed(undefined);
    stopped.current = false;
    // A repetition of the same preview is the same action; a corrected preview is another one.
    if (click.current?.of !== preview) click.current = { of: preview, batch: newBatch() };
    const parcels = composeParcels(preview);
    setProgress({ done: 0, of: parcels.length });
    const writing = await writeParcels({
      rpc,
      parcels,
      batch: click.current.batch,
      ...(persons && { persons }),
      onProgress: (done) => setProgress({ done, of: parcels.length }),
      stopped: () => stopped.current,
    });
    setProgress(undefined);
    if (writing.error === undefined && writing.done.length === writing.of) onWritten(writing);
    else setFailed(writing);
  };

  const begin = () => {
    const first = incomplete[0];
    if (first !== undefined) {
      announce(importText.incomplete(incomplete.length));
      const card = document.getElementById(`card-${first}`);
      card?.scrollIntoView({ block: 'nearest' });
      card?.querySelector<HTMLElement>('textarea, button')?.focus();
    } else if (book.post === '') setAsking(true);
    else void write();
  };

  return (
    <div class="write-bar">
      {persons && (
        <fieldset class="row">
          <legend>{importText.persons}</legend>
          {(['mask', 'keep'] as const).map((choice) => (
            <label key={choice} class="tick">
              <input type="radio" name="persons" checked={persons === choice} onChange={() => onPersons(choice)} />
              <span>{choice === 'mask' ? importText.personsMask : importText.personsKeep}</span>
            </label>
          ))}
        </fieldset>
      )}
      {failed?.error !== undefined && (
        <Failure
          error={failed.error}
          saved={failed.done.length > 0 ? importText.partly(failed.done.length, failed.of) : importText.notWritten}
          onRetry={write}
        />
      )}
      {failed && failed.error === undefined && <p role="status">{importText.partly(failed.done.length, failed.of)}</p>}
      {incomplete.length > 0 && <p class="doubt">{importText.incomplete(incomplete.length)}</p>}
      {fresh && Object.keys(fresh.unchanged).length > 0 && !nothing && (
        <p class="muted">{importText.already(fresh.unchanged as Record<string, number>)}</p>
      )}
      {fresh && fresh.masked > 0 && <p class="muted">{importText.masked(fresh.masked)}</p>}
      {asking ? (
        <PostQuestion onDone={write} onCancel={() => setAsking(false)} />
      ) : progress === undefined ? (
        <button type="button" class="primary wide" disabled={nothing} onClick={begin}>
          {nothing ? importText.writeNothing : importText.write(counts)}
        </button>
      ) : (
        <Progress
          label={importText.writing}
          {...(progress.of > 1 && {
            ...progress,
            onStop: () => {
              stopped.current = true;
            },
          })}
        />
      )}
    </div>
  );
}

/** Records that will be new or completed, by tab. */
function added(plan: Plan): Record<string, number> {
  const counts: Record<string, number> = { ...plan.added };
  for (const [tab, n] of Object.entries(plan.updated)) counts[tab] = (counts[tab] ?? 0) + n;
  return counts;
}
