import type { Interceptor } from './host/answer.ts';

/** Messages that Google's services are known to fail with for no fault of the script. */
const TRANSIENT = [
  'Service Spreadsheets timed out while accessing document with id 1.',
  'Service Spreadsheets failed while accessing document with id 1.',
  'Service error: Spreadsheets',
  "We're sorry, a server error occurred. Please wait a bit and try again.",
];

/** What a script that has run for six minutes is stopped with. */
export const STOPPED = 'Exceeded maximum execution time';

/** Calls without which a script could not even say that it failed. */
const SPARED = new Set(['console.log', 'Lock.releaseLock', 'Lock.hasLock', 'Menu.addToUi', 'Ui.show']);

/** What was made to fail so far. */
export interface Faults {
  interceptor: Interceptor;
  /** Asked before the book is saved: true for a disk that is full. */
  isDiskFull(): boolean;
  injected: { before: number; after: number; lock: number; limit: number; disk: number };
}

/**
 * Makes service calls fail at a rate (0…1), the same way for the same seed: with an error before the call was carried
 * out, with an error after it was, with a lock that is not granted, with the end of the script's time, after which
 * nothing of that run has an effect any more, or with a full disk.
 */
export function injectFaults(seed: number, rate: number): Faults {
  const random = mulberry32(seed);
  const injected = { before: 0, after: 0, lock: 0, limit: 0, disk: 0 };
  const stopped = new WeakSet<object>();
  const fail = (): never => {
    throw new Error(TRANSIENT[Math.floor(random() * TRANSIENT.length)]);
  };
  return {
    injected,
    isDiskFull() {
      const full = random() < rate;
      if (full) injected.disk++;
      return full;
    },
    interceptor(name, next, execution) {
      if (stopped.has(execution)) throw new Error(STOPPED);
      if (SPARED.has(name) || random() >= rate) return next();
      if (name === 'Lock.tryLock') {
        injected.lock++;
        return false;
      }
      const kind = random();
      if (kind < 0.1) {
        injected.limit++;
        stopped.add(execution);
        throw new Error(STOPPED);
      }
      if (kind < 0.55) {
        injected.before++;
        return fail();
      }
      injected.after++;
      next();
      return fail();
    },
  };
}

/** `SEED:RATE` as the command line gives it, `7:0.05`; undefined for anything else. */
export function readFaults(text: string): { seed: number; rate: number } | undefined {
  const found = /^(\d{1,9}):(0|1|0?\.\d+)$/.exec(text);
  return found ? { seed: Number(found[1]), rate: Number(found[2]) } : undefined;
}

/** Tommy Ettinger's generator: numbers in 0…1, the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
