import { loadReading, type Reading } from './load-reading.ts';
import { code, name } from './reading.ts?inert';

/** A person has stopped the work. */
export class Stopped extends Error {}

/** Lets the stop of a work pass in silence, and no other error. */
export function unlessStopped(error: unknown): void {
  if (!(error instanceof Stopped)) throw error;
}

/** The browser allows no worker. */
class Refused extends Error {}

type Work = 'structureTables' | 'readMaterialFile';

/** The most that is read in the page itself, in characters or bytes: a fifth of a second, while a worker needs its start. */
const SMALL = 200_000;

/**
 * Reads: long material beside the page, so that the page stays alive and `stop` ends the work (`Stopped`), short
 * material, or any where the browser allows no worker, in the page itself.
 */
export async function readBeside<Name extends Work>(
  work: Name,
  args: Parameters<Reading[Name]>,
  size: number,
  stop: AbortSignal,
): Promise<Awaited<ReturnType<Reading[Name]>>> {
  const reading = await loadReading();
  if (size > SMALL) {
    try {
      return await inWorker<Name>(work, args, stop);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
  return (await (reading[work] as (...given: unknown[]) => unknown)(...args)) as Awaited<ReturnType<Reading[Name]>>;
}

function inWorker<Name extends Work>(
  work: Name,
  args: Parameters<Reading[Name]>,
  stop: AbortSignal,
): Promise<Awaited<ReturnType<Reading[Name]>>> {
  const script = `${code()}
    onmessage = async ({ data: [work, args] }) => {
      try {
        postMessage({ answer: await ${name}[work](...args) });
      } catch (error) {
        postMessage({ failure: String(error && error.message) });
      }
    };`;
  return new Promise((resolve, reject) => {
    if (stop.aborted) throw new Stopped();
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    const worker = newWorker(address);
    const end = (settle: () => void) => () => {
      worker?.terminate();
      URL.revokeObjectURL(address);
      settle();
    };
    if (!worker) return end(() => reject(new Refused()))();
    worker.onerror = end(() => reject(new Refused()));
    worker.onmessage = ({ data }) =>
      end(() => ('failure' in data ? reject(new Error(data.failure)) : resolve(data.answer)))();
    stop.addEventListener(
      'abort',
      end(() => reject(new Stopped())),
    );
    worker.postMessage([work, args]);
  });
}

function newWorker(address: string): Worker | undefined {
  try {
    return new Worker(address);
  } catch {
    return undefined;
  }
}
