import { useId, useState } from 'preact/hooks';
import type { TableView } from '../../src/domain/structuring/list-tables.ts';
import type { Meaning } from '../../src/domain/structuring/tables/columns.ts';
import type { ColumnsSaid, TableSaid } from '../../src/domain/structuring/tables/said.ts';
import { columnsText } from '../../src/texts/ru/sidebar/columns.ts';

interface Props {
  tables: TableView[];
  said: ColumnsSaid;
  /** Something was found: the columns need a look only where one was not understood. */
  understood: boolean;
  /** The source is being read again. */
  reading: boolean;
  /** What a person says now, and a name for the choice. */
  onSay(said: ColumnsSaid, choice: string): void;
}

/** The columns of the tables as they were found, each with what it means; another choice holds for every row. */
export function Columns({ tables, said, understood, reading, onSay }: Props) {
  const unknown = tables.reduce((sum, table) => sum + unknownIn(table), 0);
  const [opened] = useState(unknown > 0 || !understood);
  if (tables.length === 0) return null;
  return (
    <details class="columns" open={opened}>
      <summary>
        {columnsText.title}
        {unknown > 0 && <span class="badge warn">{columnsText.notUnderstoodCount(unknown)}</span>}
      </summary>
      <p class="muted">{understood ? columnsText.hint : columnsText.hintNothing}</p>
      {inOrder(tables).map((table, index) => (
        <TableColumns
          key={table.id}
          table={table}
          {...(tables.length > 1 && { caption: columnsText.table(index + 1, table.records) })}
          said={said[table.id] ?? { meanings: {} }}
          onSay={(own, choice) => onSay({ ...said, [table.id]: own }, `${table.id} ${choice}`)}
        />
      ))}
      <p role="status">{reading ? columnsText.reading : ''}</p>
    </details>
  );
}

/** Tables in which something was understood first: a stamp or a place to sign is laid out as a table too. */
const inOrder = (tables: TableView[]) => {
  const isKnown = ({ columns }: TableView) => columns.some(({ meaning }) => meaning !== undefined);
  return [...tables.filter(isKnown), ...tables.filter((table) => !isKnown(table))];
};

interface TableProps {
  table: TableView;
  caption?: string;
  said: TableSaid;
  onSay(said: TableSaid, choice: string): void;
}

function TableColumns({ table, caption, said, onSay }: TableProps) {
  const id = useId();
  return (
    <fieldset class="stack tight">
      {caption && <legend>{caption}</legend>}
      {table.header !== 'read' && (
        <label class="tick">
          <input
            type="checkbox"
            checked={said.headed ?? false}
            onChange={(event) => onSay({ ...said, headed: event.currentTarget.checked }, 'header')}
          />
          <span>{columnsText.headed}</span>
        </label>
      )}
      <div class="column-list">
        {table.columns.map(({ title, sample, meaning }, column) => (
          <div class="field" key={column}>
            <label htmlFor={`${id}-${column}`}>{title || columnsText.untitled(column + 1)}</label>
            <select
              id={`${id}-${column}`}
              aria-describedby={`${id}-${column}-sample`}
              value={said.meanings[column] ?? meaning ?? ''}
              onChange={(event) =>
                onSay({ ...said, meanings: withMeaning(said.meanings, column, event.currentTarget.value) }, `${column}`)
              }
            >
              {meaning === undefined && <option value="">{columnsText.notUnderstood}</option>}
              {Object.entries(columnsText.meanings).map(([group, labels]) => (
                <optgroup key={group} label={group}>
                  {Object.entries(labels).map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <small id={`${id}-${column}-sample`}>{sample && columnsText.sample(sample)}</small>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** A column has one meaning and a meaning one column; any number of columns may be left out. */
function withMeaning(meanings: TableSaid['meanings'], column: number, value: string): TableSaid['meanings'] {
  const others = Object.entries(meanings).filter(
    ([at, meaning]) => Number(at) !== column && (meaning === 'ignored' || meaning !== value),
  );
  return { ...Object.fromEntries(others), [column]: value as Meaning };
}

/** Columns without a meaning where others have one: a table of which nothing is understood may be no register. */
function unknownIn({ columns }: TableView): number {
  const unknown = columns.filter(({ meaning }) => meaning === undefined).length;
  return unknown < columns.length ? unknown : 0;
}
