import { useState } from 'preact/hooks';
import { settingsPlaceText as texts } from '../../src/texts/ru/sidebar/settings.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { useWork } from '../use-work.ts';

/** Words of one's own for the drop-downs. */
export function Dictionaries() {
  const { rpc, announce } = usePanel();
  const [dictionary, setDictionary] = useState('category');
  const [word, setWord] = useState('');
  const [work, start] = useWork<string>();
  const add = async (event?: Event) => {
    event?.preventDefault();
    const value = word.trim();
    if (value === '') return;
    const added = await start(async () => {
      await rpc.saveRecords({
        batch: newBatch(),
        title: 'dictionary',
        changes: [{ type: 'add', sheet: 'dictionaries', key: 'new:1', values: { dictionary, value } }],
      });
      return value;
    });
    if (!added) return;
    announce(texts.wordAdded(added));
    setWord('');
  };
  return (
    <details>
      <summary>{texts.dictionaries}</summary>
      <form class="stack tight" onSubmit={add}>
        <p class="muted">{texts.dictionariesLead}</p>
        <div class="field">
          <label htmlFor="dictionary">{texts.dictionary}</label>
          <select id="dictionary" value={dictionary} onChange={(event) => setDictionary(event.currentTarget.value)}>
            {Object.entries(texts.dictionaryNames).map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label htmlFor="dictionary-word">{texts.word}</label>
          <input id="dictionary-word" value={word} onInput={(event) => setWord(event.currentTarget.value)} />
        </div>
        {work.state === 'failed' && <Failure error={work.error} onRetry={() => void add()} />}
        {work.state === 'done' && <p class="settled">{texts.wordAdded(work.value)}</p>}
        <div>
          <button type="submit" disabled={work.state === 'working' || word.trim() === ''}>
            {texts.addWord}
          </button>
        </div>
      </form>
    </details>
  );
}
