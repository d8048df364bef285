import { useState } from 'preact/hooks';
import { readChecklist, writeChecklist } from '../../src/domain/registry/checklist.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';

interface Props {
  id: string;
  value: string;
  onChange(value: string): void;
}

/** What has to be ready, a tick each; an empty one begins with what every visit needs. */
export function Checklist({ id, value, onChange }: Props) {
  const [more, setMore] = useState('');
  const usual = cardText.visitChecklist.map((text) => ({ text, done: false }));
  const items = value.trim() === '' ? usual : readChecklist(value);
  const add = () => {
    if (more.trim() === '') return;
    onChange(writeChecklist([...items, { text: more.trim(), done: false }]));
    setMore('');
  };
  return (
    <fieldset aria-labelledby={`${id}-label`} class="stack tight">
      {items.map(({ text, done }, index) => (
        <label key={`${index} ${text}`} class="tick">
          <input
            type="checkbox"
            id={index === 0 ? id : undefined}
            checked={done}
            onChange={() =>
              onChange(writeChecklist(items.map((item, at) => (at === index ? { ...item, done: !done } : item))))
            }
          />
          <span>{text}</span>
        </label>
      ))}
      <div class="row">
        <input
          aria-label={cardText.checklistMore}
          value={more}
          onInput={(event) => setMore(event.currentTarget.value)}
        />
        <button type="button" onClick={add}>
          {cardText.checklistAdd}
        </button>
      </div>
    </fieldset>
  );
}
