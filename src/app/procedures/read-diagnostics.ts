import * as z from 'zod/mini';
import type { SheetName } from '../../domain/registry/registry.ts';
import { SCHEMA } from '../../domain/registry/whole-book.ts';
import * as sheets from '../../domain/sheets/index.ts';
import { settingsOf } from '../context.ts';
import { adoptedSheets } from '../store.ts';
import { procedure } from './procedure.ts';

declare const VERSION: string;

/** Facts for support: versions and sizes, never a word from a cell. */
export const readDiagnostics = procedure({
  input: z.object({}),
  output: z.object({ text: z.string() }),
  run(_input, host) {
    const titles = new Set(host.book.titles());
    const adopted = adoptedSheets(host.book);
    const { profile, persons, personalFields } = settingsOf(host);
    const memory = JSON.parse(host.book.property('memory') ?? '{}') as { unfinished?: string; recent?: string[] };
    const lines = [
      `version ${VERSION}, schema ${SCHEMA}`,
      `now ${host.book.now()}, cloud ${host.book.inCloud()}`,
      `profile ${profile}, persons ${persons}, personal fields ${personalFields}`,
      `unfinished ${memory.unfinished ? 'yes' : 'no'}, recent actions ${memory.recent?.length ?? 0}`,
      ...(Object.keys(sheets) as SheetName[]).flatMap((name) => {
        const title = adopted[name]?.title ?? sheets[name].text.title;
        return titles.has(title) ? [`${name}: ${host.book.end(title)} rows`] : [];
      }),
    ];
    return { text: lines.join('\n') };
  },
});
