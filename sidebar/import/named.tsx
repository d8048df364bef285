import type { Found } from '../../src/domain/structuring/found.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { AutoText } from '../parts/auto-text.tsx';
import { ItemList } from './item-list.tsx';
import { type Data, textAt } from './lens.ts';
import { usePreview } from './tools.ts';

interface Group {
  title: string;
  path: string;
  count: number;
  /** Fields of one part, by name; `items` is a list of lines. */
  fields: Record<string, string>;
}

/** Parts of a thing that have names of their own: signatories; principles, stages and activities of a programme. */
export function Named({ thing, found }: { thing: number; found: Found }) {
  const { take } = usePreview();
  const data = found as unknown as Data;
  const field = (path: string, name: string, label: string) =>
    name === 'items' ? (
      <ItemList
        key={path}
        thing={thing}
        card="head"
        field={{ path, label, shape: 'list' }}
        record={data}
        others={[]}
        canCut={false}
      />
    ) : (
      <AutoText
        key={path}
        value={textAt(data, path)}
        label={label}
        placeholder={label}
        onInput={(value) => take({ do: 'edit', thing, card: 'head', path, value })}
      />
    );
  return (
    <>
      {groupsOf(found)
        .filter(({ count }) => count > 0)
        .map(({ title, path, count, fields }) => (
          <fieldset key={path} class="stack tight">
            <legend>{title}</legend>
            {Array.from({ length: count }, (_, at) => (
              <div key={`${path}.${at}`} class="part">
                {Object.entries(fields).map(([name, label]) => field(`${path}.${at}.${name}`, name, label))}
              </div>
            ))}
          </fieldset>
        ))}
    </>
  );
}

function groupsOf(found: Found): Group[] {
  if (found.kind === 'resolution') {
    const fields = { name: importText.person, position: importText.position };
    return [{ title: importText.signatories, path: 'signatories', count: found.signatories.length, fields }];
  }
  if (found.kind !== 'programme') return [];
  const { name, items, outcome, products } = importText;
  return [
    { title: importText.principles, path: 'principles', count: found.principles.length, fields: { name } },
    { title: importText.stages, path: 'stages', count: found.stages.length, fields: { name, items, outcome } },
    { title: importText.activities, path: 'activities', count: found.activities.length, fields: { name, products } },
  ];
}
