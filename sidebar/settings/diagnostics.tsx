import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { settingsPlaceText as texts } from '../../src/texts/ru/sidebar/settings.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Progress } from '../parts/progress.tsx';
import { useWork } from '../use-work.ts';

/** Facts for support, to be read first and copied. */
export function Diagnostics() {
  const { rpc, announce } = usePanel();
  const [work, start] = useWork<string>();
  const read = () =>
    void start(async () => `${(await rpc.readDiagnostics({})).text}\n${navigator.userAgent}, ${innerWidth}px`);
  const copy = (text: string) => {
    const field = document.getElementById('diagnostics') as HTMLTextAreaElement;
    field.select();
    // The clipboard interface is closed to a framed page; the old command works on a selection.
    if (document.execCommand('copy')) announce(texts.copied);
    else void navigator.clipboard?.writeText(text).then(() => announce(texts.copied));
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && work.state === 'idle' && read()}>
      <summary>{texts.diagnostics}</summary>
      <div class="stack tight">
        <p class="muted">{texts.diagnosticsLead}</p>
        {work.state === 'working' && <Progress label={panelText.working} />}
        {work.state === 'failed' && <Failure error={work.error} onRetry={read} />}
        {work.state === 'done' && (
          <>
            <textarea id="diagnostics" readOnly rows={8} value={work.value} aria-label={texts.diagnostics} />
            <div>
              <button type="button" onClick={() => copy(work.value)}>
                {texts.copy}
              </button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}
