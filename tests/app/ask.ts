import { type Answer, answer } from '../../src/app/endpoint.ts';
import type { Host } from '../../src/app/host.ts';
import type * as procedures from '../../src/app/procedures/index.ts';
import type { Procedure } from '../../src/app/procedures/procedure.ts';

type Procedures = typeof procedures;
type InputOf<P> = P extends Procedure<infer Input, unknown> ? Input : never;
type OutputOf<P> = P extends Procedure<infer _, infer Output> ? Output : never;

/** Calls a procedure as the panel does; throws when it is refused. */
export function ask<Name extends keyof Procedures>(
  host: Host,
  name: Name,
  input: InputOf<Procedures[Name]>,
): OutputOf<Procedures[Name]> {
  const given = JSON.parse(answer(host, name, JSON.stringify(input))) as Answer<OutputOf<Procedures[Name]>>;
  if (!given.ok) throw new Error(`${name}: ${given.code} ${given.message}`);
  return given.value;
}
