/** A file that goes to the program, or comes from it, in several calls. */

export interface Progress {
  done: number;
  of?: number;
}

/** The texts of an export one after another, asked for until there is no next place. */
export async function gather<Place>(
  ask: (place?: Place) => Promise<{ name: string; text: string; next?: Place | undefined }>,
  onProgress: (progress: Progress) => void,
): Promise<{ name: string; text: string }> {
  const { name, text, next } = await ask();
  const texts = [text];
  for (let place = next; place !== undefined; ) {
    onProgress({ done: texts.length });
    const load = await ask(place);
    texts.push(load.text);
    place = load.next;
  }
  return { name, text: texts.join('') };
}

/** A load that failed behind others: what they wrote stays written, and is told with the failure. */
export class Unfinished extends Error {
  readonly reason: unknown;
  readonly done: number;
  readonly of: number;

  constructor(reason: unknown, done: number, of: number) {
    super();
    this.reason = reason;
    this.done = done;
    this.of = of;
  }
}

/** Sends the loads one after another under the names of one click; throws `Unfinished` where some were written. */
export async function sendLoads<Load, Answer>(
  loads: readonly Load[],
  send: (load: Load, n: number) => Promise<Answer>,
  onProgress: (progress: Progress) => void,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [n, load] of loads.entries()) {
    if (loads.length > 1) onProgress({ done: n, of: loads.length });
    try {
      answers.push(await send(load, n));
    } catch (error) {
      throw n > 0 ? new Unfinished(error, n, loads.length) : error;
    }
  }
  return answers;
}
