import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellView, Look } from '../../api.ts';
import { post } from '../post.ts';

const BLOCK = 2_000;

/** The rows of a tab that have come so far. */
export interface SheetRows {
  sheet: number;
  rows: CellView[][];
  looks: Look[];
  /** Looks of the cells below the last row, by column. */
  below: (Look | undefined)[];
  complete: boolean;
}

const NOTHING: SheetRows = { sheet: 0, rows: [], looks: [], below: [], complete: false };

/** The rows of a tab at a revision of the book, block after block; the old ones stay on show until new ones come. */
export function useRows(sheet: number, revision: number): SheetRows {
  const [rows, setRows] = useState<SheetRows>(NOTHING);
  const latest = useRef(0);
  useEffect(() => {
    const turn = ++latest.current;
    if (sheet === 0) return;
    const load = async (): Promise<void> => {
      let loaded: SheetRows = { ...NOTHING, sheet };
      for (;;) {
        const part = await post('rows', { sheet, from: loaded.rows.length, count: BLOCK });
        if (turn !== latest.current) return;
        loaded = joined(loaded, part, part.rows.length < BLOCK);
        setRows(loaded);
        if (loaded.complete) return;
      }
    };
    void load().catch(() => undefined);
  }, [sheet, revision]);
  return rows.sheet === sheet ? rows : NOTHING;
}

/** Each block numbers its looks from 0: they are renumbered as they join. */
function joined(
  loaded: SheetRows,
  part: { looks: Look[]; rows: CellView[][]; below: (number | null)[] },
  complete: boolean,
): SheetRows {
  const shift = loaded.looks.length;
  const rows =
    shift === 0
      ? part.rows
      : part.rows.map((row) =>
          row.map((cell): CellView => {
            if (cell === '') return cell;
            const [text, look, ...rest] = cell;
            return [text, look + shift, ...rest] as CellView;
          }),
        );
  return {
    ...loaded,
    rows: loaded.rows.concat(rows),
    looks: loaded.looks.concat(part.looks),
    below: part.below.map((look) => (look === null ? undefined : part.looks[look])),
    complete,
  };
}
