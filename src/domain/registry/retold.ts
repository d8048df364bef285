import { type Change, STAMP } from './changes.ts';
import { changesOf, journalOf } from './journal.ts';
import { linkFields } from './links.ts';

type Addition = Extract<Change, { type: 'add' }>;

const isAddition = (change: Change): change is Addition => change.type === 'add';

/** The keys that an action gave to the records asked for, by their provisional ones, from what the journal says it did. */
export function keysGiven(wanted: readonly Change[], done: readonly Change[]): Record<string, string> {
  const keys: Record<string, string> = {};
  const left = done.filter(isAddition);
  const nobody = { title: '', batch: '', who: '', when: '' };
  for (const asked of wanted.filter(isAddition)) {
    // As the journal would tell it: only then can the two be compared.
    const [told = asked] = changesOf(journalOf([asked], nobody).map((row) => ({ key: '', ...row }))).filter(isAddition);
    const at = left.findIndex((made) => isSame(told, made));
    const [made] = at < 0 ? [] : left.splice(at, 1);
    if (made && made.key !== asked.key) keys[asked.key] = made.key;
  }
  return keys;
}

function isSame(asked: Addition, made: Addition): boolean {
  if (asked.sheet !== made.sheet) return false;
  const links = new Set(linkFields(asked.sheet).map(({ field }) => field));
  const fields = Object.keys({ ...asked.values, ...made.values });
  return fields.every((field) => field === STAMP || links.has(field) || asked.values[field] === made.values[field]);
}
