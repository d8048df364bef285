import { useEffect, useState } from 'preact/hooks';
import { settingsText } from '../../src/texts/ru/settings.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { settingsPlaceText as texts } from '../../src/texts/ru/sidebar/settings.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import type { Output } from '../rpc.ts';
import { useWork } from '../use-work.ts';
import { AdoptSheet } from './adopt-sheet.tsx';
import { Diagnostics } from './diagnostics.tsx';
import { Dictionaries } from './dictionaries.tsx';
import { ErasePersons } from './erase-persons.tsx';
import { Exchange } from './exchange.tsx';
import { MergePartners } from './merge-partners.tsx';
import { Parameter } from './parameter.tsx';
import { RuleLevels } from './rule-levels.tsx';

type Settings = Output<'readSettings'>;

const checkParameters: readonly string[] = [settingsText.profile[0], settingsText.dueDays[0], settingsText.baseline[0]];
const personParameters: readonly string[] = [settingsText.persons[0], settingsText.personalFields[0]];

/** «Настройки»: one form for the parameters and rules; below it what is done once in a while. */
export function SettingsPlace() {
  const { rpc, announce, reload } = usePanel();
  const [work, start] = useWork<Settings>();
  const [saving, startSaving] = useWork<Output<'saveSettings'>>();
  const [typed, setTyped] = useState<Record<string, string>>({});
  /** What became of the last «Сохранить», beside the button whatever part of the form is on the screen. */
  const [said, setSaid] = useState('');
  // Read again after saving, the form stays as it stands: unfolded where it was, the focus where it was.
  const [settings, setSettings] = useState<Settings>();
  const load = () => void start(() => rpc.readSettings({})).then((read) => read && setSettings(read));
  useEffect(load, []);

  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const save = async (event?: Event) => {
    event?.preventDefault();
    setSaid('');
    if (Object.keys(typed).length === 0) return say(texts.unchanged);
    const saved = await startSaving(() => rpc.saveSettings({ batch: newBatch(), values: typed }));
    if (!saved) return;
    say(saved.conflicts.length > 0 ? texts.conflicts : texts.saved(saved.saved));
    setTyped({});
    reload();
    load();
  };
  if (!settings) {
    return (
      <div class="screen">
        <h1>{texts.title}</h1>
        {work.state === 'failed' ? <Failure error={work.error} onRetry={load} /> : <Progress label={texts.loading} />}
      </div>
    );
  }
  const { parameters, rules } = settings;
  const set = (name: string, value: string) => {
    setSaid('');
    setTyped({ ...typed, [name]: value });
  };
  const fields = (wanted: (name: string) => boolean) =>
    parameters
      .filter(({ name }) => wanted(name))
      .map((parameter) => (
        <Parameter
          key={parameter.name}
          parameter={parameter}
          value={typed[parameter.name] ?? parameter.value}
          onChange={(value) => set(parameter.name, value)}
        />
      ));
  return (
    <div class="screen">
      <div class="stack tight">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <form class="stack" onSubmit={save}>
        <details open>
          <summary>{texts.school}</summary>
          <div class="stack tight">
            {fields((name) => !checkParameters.includes(name) && !personParameters.includes(name))}
          </div>
        </details>
        <details>
          <summary>{texts.check}</summary>
          <div class="stack tight">{fields((name) => checkParameters.includes(name))}</div>
        </details>
        <details>
          <summary>{texts.rules}</summary>
          <RuleLevels rules={rules} typed={typed} onChange={set} />
        </details>
        <details>
          <summary>{texts.persons}</summary>
          <div class="stack tight">
            {fields((name) => personParameters.includes(name))}
            {typed[settingsText.personalFields[0]] === texts.yesNo[0] && (
              <Notice tone="warn">
                <p>{texts.personsWarning}</p>
              </Notice>
            )}
            <ErasePersons />
          </div>
        </details>
        <div class="bottom">
          {saving.state === 'failed' && <Failure error={saving.error} onRetry={() => void save()} />}
          {said !== '' && <p class="settled">{said}</p>}
          <button type="submit" class="primary wide" disabled={saving.state === 'working'}>
            {saving.state === 'working' ? panelText.saving : panelText.save}
          </button>
        </div>
      </form>
      <Dictionaries />
      <MergePartners />
      <AdoptSheet />
      <Exchange />
      <Diagnostics />
    </div>
  );
}
