import { useState } from 'preact/hooks';
import { settingsPlaceText as texts } from '../../src/texts/ru/sidebar/settings.ts';
import { RecordForm } from '../card/record-form.tsx';
import { usePanel } from '../panel.ts';

/** Words of one's own for the drop-downs, with what else they are called. */
export function Dictionaries() {
  const { book } = usePanel();
  const [times, setTimes] = useState(0);
  const anew = () => setTimes(times + 1);
  return (
    <details>
      <summary>{texts.dictionaries}</summary>
      <div class="stack tight">
        <p class="muted">{texts.dictionariesLead}</p>
        <p class="settled">{book.words.map(({ value }) => value).join(', ')}</p>
        <RecordForm
          key={times}
          sheet="dictionaries"
          record={{ dictionary: 'category' }}
          linked={{}}
          onSaved={anew}
          onCancel={anew}
        />
      </div>
    </details>
  );
}
