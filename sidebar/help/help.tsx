import { helpText } from '../../src/texts/ru/sidebar/help.ts';
import { usePanel } from '../panel.ts';

/** «Справка»: a few short answers, each with the way to the place it speaks of. */
export function HelpPlace() {
  const { go } = usePanel();
  return (
    <div class="screen">
      <div class="stack tight">
        <h1>{helpText.title}</h1>
        <p class="lead">{helpText.lead}</p>
      </div>
      {helpText.topics.map(({ title, steps, to: [place, label] }) => (
        <section key={title} class="stack tight">
          <h2>{title}</h2>
          <ol class="steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <div>
            <button type="button" onClick={() => go(place)}>
              {label}
            </button>
          </div>
        </section>
      ))}
    </div>
  );
}
