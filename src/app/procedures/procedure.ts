import type * as z from 'zod/mini';
import type { Host } from '../host.ts';

/** A call the sidebar can make: its input and output are validated on the server, both ways. */
export interface Procedure<Input = unknown, Output = unknown> {
  input: z.ZodMiniType<Input>;
  output: z.ZodMiniType<Output>;
  run(input: Input, host: Host): Output;
}

/** A procedure definition; `run` is typed from both schemas. */
export function procedure<Input, Output>(definition: Procedure<Input, Output>): Procedure<Input, Output> {
  return definition;
}

/** Something the user asked for cannot be done; the message is a catalogue sentence. */
export class Refusal extends Error {}
