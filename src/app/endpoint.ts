import { fitText } from '../domain/reading/fit-text.ts';
import { googleErrors } from '../domain/reading/lexicon/google-errors.ts';
import { endpointText } from '../texts/ru/endpoint.ts';
import { Busy, type Host } from './host.ts';
import * as procedures from './procedures/index.ts';
import { type Procedure, Refusal } from './procedures/procedure.ts';

/** What every remote call answers, as JSON text: `Date` and `undefined` cannot pass silently. */
export type Answer<T = unknown> =
  | { ok: true; value: T }
  | { ok: false; code: 'refused' | 'busy' | 'rights' | 'bad-request' | 'failed'; message: string };

const known = new Map(Object.entries(procedures) as [string, Procedure][]);

/** The longest request taken, in characters: a paste of 5 MB is structured in the sidebar and comes as records. */
const LONGEST = 12_000_000;

/** What may stand for a sign that `fitText` removes; most requests hold none, and are not gone through text by text. */
const DOUBTFUL = /\\u|\\[bf]|[\ufffe\uffff]|\p{Surrogate}/u;

/** The single remote function. Validates what comes and what goes, and never throws. */
export function answer(host: Host, name: string, json: string): string {
  return JSON.stringify(run(host, name, json));
}

const notUnderstood: Answer = { ok: false, code: 'bad-request', message: endpointText.badRequest };

function parsed(json: string): unknown {
  if (!DOUBTFUL.test(json)) return JSON.parse(json);
  return JSON.parse(json, (_key, value: unknown) => (typeof value === 'string' ? fitText(value) : value));
}

function run(host: Host, name: string, json: string): Answer {
  try {
    const called = known.get(String(name));
    if (!called || typeof json !== 'string') return notUnderstood;
    if (json.length > LONGEST) return { ok: false, code: 'refused', message: endpointText.tooMuch };
    const input = called.input.safeParse(parsed(json));
    if (!input.success) {
      const long = input.error.issues.find((issue) => issue.code === 'too_big' && issue.origin === 'string');
      if (long?.code !== 'too_big') return notUnderstood;
      return { ok: false, code: 'refused', message: endpointText.tooLong(Number(long.maximum)) };
    }
    const output = called.output.safeParse(called.run(input.data, host));
    if (!output.success) {
      console.error(`Procedure ${name} gave a wrong answer at ${output.error.issues[0]?.path.join('.')}`);
      return { ok: false, code: 'failed', message: endpointText.failed };
    }
    return { ok: true, value: output.data };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: 'refused', message: error.message };
    if (error instanceof Busy) return { ok: false, code: 'busy', message: endpointText.busy };
    if (error instanceof Error && googleErrors.rights.test(error.message)) {
      return { ok: false, code: 'rights', message: endpointText.rights };
    }
    if (error instanceof SyntaxError) return notUnderstood;
    console.error(`Procedure ${name} failed`, error instanceof Error ? error.stack : '');
    return { ok: false, code: 'failed', message: endpointText.failed };
  }
}
