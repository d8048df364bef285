import { levelWords } from '../../src/texts/ru/settings.ts';
import { settingsPlaceText as texts } from '../../src/texts/ru/sidebar/settings.ts';
import type { Output } from '../rpc.ts';

interface Props {
  rules: Output<'readSettings'>['rules'];
  typed: Record<string, string>;
  onChange(parameter: string, level: string): void;
}

/** How grave each rule may be in this book. */
export function RuleLevels({ rules, typed, onChange }: Props) {
  return (
    <div class="stack tight">
      <p class="muted">{texts.rulesLead}</p>
      {rules.map(({ code, title, parameter, level, usual }) => {
        const value = typed[parameter] ?? level;
        return (
          <div key={code} class="field">
            <label htmlFor={`level-${code}`}>
              {code} {title}
            </label>
            <select
              id={`level-${code}`}
              value={value}
              onChange={(event) => onChange(parameter, event.currentTarget.value)}
            >
              {Object.values(levelWords).map((word) => (
                <option key={word} value={word}>
                  {word}
                </option>
              ))}
            </select>
            {value !== usual && <small>{texts.usual(usual)}</small>}
          </div>
        );
      })}
    </div>
  );
}
