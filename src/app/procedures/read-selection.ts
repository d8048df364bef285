import * as z from 'zod/mini';
import { procedure } from './procedure.ts';

/** The selected cells of the sheet, as text, to be structured in the panel. */
export const readSelection = procedure({
  input: z.object({}),
  output: z.object({ title: z.string(), rows: z.array(z.array(z.string())) }),
  run(_input, host) {
    const selection = host.book.selection();
    return { title: selection?.title ?? '', rows: selection?.rows ?? [] };
  },
});
