import type { ExecutionFacts, OperationName, Operations } from '../operations.ts';

let send: (request: string) => string;
let facts: ExecutionFacts;

/** Takes the one function of the host; it stays in this module, out of the add-on's reach. */
export function connect(sendToHost: (request: string) => string, executionFacts: ExecutionFacts): void {
  send = sendToHost;
  facts = executionFacts;
}

/** What is known of this execution: zone, locale, user. */
export function executionFacts(): ExecutionFacts {
  return facts;
}

/** Asks the host; an error on its side is thrown here as this context's own Error. */
export function call<Name extends OperationName>(
  name: Name,
  ...args: Parameters<Operations[Name]>
): ReturnType<Operations[Name]> {
  const answer = JSON.parse(ask(JSON.stringify([name, ...args])));
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

/** An error of the host's own making (its stack ran out) must not carry the host's objects in here. */
function ask(request: string): string {
  try {
    return send(request);
  } catch {
    throw new Error('The local workspace failed to answer.');
  }
}
