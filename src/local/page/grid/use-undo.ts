import { useCallback, useRef } from 'preact/hooks';

interface Edit {
  sheet: number;
  row: number;
  column: number;
  before: string[][];
  after: string[][];
}

type Type = (sheet: number, row: number, column: number, inputs: string[][]) => Promise<string[][] | undefined>;

const REMEMBERED = 100;

/** Typing that can be taken back (Ctrl+Z) and done again (Ctrl+Y); what the add-on writes has its own undo. */
export function useUndo(type: Type): {
  type: Type;
  undo(): Promise<Edit | undefined>;
  redo(): Promise<Edit | undefined>;
} {
  const done = useRef<Edit[]>([]);
  const undone = useRef<Edit[]>([]);
  const apply = useCallback(
    async (from: Edit[], to: Edit[], side: 'before' | 'after') => {
      const edit = from.pop();
      if (!edit || !(await type(edit.sheet, edit.row, edit.column, edit[side]))) return undefined;
      to.push(edit);
      return edit;
    },
    [type],
  );
  return {
    type: useCallback<Type>(
      async (sheet, row, column, inputs) => {
        const before = await type(sheet, row, column, inputs);
        if (before) {
          done.current.push({ sheet, row, column, before, after: inputs });
          done.current.splice(0, done.current.length - REMEMBERED);
          undone.current = [];
        }
        return before;
      },
      [type],
    ),
    undo: useCallback(() => apply(done.current, undone.current, 'before'), [apply]),
    redo: useCallback(() => apply(undone.current, done.current, 'after'), [apply]),
  };
}
