import type { Arrangement } from '../book/arrange.ts';
import { type Deed, useUndo } from './grid/use-undo.ts';
import type { OpenWorkspace } from './use-workspace.ts';

/** What a person does to the sheet itself, each deed remembered to be taken back. */
export interface Hands {
  type(sheet: number, row: number, column: number, inputs: string[][]): Promise<void>;
  arrange(sheet: number, row: number, column: number, change: Arrangement): Promise<void>;
  undo(): Promise<Deed | undefined>;
  redo(): Promise<Deed | undefined>;
}

/** Typing and arranging rows, with undo over both. */
export function useHands({ edit, arrange, restore }: OpenWorkspace): Hands {
  const { remember, undo, redo } = useUndo();
  return {
    undo,
    redo,
    async type(sheet, row, column, inputs) {
      const before = await edit(sheet, row, column, inputs);
      if (!before) return;
      const again = async (texts: string[][]) => (await edit(sheet, row, column, texts)) !== undefined;
      remember({ sheet, row, column, undo: () => again(before), redo: () => again(inputs) });
    },
    async arrange(sheet, row, column, change) {
      let made = await arrange(sheet, change);
      if (made === undefined) return;
      remember({
        sheet,
        row,
        column,
        undo: async () => made !== undefined && restore(made),
        redo: async () => {
          made = await arrange(sheet, change);
          return made !== undefined;
        },
      });
    },
  };
}
