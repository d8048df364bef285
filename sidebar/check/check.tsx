import { useEffect } from 'preact/hooks';
import { checkText } from '../../src/texts/ru/sidebar/check.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Progress } from '../parts/progress.tsx';
import { SampleOffer } from '../parts/sample-offer.tsx';
import { useKept } from '../use-kept.ts';
import { useWork } from '../use-work.ts';
import { Marks } from './marks.tsx';
import { Outcome } from './outcome.tsx';
import type { CheckRun } from './run.ts';

/** «Проверка»: run, counts, findings; and the questions that only a person can answer. */
export function CheckPlace() {
  const { rpc, book, place, go, announce } = usePanel();
  const [run, keepRun] = useKept<CheckRun | undefined>('check', undefined);
  const [work, start, stop] = useWork<CheckRun>();

  const check = async () => {
    const done = await start(() => rpc.runCheck({}));
    if (!done) return;
    keepRun(done);
    announce(checkText.done(done.findings.length + done.rest));
  };
  useEffect(() => {
    if (place.detail === 'run' && book.partners > 0) void check();
  }, []);

  if (place.detail.startsWith('marks') && run) {
    return <Marks run={run} partner={place.detail.slice('marks/'.length)} onBack={() => go('check')} />;
  }
  const working = work.state === 'working';
  return (
    <div class="screen">
      <div class="stack tight">
        <h1>{checkText.title}</h1>
        {!run && <p class="lead">{checkText.lead}</p>}
      </div>
      {book.partners === 0 && !run && <SampleOffer text={checkText.empty} />}
      {working ? (
        <Progress
          label={checkText.running}
          onStop={() => {
            stop();
            announce(checkText.stopped);
          }}
        />
      ) : (
        <button type="button" class={run ? '' : 'primary wide'} disabled={book.partners === 0 && !run} onClick={check}>
          {run ? checkText.again : checkText.run}
        </button>
      )}
      {work.state === 'failed' && <Failure error={work.error} onRetry={check} />}
      {run && !working && <Outcome run={run} />}
    </div>
  );
}
