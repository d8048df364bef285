import type { ComponentChildren } from 'preact';
import type { SheetName } from '../../src/domain/registry/registry.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { offersText } from '../../src/texts/ru/sidebar/offers.ts';
import { AutoText } from '../parts/auto-text.tsx';
import { fieldsOf, textOf } from './card-data.ts';
import { FieldInput } from './field-input.tsx';
import type { EntryField, PartnerEntry } from './new-partner-data.ts';

interface Props {
  entry: PartnerEntry;
  onChange(entry: PartnerEntry): void;
  /** What there is to say of the name, right where one looks. */
  belowName?: ComponentChildren;
}

const steps: [SheetName, EntryField[]][] = [
  ['partners', ['name', 'category', 'locality', 'ourResponsible']],
  ['exchange', []],
  ['exchange', []],
  ['contacts', ['date', 'purpose', 'preparation']],
  ['partners', ['aim', 'partnerInterest']],
];

/** The fields of the step that is shown. */
export function PartnerStep({ entry, onChange, belowName }: Props) {
  const [sheet, fields] = steps[entry.step] ?? ['partners', []];
  const input = (tab: SheetName) => (field: EntryField) => {
    const definition = fieldsOf(tab)[field];
    return (
      definition && (
        <FieldInput
          key={field}
          id={`new-${field}`}
          text={textOf(tab, field)}
          definition={definition}
          value={entry[field]}
          required={field === 'name'}
          problem=""
          choices={[]}
          to=""
          onChange={(value) => onChange({ ...entry, [field]: value })}
        />
      )
    );
  };
  if (entry.step === 1 || entry.step === 2) {
    return <Lines side={entry.step === 1 ? 'give' : 'get'} entry={entry} onChange={onChange} />;
  }
  return (
    <div class="stack tight">
      {fields.map((field) => [input(sheet)(field), field === 'name' && belowName])}
      {entry.step === 4 && (['outcome', 'nextStep', 'nextOn'] as const).map(input('contacts'))}
    </div>
  );
}

/** What one side gives, line by line, with examples usual for the category. */
function Lines({ side, entry, onChange }: Props & { side: 'give' | 'get' }) {
  const lines = entry[side];
  const offers = offersText[entry.category]?.[side] ?? [];
  const set = (next: string[]) => onChange({ ...entry, [side]: next });
  return (
    <div class="stack tight">
      {lines.map((line, index) => (
        <AutoText
          key={index}
          value={line}
          label={cardText.line(index + 1)}
          onInput={(text) => set(lines.map((other, at) => (at === index ? text : other)))}
        />
      ))}
      <div>
        <button type="button" class="quiet add" onClick={() => set([...lines, ''])}>
          + {cardText.addLine}
        </button>
      </div>
      {offers.length > 0 && (
        <div class="row">
          {offers.map((offer) => (
            <button
              key={offer}
              type="button"
              class="offer"
              onClick={() => set([...lines.filter((line) => line.trim() !== ''), offer])}
            >
              + {offer}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
