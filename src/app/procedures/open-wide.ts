import * as z from 'zod/mini';
import { menuText } from '../../texts/ru/menu.ts';
import { procedure } from './procedure.ts';

/** Opens the wide dialog on what the panel shows now; the state goes over by the browser's own memory. */
export const openWide = procedure({
  input: z.object({}),
  output: z.object({}),
  run(_input, host) {
    host.ui.showDialog('import', menuText.importWide);
    return {};
  },
});
