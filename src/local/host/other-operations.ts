import { randomUUID } from 'node:crypto';
import type { Operations } from '../operations.ts';
import type { Execution } from './execution.ts';

type OtherOperations = Omit<
  Operations,
  Extract<keyof Operations, `Spreadsheet.${string}` | `Sheet.${string}` | `Range.${string}` | 'Protection.update'>
>;

/** Operations off the grid: screen, lock, properties, documents. */
export function otherOperations(execution: Execution): OtherOperations {
  const { book, lock, documents, events } = execution;
  const fileOf = (name: string) => ({ id: name, name, webViewLink: documents.linkTo(name) });
  const store = (kind: 'document' | 'user'): Record<string, string> => {
    if (kind === 'document') return book.documentProperties;
    book.userProperties[execution.userKey] ??= {};
    return book.userProperties[execution.userKey] as Record<string, string>;
  };
  return {
    'SpreadsheetApp.flush': () => null,
    'Menu.addToUi': (label, entries) => {
      events.push({ kind: 'menu', label, entries });
      return null;
    },
    'Ui.show': (event) => {
      events.push(event);
      return null;
    },
    'HtmlService.createHtmlOutputFromFile': (name) => execution.htmlFile(name),
    'Lock.tryLock': () => {
      lock.holder ??= execution;
      return lock.holder === execution;
    },
    'Lock.hasLock': () => lock.holder === execution,
    'Lock.releaseLock': () => {
      if (lock.holder === execution) lock.holder = null;
      return null;
    },
    'Properties.getProperties': (kind) => ({ ...store(kind) }),
    'Properties.setProperties': (kind, properties, replace) => {
      const kept = store(kind);
      const next = replace ? properties : { ...kept, ...properties };
      refuseLarge(next);
      for (const key of Object.keys(kept)) delete kept[key];
      Object.assign(kept, next);
      execution.changed = true;
      return null;
    },
    'Properties.deleteProperty': (kind, key) => {
      delete store(kind)[key];
      execution.changed = true;
      return null;
    },
    'Utilities.getUuid': () => randomUUID(),
    'Utilities.sleep': (milliseconds) => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.min(milliseconds, 300_000));
      return null;
    },
    'Drive.Files.list': (batch) => {
      const made = documents.list().find(({ name }) => name === documents.made.get(batch));
      return made ? [fileOf(made.name)] : [];
    },
    'Drive.Files.create': (name, batch, base64) => {
      const taken = documents.store(name, Buffer.from(base64, 'base64'));
      if (batch !== '') documents.made.set(batch, taken);
      return fileOf(taken);
    },
    'console.log': (level, line) => {
      execution.log(level, line);
      return null;
    },
  };
}

/** Google keeps 9 KB to a value and 500 KB to a store. */
function refuseLarge(properties: Record<string, string>): void {
  let total = 0;
  for (const [key, value] of Object.entries(properties)) {
    const size = Buffer.byteLength(value);
    if (size > 9 * 1024) throw new Error(`Argument too large: value of property ${key}`);
    total += size + Buffer.byteLength(key);
  }
  if (total > 500 * 1024) throw new Error('You have exceeded the property storage quota.');
}
