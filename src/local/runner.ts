import { type Context, createContext, Script } from 'node:vm';
import type { AddOn } from './add-on.ts';
import type { Book } from './book/book.ts';
import { answerer, type Interceptor } from './host/answer.ts';
import type { DocumentsFolder } from './host/documents-folder.ts';
import type { Execution, LockState, Selection } from './host/execution.ts';
import type { UiEvent } from './operations.ts';

/** The book and what lies around it while it is open: what executions share. */
export interface Desk {
  book: Book;
  bookId: string;
  bookName: string;
  bookUrl: string;
  documents: DocumentsFolder;
  lock: LockState;
  /** By user key. */
  selections: Map<string, Selection>;
}

/** A call of one of the add-on's functions. */
export interface Call {
  function: string;
  args?: readonly unknown[];
  user: string;
  /** Milliseconds after which the script is stopped; Google's six minutes unless given. */
  timeLimit?: number;
}

/** What a call gave: its value or the message of its error, and what it did to the screen and the book. */
export interface Outcome {
  value?: unknown;
  error?: string;
  events: UiEvent[];
  changed: boolean;
  log: { level: string; line: string }[];
}

interface Installed {
  entry(name: string, argsJson: string): () => string;
  implemented(): string;
}

interface Answered {
  value?: unknown;
  error?: string;
  stack?: string;
}

const SIX_MINUTES = 360_000;

/** Engine globals that Apps Script does not have. */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/** A global for a moment, under a name no script would choose: the time limit binds only what a Script starts. */
const ENTRY = '__localWorkspaceEntry';
const enter = new Script(`(() => { const entry = ${ENTRY}; delete globalThis.${ENTRY}; return entry(); })()`, {
  filename: 'entry.js',
});

/** Runs one function of the add-on in a fresh context, as every call on Google is a fresh start of the script. */
export function run(addOn: AddOn, desk: Desk, call: Call, interceptors: readonly Interceptor[] = []): Outcome {
  const log: Outcome['log'] = [];
  const execution = startExecution(addOn, desk, call.user, log);
  const args = JSON.stringify(call.args ?? []);
  try {
    const { context, installed } = prepare(addOn, desk, execution, interceptors);
    addOn.code.runInContext(context, { timeout: call.timeLimit ?? SIX_MINUTES });
    context[ENTRY] = installed.entry(call.function, args);
    const told = enter.runInContext(context, { timeout: call.timeLimit ?? SIX_MINUTES }) as string;
    const answer = told.startsWith("'") ? { value: told.slice(1) } : (JSON.parse(told) as Answered);
    if (answer.stack) log.push({ level: 'error', line: answer.stack });
    const result = answer.error === undefined ? { value: answer.value } : { error: answer.error };
    return { ...result, events: execution.events, changed: execution.changed, log };
  } catch (error) {
    const { message, stack } = error as Error;
    log.push({ level: 'error', line: stack ?? message });
    return { error: message, events: execution.events, changed: execution.changed, log };
  } finally {
    // Google frees a lock when its script ends, however it ends.
    if (desk.lock.holder === execution) desk.lock.holder = null;
  }
}

/** Names of the functions a page may call by `google.script.run`: the add-on's own, but those ending in «_». */
export function publicFunctions(addOn: AddOn): string[] {
  const context = emptyContext();
  const before = new Set(globalNames(context));
  addOn.code.runInContext(context);
  return globalNames(context).filter((name) => !before.has(name) && !name.endsWith('_'));
}

/** The members of every service that this workspace has, by class. */
export function implementedMembers(addOn: AddOn): Record<string, string[]> {
  const context = emptyContext();
  const install = addOn.services.runInContext(context) as (...args: unknown[]) => Installed;
  const installed = install(new Script('globalThis').runInContext(context), () => '{}', '{}');
  return JSON.parse(installed.implemented()) as Record<string, string[]>;
}

function startExecution(addOn: AddOn, desk: Desk, user: string, log: Outcome['log']): Execution {
  let selection = desk.selections.get(user);
  if (!selection) {
    selection = { area: { sheet: desk.book.activeSheet, row: 1, column: 1, rows: 1, columns: 1 } };
    desk.selections.set(user, selection);
  }
  return {
    book: desk.book,
    userKey: user,
    selection,
    lock: desk.lock,
    documents: desk.documents,
    htmlFile: addOn.html,
    events: [],
    log: (level, line) => void log.push({ level, line }),
    changed: false,
  };
}

function prepare(addOn: AddOn, desk: Desk, execution: Execution, interceptors: readonly Interceptor[]) {
  const context = emptyContext();
  const install = addOn.services.runInContext(context) as (...args: unknown[]) => Installed;
  const facts = JSON.stringify({
    timeZone: desk.book.timeZone,
    locale: desk.book.locale,
    userKey: execution.userKey,
    userLocale: 'ru',
    bookId: desk.bookId,
    bookName: desk.bookName,
    bookUrl: desk.bookUrl,
  });
  const global = new Script('globalThis').runInContext(context);
  return { context, installed: install(global, answerer(execution, interceptors), facts) };
}

function emptyContext(): Context {
  const context = createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
  for (const name of ABSENT) new Script(`delete globalThis.${name}`).runInContext(context);
  return context;
}

function globalNames(context: Context): string[] {
  const list = 'JSON.stringify(Object.keys(globalThis).filter((name) => typeof globalThis[name] === "function"))';
  return JSON.parse(new Script(list).runInContext(context) as string) as string[];
}
