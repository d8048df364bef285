import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Conflict } from '../../src/domain/registry/changes.ts';
import type { SheetName } from '../../src/domain/registry/registry.ts';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';
import { panelText } from '../../src/texts/ru/sidebar/panel.ts';
import { forget, keep, recall } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { type CardData, fieldsOf, mainFields, type Row, textOf } from './card-data.ts';
import { Conflicts } from './conflicts.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FieldInput } from './field-input.tsx';
import { useSaving } from './use-saving.ts';
import { problemsOf } from './validate.ts';

interface Props {
  sheet: SheetName;
  /** The record as it stands; without a key it is a new one that belongs to what its link says. */
  record: Row;
  linked: CardData['linked'];
  onSaved(): void;
  onCancel(): void;
}

/** Fields a form shows at once beside those that are filled. */
const FIRST = 5;
/** Written by the program itself. */
const OWN = new Set(['changed']);

/** A form for a record of any tab, made from the tab's definition; headers are labels, their notes are hints. */
export function RecordForm({ sheet, record, linked, onSaved, onCancel }: Props) {
  const { book } = usePanel();
  const id = useId();
  const draft = `form.${book.book}.${sheet}.${record.key ?? `new.${record.partner ?? ''}`}`;
  const [typed, setTyped] = useState<Row>(() => recall<Row>(draft) ?? {});
  const [problems, setProblems] = useState<Record<string, string>>({});
  const form = useRef<HTMLFormElement>(null);
  const values = { ...record, ...typed };
  const fields = useMemo(
    () =>
      Object.entries(fieldsOf(sheet)).filter(
        ([field, { personal, to }]) =>
          !OWN.has(field) && (!personal || book.personalFields) && !(to === 'partners' && field !== 'pair'),
      ),
    [sheet, book.personalFields],
  );
  const main = mainFields[sheet] ?? '';
  const isFirst = ([field]: (typeof fields)[number], index: number) =>
    index < FIRST || field === main || (record[field] ?? '') !== '' || field in problems;
  const first = fields.filter(isFirst);
  const others = fields.filter((entry) => !first.includes(entry));
  const { saving, conflicts, save, settle } = useSaving(sheet, record, () => {
    forget(draft);
    onSaved();
  });

  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const change = (field: string, value: string) => {
    const next = { ...typed, [field]: value };
    setTyped(next);
    keep(draft, next);
  };
  const submit = (event?: Event) => {
    event?.preventDefault();
    const found = problemsOf(sheet, values);
    setProblems(found);
    if (Object.keys(found).length === 0) void save(typed);
  };
  const cancel = () => {
    forget(draft);
    onCancel();
  };
  const input = ([field, definition]: (typeof fields)[number]) => (
    <FieldInput
      key={field}
      id={`${id}-${field}`}
      text={textOf(sheet, field)}
      definition={definition}
      value={values[field] ?? ''}
      required={field === main}
      problem={problems[field] ?? ''}
      choices={definition.to ? (linked[definition.to] ?? []) : []}
      to={(definition.to ?? '') as SheetName | ''}
      onChange={(value) => change(field, value)}
    />
  );
  return (
    <form
      ref={form}
      class="record stack tight"
      data-typed={Object.keys(typed).length > 0 || undefined}
      noValidate
      onSubmit={submit}
    >
      <ErrorSummary problems={Object.entries(problems).map(([field, text]) => ({ id: `${id}-${field}`, text }))} />
      {first.map(input)}
      {others.length > 0 && (
        <details>
          <summary>{cardText.moreFields}</summary>
          <div class="stack tight">{others.map(input)}</div>
        </details>
      )}
      <Conflicts
        sheet={sheet}
        conflicts={conflicts as Conflict[]}
        onKeep={() => settle('theirs', typed)}
        onWrite={() => settle('ours', typed)}
      />
      {saving.state === 'failed' && <Failure error={saving.error} onRetry={() => submit()} />}
      <div class="row">
        <button type="submit" class="primary" disabled={saving.state === 'working'}>
          {saving.state === 'working' ? panelText.saving : panelText.save}
        </button>
        <button type="button" class="quiet" onClick={cancel}>
          {panelText.cancel}
        </button>
      </div>
    </form>
  );
}
