import type * as sheets from '../sheets/index.ts';
import type { RowOf } from '../sheets/sheet.ts';

export type SheetName = keyof typeof sheets;

/** The whole book as records, tab by tab, in the order of the rows. */
export type Registry = { [Name in SheetName]: RowOf<(typeof sheets)[Name]>[] };

/** One record of any tab, where the tab is not known to the compiler. */
export type AnyRecord = { key: string } & Record<string, string>;
