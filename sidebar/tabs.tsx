import { panelText } from '../src/texts/ru/sidebar/panel.ts';
import { usePanel } from './panel.ts';
import { Icon } from './parts/icon.tsx';

const tabs = ['import', 'card', 'check', 'documents', 'settings'] as const;
const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, Home: -tabs.length, End: tabs.length };

/** The five places, always in the same order; arrow keys walk along them. */
export function Tabs() {
  const { place, go } = usePanel();
  const walk = (event: KeyboardEvent, index: number) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next =
      Math.abs(step) === 1
        ? (index + step + tabs.length) % tabs.length
        : Math.max(0, Math.min(tabs.length - 1, index + step));
    const name = tabs[next] ?? 'import';
    go(name);
    document.getElementById(`tab-${name}`)?.focus();
  };
  const selected = Math.max(0, (tabs as readonly string[]).indexOf(place.name));
  return (
    <div class="tabs" role="tablist" aria-label={panelText.places}>
      {tabs.map((name, index) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={place.name === name}
          aria-controls="place-shown"
          tabIndex={index === selected ? 0 : -1}
          onClick={() => go(name)}
          onKeyDown={(event) => walk(event, index)}
        >
          <Icon name={name} size={20} />
          {panelText[name]}
        </button>
      ))}
    </div>
  );
}
