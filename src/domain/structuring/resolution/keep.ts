import type { Statement } from '../statement.ts';

/** Notes which texts of a statement stand in a field of the meeting. */
export type Keep = (statement: Statement, field: string, ...values: string[]) => void;
