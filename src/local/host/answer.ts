import type { OperationName, Operations } from '../operations.ts';
import type { Execution } from './execution.ts';
import { otherOperations } from './other-operations.ts';
import { rangeOperations } from './range-operations.ts';
import { sheetOperations } from './sheet-operations.ts';
import { spreadsheetOperations } from './spreadsheet-operations.ts';

/**
 * Stands around every service call: counts it, makes it fail, or lets somebody else act in between. `execution` is the
 * same object for the calls of one run of the script.
 */
export type Interceptor = (name: OperationName, next: () => unknown, execution: object) => unknown;

/**
 * The one function a script's context has of the host: JSON text `[name, ...arguments]` in, `{"value"}` or
 * `{"error"}` out, so that no object of the host ever enters the context.
 */
export function answerer(execution: Execution, interceptors: readonly Interceptor[]): (request: string) => string {
  const operations: Operations = {
    ...spreadsheetOperations(execution),
    ...sheetOperations(execution),
    ...rangeOperations(execution),
    ...otherOperations(execution),
  };
  return (request) => {
    try {
      const [name, ...args] = JSON.parse(request) as [OperationName, ...unknown[]];
      const perform = operations[name] as (...args: unknown[]) => unknown;
      const chain = interceptors.reduceRight<() => unknown>(
        (next, interceptor) => () => interceptor(name, next, execution),
        () => perform(...args),
      );
      return JSON.stringify({ value: chain() ?? null });
    } catch (error) {
      return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
    }
  };
}
