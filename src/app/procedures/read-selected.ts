import * as z from 'zod/mini';
import { selectedRecord } from '../card.ts';
import { procedure } from './procedure.ts';

/** Which record the selected row holds: asked every few seconds, so it reads one tab; '' when none. */
export const readSelected = procedure({
  input: z.object({}),
  output: z.object({ sheet: z.string(), key: z.string() }),
  run: (_input, host) => selectedRecord(host) ?? { sheet: '', key: '' },
});
