import { useEffect, useState } from 'preact/hooks';
import type { Client, Output } from '../rpc.ts';
import { composeParcel, type Parcel } from './parcels.ts';
import type { Preview } from './thing.ts';

export interface Plan extends Output<'planImport'> {
  /** The preview it was made for. */
  of: Preview;
  cards: Parcel['cards'];
}

/** What is done with names of persons, where the settings say to ask. */
export type Persons = 'keep' | 'mask';

/** Corrections come one after another: the book is asked when they pause. */
const PAUSE = 1200;

/** What writing the preview would do to the book as it stands; undefined until the book has answered. */
export function usePlan(rpc: Client, preview: Preview, persons: Persons | undefined): Plan | undefined {
  const [plan, setPlan] = useState<Plan>();
  useEffect(() => {
    let dropped = false;
    const ask = async () => {
      const { found, source, choices, cards } = composeParcel(preview, '');
      if (found.length === 0) return;
      try {
        const answer = await rpc.planImport({ found, source, choices, ...(persons && { persons }) });
        if (!dropped) setPlan({ ...answer, of: preview, cards });
      } catch {
        // The preview works without it; writing will say what is wrong with the connection.
      }
    };
    const timer = setTimeout(ask, plan ? PAUSE : 0);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [preview, persons]);
  return plan;
}
