import type * as procedures from '../src/app/procedures/index.ts';
import { type FailureCode, failureOf } from './failure.ts';

type Procedures = typeof procedures;

/** Every procedure of the program as a promise, typed from the server's own definitions. */
export type Client = {
  [Name in keyof Procedures]: (
    input: Parameters<Procedures[Name]['run']>[0],
  ) => Promise<ReturnType<Procedures[Name]['run']>>;
};

export type Input<Name extends keyof Client> = Parameters<Client[Name]>[0];
export type Output<Name extends keyof Client> = Awaited<ReturnType<Client[Name]>>;

/** Carries one call: the procedure's name and its input as JSON; gives the answer as JSON. */
export type Transport = (name: string, json: string) => Promise<string>;

/** A call that did not succeed; the message is a sentence for the user. */
export class CallFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A client over a transport; a procedure is a method because it is one on the server. */
export function createClient(transport: Transport): Client {
  return new Proxy({} as Client, {
    get: (_target, name) => (input: unknown) => call(transport, String(name), input),
  });
}

async function call(transport: Transport, name: string, input: unknown): Promise<unknown> {
  let json: string;
  try {
    json = await transport(name, JSON.stringify(input));
  } catch (error) {
    const { code, message } = failureOf(error);
    throw new CallFailure(code, message);
  }
  const answer = JSON.parse(json) as { ok: true; value: unknown } | { ok: false; code: FailureCode; message: string };
  if (!answer.ok) throw new CallFailure(answer.code, answer.message);
  return answer.value;
}

declare const google: {
  script: {
    run: {
      withSuccessHandler(handle: (json: string) => void): typeof google.script.run;
      withFailureHandler(handle: (error: Error) => void): typeof google.script.run;
      rpc(name: string, json: string): void;
    };
    host: { close(): void };
  };
};

/** The way to the add-on's own server code. */
export const addOnTransport: Transport = (name, json) =>
  new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).rpc(name, json);
  });

/** Closes the dialog or the panel. */
export function closePage(): void {
  google.script.host.close();
}
