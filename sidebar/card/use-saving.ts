import { useRef, useState } from 'preact/hooks';
import type { Change, Conflict } from '../../src/domain/registry/changes.ts';
import type { SheetName } from '../../src/domain/registry/registry.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import type { Input, Output } from '../rpc.ts';
import { useWork } from '../use-work.ts';
import type { Row } from './card-data.ts';

type Title = Input<'saveRecords'>['title'];

/** What the journal calls a new record of the tab. */
const titles: Partial<Record<SheetName, Title>> = {
  partners: 'newPartner',
  forms: 'addForm',
  effects: 'addEffect',
  exchange: 'addExchange',
  agreements: 'addAgreement',
  roadmap: 'addActivity',
  meetings: 'addMeeting',
  decisions: 'addMeeting',
  contacts: 'addContact',
  dictionaries: 'dictionary',
};

/** Saves a form: a new record, or only the fields that were changed, against what the user saw. */
export function useSaving(sheet: SheetName, record: Row, onSaved: () => void) {
  const { rpc, announce, reload } = usePanel();
  const [saving, start] = useWork<Output<'saveRecords'>>();
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const click = useRef({ of: '', batch: '' });

  /** Gives the conflicts; undefined when the call failed. */
  const write = async (change: Change): Promise<Conflict[] | undefined> => {
    const of = JSON.stringify(change);
    if (click.current.of !== of) click.current = { of, batch: newBatch() };
    const title: Title = record.key ? 'edit' : (titles[sheet] ?? 'edit');
    const outcome = await start(() => rpc.saveRecords({ batch: click.current.batch, title, changes: [change] }));
    if (outcome) setConflicts(outcome.conflicts as Conflict[]);
    return outcome?.conflicts as Conflict[] | undefined;
  };
  /** Writes what was typed and differs from what the user has seen. */
  const save = async (typed: Row, shown: Row = record) => {
    const trimmed = Object.fromEntries(Object.entries(typed).map(([field, value]) => [field, value.trim()]));
    const changed = Object.fromEntries(
      Object.entries(trimmed).filter(([field, value]) => value !== (shown[field] ?? '')),
    );
    const { key, ...standing } = record;
    if (key && Object.keys(changed).length === 0) {
      announce(cardText.unchanged);
      onSaved();
      return;
    }
    const seen = Object.fromEntries(Object.keys(changed).map((field) => [field, shown[field] ?? '']));
    const change: Change = key
      ? { type: 'update', sheet, key, seen, values: changed }
      : { type: 'add', sheet, key: 'new:1', values: { ...standing, ...trimmed } };
    if ((await write(change))?.length !== 0) return;
    announce(cardText.saved);
    reload();
    onSaved();
  };
  /**
   * After a conflict, which left everything unwritten: writes over what a colleague wrote, now that it was seen, or
   * leaves that and writes the rest.
   */
  const settle = (whose: 'ours' | 'theirs', typed: Row) => {
    const theirs = Object.fromEntries(conflicts.map(({ field, now }) => [field, now]));
    return save(whose === 'ours' ? typed : { ...typed, ...theirs }, { ...record, ...theirs });
  };
  return { saving, conflicts, save, settle };
}
