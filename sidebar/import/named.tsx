import type { Found } from '../../src/domain/structuring/found.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';

/** What a thing names besides its fields: signatories, parts of a programme. */
export function Named({ found }: { found: Found }) {
  const lists = listsOf(found).filter(([, lines]) => lines.length > 0);
  return (
    <>
      {lists.map(([title, lines]) => (
        <div key={title} class="field">
          <span class="label">{title}</span>
          <ul class="dots">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function listsOf(found: Found): [string, string[]][] {
  if (found.kind === 'resolution') {
    const signatories = found.signatories.map(({ name, position }) => [position, name].filter(Boolean).join(', '));
    return [[importText.signatories, signatories]];
  }
  if (found.kind === 'programme') {
    return [
      [importText.principles, found.principles.map(({ name }) => name)],
      [
        importText.stages,
        found.stages.map(({ name, items, outcome }) => [name, ...items, outcome].filter(Boolean).join(': ')),
      ],
      [
        importText.activities,
        found.activities.map(({ name, products }) => [name, products].filter(Boolean).join(': ')),
      ],
    ];
  }
  return [];
}
