import type { Client, Output } from '../rpc.ts';
import type { Parcel } from './parcels.ts';

export type Written = Omit<Output<'writeImport'>, 'duplicates'>;

/** What was written so far, and what went wrong with the next parcel. */
export interface Writing {
  done: Written[];
  of: number;
  error?: unknown;
}

interface Job {
  rpc: Client;
  parcels: Parcel[];
  /** The same name for a repetition of the same click. */
  batch: string;
  persons?: 'keep' | 'mask';
  onProgress(done: number): void;
  stopped(): boolean;
}

/** Writes parcel by parcel; each is an action of its own, so what is done is done when a later one fails. */
export async function writeParcels({ rpc, parcels, batch, persons, onProgress, stopped }: Job): Promise<Writing> {
  const done: Written[] = [];
  for (const [index, { found, source, choices }] of parcels.entries()) {
    if (stopped()) break;
    try {
      const name = `${batch}-${index}`;
      done.push(await rpc.writeImport({ batch: name, found, source, choices, ...(persons && { persons }) }));
    } catch (error) {
      return { done, of: parcels.length, error };
    }
    onProgress(done.length);
  }
  return { done, of: parcels.length };
}

/** Numbers by tab over all that was written. */
export function sumTallies(written: readonly Written[], of: 'added' | 'updated' | 'unchanged'): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const outcome of written) {
    for (const [tab, n] of Object.entries(outcome[of])) sum[tab] = (sum[tab] ?? 0) + n;
  }
  return sum;
}
