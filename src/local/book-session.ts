import type { Answer } from '../app/endpoint.ts';
import type * as procedures from '../app/procedures/index.ts';
import type { Procedure } from '../app/procedures/procedure.ts';
import { builtAddOn } from './built.ts';
import { traceCalls } from './trace.ts';
import { openWorkspace } from './workspace.ts';

type Procedures = typeof procedures;
type InputOf<P> = P extends Procedure<infer Input, unknown> ? Input : never;
type OutputOf<P> = P extends Procedure<never, infer Output> | Procedure<infer _, infer Output> ? Output : never;

/** A call that the add-on refused or could not carry out; the message is its own Russian sentence. */
export class CallRefused extends Error {}

/** The add-on at work on a book without a page, for the command line. */
export interface BookSession {
  call<Name extends keyof Procedures>(
    name: Name,
    input: InputOf<Procedures[Name]>,
  ): Promise<OutputOf<Procedures[Name]>>;
  /** Service calls by method so far. */
  trace: Record<string, number>;
}

/** Opens a book for the command line; throws `BookTrouble` where it cannot be read. */
export async function openSession(
  bookPath: string,
  options: { create?: boolean; documentsPath?: string } = {},
): Promise<BookSession> {
  const { counts, interceptor } = traceCalls();
  const workspace = await openWorkspace({
    addOn: builtAddOn(),
    bookPath,
    create: options.create ?? false,
    interceptors: [interceptor],
    ...(options.documentsPath === undefined ? {} : { documentsPath: options.documentsPath }),
  });
  return {
    trace: counts,
    async call(name, input) {
      const outcome = await workspace.call('rpc', [name, JSON.stringify(input)]);
      if (outcome.error !== undefined) throw new Error(outcome.error);
      const answer = JSON.parse(String(outcome.value)) as Answer<never>;
      if (!answer.ok) throw new CallRefused(answer.message);
      return answer.value;
    },
  };
}
