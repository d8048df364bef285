import type { SheetName } from '../registry/registry.ts';
import * as sheets from '../sheets/index.ts';
import type { DocumentContext } from './context.ts';
import type { DataOf } from './tags.ts';

/** Tags of the appendix «Источники сведений». */
export const sourceTags = { withSources: 'flag', sources: { statement: 'text', records: 'text' } } as const;

/** One statement of a document and the records it rests on, by tab. */
export interface Statement {
  statement: string;
  from: Partial<Record<SheetName, readonly { key: string }[]>>;
}

/** The appendix of sources: filled only when it is asked for. */
export function sourcesOf(statements: () => readonly Statement[], context: DocumentContext): DataOf<typeof sourceTags> {
  if (!context.sources) return { withSources: false, sources: [] };
  return {
    withSources: true,
    sources: statements().map(({ statement, from }) => ({ statement, records: recordsOf(from) })),
  };
}

function recordsOf(from: Statement['from']): string {
  return Object.entries(from)
    .filter(([, rows]) => rows.length > 0)
    .map(([sheet, rows]) => `${sheets[sheet as SheetName].text.title}: ${rows.map((row) => row.key).join(', ')}`)
    .join('; ');
}
