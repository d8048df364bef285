import { plainJson } from '../services/plain-json.ts';

/**
 * `google.script` inside a sidebar or dialog, as strict as Google's: ten calls at a time, in no order, plain values
 * only. It speaks to the workspace page by messages.
 */

interface Config {
  functions: string[];
}

interface Call {
  id: number;
  function: string;
  json: string;
}

interface Answer {
  id: number;
  value?: unknown;
  error?: string;
}

type Handler = ((value: unknown, userObject?: unknown) => void) | undefined;

const AT_A_TIME = 10;

/** Puts `google.script` among the page's globals. */
export function install({ functions }: Config): void {
  const handlers = new Map<number, { success: Handler; failure: Handler; userObject: unknown }>();
  const waiting: Call[] = [];
  let running = 0;
  let lastId = 0;

  const tell = (message: object): void => parent.postMessage({ workspace: message }, '*');
  const startNext = (): void => {
    while (running < AT_A_TIME) {
      const call = waiting.shift();
      if (!call) return;
      running++;
      tell({ call });
    }
  };
  const deliver = ({ id, value, error }: Answer): void => {
    const handler = handlers.get(id);
    handlers.delete(id);
    running--;
    startNext();
    if (!handler) return;
    if (error === undefined) handler.success?.(value, handler.userObject);
    else if (handler.failure) handler.failure(new Error(error), handler.userObject);
    else console.error(error);
  };

  addEventListener('message', (event) => {
    const answer = event.source === parent ? (event.data?.workspaceAnswer as Answer | undefined) : undefined;
    if (!answer) return;
    // Under load Google answers in any order: what is asked first need not be answered first.
    if (running > 1) setTimeout(deliver, Math.random() * 30, answer);
    else deliver(answer);
  });

  const runner = (success: Handler, failure: Handler, userObject: unknown): Record<string, unknown> => ({
    ...Object.fromEntries(
      functions.map((name) => [
        name,
        (...args: unknown[]) => {
          const id = ++lastId;
          const json = plainJson(args);
          handlers.set(id, { success, failure, userObject });
          waiting.push({ id, function: name, json });
          startNext();
        },
      ]),
    ),
    withSuccessHandler: (handler: Handler) => runner(handler, failure, userObject),
    withFailureHandler: (handler: Handler) => runner(success, handler, userObject),
    withUserObject: (object: unknown) => runner(success, failure, object),
  });

  const host = {
    close: () => tell({ close: true }),
    setHeight: (height: number) => tell({ height }),
    setWidth: (width: number) => tell({ width }),
    editor: { focus: () => tell({ focus: true }) },
    origin: location.origin,
  };
  Object.defineProperty(globalThis, 'google', {
    value: { script: { run: runner(undefined, undefined, undefined), host } },
  });
}
