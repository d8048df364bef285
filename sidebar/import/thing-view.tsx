import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { Card } from './card.tsx';
import { countRecords } from './compose.ts';
import { FieldEdit } from './field-edit.tsx';
import { headFields } from './fields.ts';
import { Leftovers } from './leftovers.tsx';
import type { Data } from './lens.ts';
import { Named } from './named.tsx';
import { Parties } from './parties.tsx';
import { ProposalDoubts } from './proposal-doubts.tsx';
import { Skipped } from './skipped.tsx';
import { recordsOf, type Thing, titleOf } from './thing.ts';
import { usePreview } from './tools.ts';

interface Props {
  thing: Thing;
  /** More than one thing was found: each says what it is and can be left out. */
  several: boolean;
  /** The things come from more than one source: each names its own. */
  sourced: boolean;
  /** Several of its kind were found: each says its title. */
  titled: boolean;
  opened: boolean;
}

/** One thing found: its own fields, a card per record, and everything that went into neither. */
export function ThingView({ thing, several, sourced, titled, opened }: Props) {
  const { take, point, wide } = usePreview();
  const { found, id, cards } = thing;
  const records = recordsOf(found);
  const general = found.warnings.flatMap((warning, index) =>
    warning.record === undefined ? [{ warning, index }] : [],
  );
  const heads = headFields(found.kind);
  return (
    <section class="thing" aria-labelledby={`thing-${id}`}>
      <div class="thing-head">
        <h2 id={`thing-${id}`}>
          {importText.kinds[found.kind]}
          {titled && titleOf(found) && <small> · {titleOf(found)}</small>}
          {sourced && <small> · {thing.source}</small>}
        </h2>
        {several && (
          <button type="button" class="quiet" onClick={() => take({ do: 'drop-thing', thing: id })}>
            {importText.thingDrop}
          </button>
        )}
      </div>
      {several && <p class="muted">{importText.found(countRecords({ things: [thing], choices: {} }))}</p>}
      {general.map(({ warning, index }) => (
        <p key={index} class="doubt">
          {warning.message}{' '}
          {wide && warning.line !== undefined && (
            <button type="button" class="quiet" onClick={() => point([{ line: warning.line ?? 0, text: '' }])}>
              {importText.inSource}
            </button>
          )}{' '}
          <button type="button" class="quiet" onClick={() => take({ do: 'confirm', thing: id, warning: index })}>
            {importText.rightly}
          </button>
        </p>
      ))}
      {found.kind === 'resolution' && <ProposalDoubts found={found} />}
      {heads.length > 0 && (
        <div class="card body stack tight">
          {heads.map((field) => (
            <FieldEdit
              key={field.path}
              thing={id}
              card="head"
              field={field}
              record={found as unknown as Data}
              others={heads.filter(({ shape, path }) => shape === 'list' && path !== field.path)}
              canCut={false}
              required={false}
              warnings={[]}
            />
          ))}
          {found.kind === 'roadmap' && <Parties thing={id} parties={found.parties ?? []} />}
          <Named thing={id} found={found} />
        </div>
      )}
      <ol class="drafts">
        {records.map((record, at) => (
          <Card
            key={cards[at]}
            thing={id}
            card={cards[at] ?? 0}
            kind={found.kind}
            record={record}
            warnings={found.warnings}
            at={at}
            last={at === records.length - 1}
            opened={opened}
          />
        ))}
      </ol>
      <Leftovers thing={thing} />
      <Skipped skipped={found.skipped} />
    </section>
  );
}
