/** Records that one call carries, either way: some megabytes of JSON, and on Google some seconds of writing. */
export const LOAD = 5_000;

/** Where the next load of an export begins: a tab, and the number of its first record. */
export interface Place<Sheet extends string> {
  sheet: Sheet;
  from: number;
}
