import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { Arrangement } from '../book/arrange.ts';

interface Props {
  /** Title of the column of the active cell, or of the one that is filtered by; none where no header stays above. */
  column: string | undefined;
  filter: string;
  /** Of a filtered sheet: rows that are seen and all. */
  shown: { rows: number; of: number } | undefined;
  onFilter(text: string): void;
  onArrange(kind: Arrangement['kind'], descending?: boolean): void;
  onDone(): void;
}

/** What can be done with whole rows: put one in, take out, sort and filter by the column one stands in. */
export function RowTools({ column, filter, shown, onFilter, onArrange, onDone }: Props) {
  return (
    <fieldset class="row-tools">
      <legend class="visually-hidden">{texts.rowTools}</legend>
      <button type="button" title={texts.insertRowHint} onClick={() => onArrange('insert')}>
        {texts.insertRow}
      </button>
      <button type="button" title={texts.deleteRowsHint} onClick={() => onArrange('delete')}>
        {texts.deleteRows}
      </button>
      {column !== undefined && (
        <>
          <button type="button" title={texts.sortUpHint(column)} onClick={() => onArrange('sort')}>
            {texts.sortUp}
          </button>
          <button type="button" title={texts.sortDownHint(column)} onClick={() => onArrange('sort', true)}>
            {texts.sortDown}
          </button>
          <input
            type="search"
            value={filter}
            placeholder={texts.filter(column)}
            aria-label={texts.filterHint(column)}
            title={texts.filterHint(column)}
            onInput={(event) => onFilter(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onFilter('');
              if (event.key === 'Escape' || event.key === 'Enter') onDone();
            }}
          />
        </>
      )}
      <span role="status">{shown && texts.filtered(shown.rows, shown.of)}</span>
      {shown && (
        <button type="button" onClick={() => onFilter('')}>
          {texts.showAllRows}
        </button>
      )}
    </fieldset>
  );
}
