import type { Found } from '../../src/domain/structuring/found.ts';
import { composeThing } from './compose.ts';
import { type Preview, recordsOf, type Thing, withRecords } from './thing.ts';

/** Records written by one call: some seconds on Google, where a call may last six minutes. */
const MOST = 1_000;

/** One call to the server: the things of one source, and the choices by their places in the call. */
export interface Parcel {
  source: string;
  found: Found[];
  choices: Record<string, NonNullable<Preview['choices'][number]>>;
  /** Card by its place in the call. */
  cards: Record<string, number>;
}

/** The things as one call to the server; what was not understood at all is not sent. */
export function composeParcel(preview: Preview, source: string, things = preview.things): Parcel {
  const parcel: Parcel = { source, found: [], choices: {}, cards: {} };
  for (const thing of things) {
    if (thing.found.kind === 'none') continue;
    const index = parcel.found.push(composeThing(thing)) - 1;
    for (const [at, card] of thing.cards.entries()) {
      parcel.cards[`${index}.${at}`] = card;
      const choice = preview.choices[card];
      if (choice) parcel.choices[`${index}.${at}`] = choice;
    }
  }
  return parcel;
}

/**
 * The preview as calls, in the order in which the sources came: one per source, or several where it holds too many records
 * for one. Each is an action that can be repeated, so writing that was cut short goes on where it stopped.
 */
export function composeParcels(preview: Preview): Parcel[] {
  return [...new Set(preview.things.map(({ source }) => source))]
    .flatMap((source) =>
      loadsOf(preview.things.filter((thing) => thing.source === source)).map((load) =>
        composeParcel(preview, source, load),
      ),
    )
    .filter(({ found }) => found.length > 0);
}

/** The things in loads of no more records than one call takes. */
function loadsOf(things: readonly Thing[]): Thing[][] {
  const loads: Thing[][] = [[]];
  let room = MOST;
  for (const part of things.flatMap(partsOf)) {
    if (part.cards.length > room) {
      loads.push([]);
      room = MOST;
    }
    loads[loads.length - 1]?.push(part);
    room -= part.cards.length;
  }
  return loads;
}

/** A long list in parts; what was left over of it goes with the first. Decisions stay with their meeting. */
function partsOf(thing: Thing): Thing[] {
  const { found, cards } = thing;
  if (cards.length <= MOST || (found.kind !== 'partners' && found.kind !== 'roadmap')) return [thing];
  const records = recordsOf(found);
  return Array.from({ length: Math.ceil(cards.length / MOST) }, (_, n) => {
    const [from, to] = [n * MOST, (n + 1) * MOST];
    const whole: Found = n === 0 ? found : { ...found, unrecognised: [], skipped: [], warnings: [] };
    return { ...thing, found: withRecords(whole, records.slice(from, to)), cards: cards.slice(from, to) };
  });
}
