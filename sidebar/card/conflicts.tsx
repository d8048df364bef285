import type { Conflict } from '../../src/domain/registry/changes.ts';
import { linkFields } from '../../src/domain/registry/links.ts';
import type { SheetName } from '../../src/domain/registry/registry.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { Notice } from '../parts/notice.tsx';
import { shownValue, textOf } from './card-data.ts';

interface Props {
  sheet: SheetName;
  conflicts: Conflict[];
  onKeep(): void;
  onWrite(): void;
}

/** A link to a record that is not there: nobody changed the field, the record is gone or was never there. */
const isGone = (sheet: SheetName, field: string, now: string) =>
  now === '' && linkFields(sheet).some((link) => link.field === field);

/** Fields that a colleague changed meanwhile: both values, and a choice; nothing was overwritten. */
export function Conflicts({ sheet, conflicts, onKeep, onWrite }: Props) {
  if (conflicts.length === 0) return null;
  const value = (field: string, text: string) => shownValue(sheet, field, text) || cardText.emptyValue;
  return (
    <Notice tone="warn" title={cardText.conflictTitle} alert>
      {conflicts.map(({ field, now, wanted }) => (
        <div key={field}>
          <p>
            <b>{textOf(sheet, field)[0]}</b>
          </p>
          <p>
            {isGone(sheet, field, now) ? cardText.conflictGone(wanted) : cardText.conflictTheirs(value(field, now))}
          </p>
          <p>{cardText.conflictOurs(value(field, wanted))}</p>
        </div>
      ))}
      <div class="row">
        <button type="button" onClick={onKeep}>
          {cardText.conflictKeep}
        </button>
        <button type="button" onClick={onWrite}>
          {cardText.conflictWrite}
        </button>
      </div>
    </Notice>
  );
}
