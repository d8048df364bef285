import type { PeriodContext } from '../../src/domain/reading/periods/mention.ts';
import type { Found, Warning } from '../../src/domain/structuring/found.ts';
import { cutRecord, joinRecords, splitItem, splitRecord } from './cards.ts';
import type { CardId, Correction, Role } from './correction.ts';
import { cardFields } from './fields.ts';
import { type Data, itemsAt, valueAt, withItems, withValue } from './lens.ts';
import { contextOf, readAgain, withSchoolYear } from './read-again.ts';
import { type Preview, recordsOf, type Thing, withOtherRecords, withRecords } from './thing.ts';

/** The preview with the correction made; the same preview when there is nothing to correct. */
export function correct(preview: Preview, correction: Correction): Preview {
  if (correction.do === 'choose') {
    return { ...preview, choices: { ...preview.choices, [correction.card]: correction.choice } };
  }
  const thing = preview.things.find(({ id }) => id === correction.thing);
  if (!thing) return preview;
  if (correction.do === 'drop-thing') {
    return { ...preview, things: preview.things.filter(({ id }) => id !== thing.id) };
  }
  const replace = (changed: Thing, next = preview.next): Preview =>
    changed === thing
      ? preview
      : { ...preview, next, things: preview.things.map((other) => (other.id === thing.id ? changed : other)) };
  const found = (changed: Found) => replace({ ...thing, found: changed });

  switch (correction.do) {
    case 'confirm':
      return found({ ...thing.found, warnings: thing.found.warnings.filter((_, at) => at !== correction.warning) });
    case 'role':
      return found(withRole(thing.found, correction.party, correction.role));
    case 'place':
      return replace(placeFragment(thing, correction));
    case 'drop':
    case 'split':
    case 'cut':
    case 'join': {
      const at = thing.cards.indexOf(correction.card);
      const settled = correction.do === 'split' ? withoutSplitDoubt(thing, at) : thing;
      return at < 0 ? preview : replace(...recut(settled, at, correction, preview.next));
    }
    default:
      return replace(
        changeRecord(thing, correction.card, correction.path, (record) =>
          changeField(record, correction, contextOf(thing.found)),
        ),
      );
  }
}

/** Which side of a roadmap a school is; naming it settles the doubt about the roles. */
function withRole(found: Found, party: number, role: Role | undefined): Found {
  if (found.kind !== 'roadmap') return found;
  const parties = (found.parties ?? []).map((one, at) =>
    at === party ? { name: one.name, ...(role && { role }) } : one,
  );
  return { ...found, parties, warnings: found.warnings.filter(({ code }) => !code.startsWith('roles-')) };
}

type FieldCorrection = Extract<Correction, { do: 'edit' | 'edit-item' | 'remove-item' | 'move-item' | 'split-item' }>;

function changeField(record: Data, correction: FieldCorrection, context: PeriodContext): Data {
  const { path } = correction;
  if (correction.do === 'edit') return readAgain(withValue(record, path, correction.value || undefined), path, context);
  const items = itemsAt(record, path);
  const item = items[correction.index];
  switch (correction.do) {
    case 'edit-item':
      return withItems(record, path, replaceAt(items, correction.index, [{ ...item, text: correction.text }]));
    case 'remove-item':
      return withItems(record, path, replaceAt(items, correction.index, []));
    case 'split-item':
      return item ? withItems(record, path, replaceAt(items, correction.index, splitItem(item))) : record;
    case 'move-item': {
      if (!item) return record;
      const without = withItems(record, path, replaceAt(items, correction.index, []));
      return withItems(without, correction.to, [...itemsAt(without, correction.to), item]);
    }
  }
}

const replaceAt = <T>(items: T[], index: number, by: T[]): T[] => [
  ...items.slice(0, index),
  ...by,
  ...items.slice(index + 1),
];

/** Changes one record, or the thing itself; a doubt about the changed field is settled by the change. */
function changeRecord(thing: Thing, card: CardId, path: string, change: (record: Data) => Data): Thing {
  if (card === 'head') {
    const changed = change(thing.found as unknown as Data) as unknown as Found;
    return { ...thing, found: path === 'schoolYear' ? withSchoolYear(changed) : changed };
  }
  const at = thing.cards.indexOf(card);
  const records = recordsOf(thing.found);
  const record = records[at];
  if (!record) return thing;
  const field = path.split('.')[0];
  const changed = withRecords(thing.found, replaceAt(records, at, [change(record)]));
  const isSettled = (warning: Warning) => warning.record === at && warning.field?.split('.')[0] === field;
  // The same list where nothing is settled: every card is drawn anew when it is another one.
  const warnings = changed.warnings.some(isSettled)
    ? changed.warnings.filter((warning) => !isSettled(warning))
    : changed.warnings;
  return { ...thing, found: { ...changed, warnings } };
}

/** The doubt whether a cell names several organisations is settled by making each a card. */
function withoutSplitDoubt(thing: Thing, at: number): Thing {
  const warnings = thing.found.warnings.filter(({ code, record }) => record !== at || code !== 'several-organisations');
  return { ...thing, found: { ...thing.found, warnings } };
}

function recut(
  thing: Thing,
  at: number,
  correction: Extract<Correction, { do: 'drop' | 'split' | 'cut' | 'join' }>,
  next: number,
): [Thing, number] {
  const records = recordsOf(thing.found);
  const record = records[at] as Data;
  const following = records[at + 1];
  if (correction.do === 'join' && !following) return [thing, next];
  const by =
    correction.do === 'drop'
      ? []
      : correction.do === 'split'
        ? splitRecord(record)
        : correction.do === 'cut'
          ? cutRecord(record, correction.path, correction.index)
          : [joinRecords(record, following as Data)];
  const taken = correction.do === 'join' ? 2 : 1;
  const before = records.map((_, index) => index);
  const from = [
    ...before.slice(0, at),
    ...by.map((_, index) => (index === 0 ? at : undefined)),
    ...before.slice(at + taken),
  ];
  const cards = [
    ...thing.cards.slice(0, at),
    ...by.map((_, index) => (index === 0 ? (thing.cards[at] as number) : next + index)),
    ...thing.cards.slice(at + taken),
  ];
  const changed = [...records.slice(0, at), ...by, ...records.slice(at + taken)];
  return [{ ...thing, cards, found: withOtherRecords(thing.found, changed, from) }, next + by.length];
}

/** Puts a left-over fragment into a field: at the end of what stands there. */
function placeFragment(thing: Thing, { fragment: text, card, path }: Extract<Correction, { do: 'place' }>): Thing {
  const index = thing.found.unrecognised.indexOf(text);
  if (index < 0) return thing;
  const put = (record: Data): Data => {
    const standing = valueAt(record, path);
    if (Array.isArray(standing) || isList(thing.found.kind, path)) {
      return withItems(record, path, [...itemsAt(record, path), { text }]);
    }
    return readAgain(
      withValue(record, path, standing ? `${String(standing)} ${text}` : text),
      path,
      contextOf(thing.found),
    );
  };
  const changed = changeRecord(thing, card, path, put);
  if (changed === thing) return thing;
  const unrecognised = thing.found.unrecognised.filter((_, at) => at !== index);
  return { ...changed, found: { ...changed.found, unrecognised } };
}

const isList = (kind: Found['kind'], path: string) =>
  cardFields(kind).some((field) => field.path === path && field.shape === 'list');
