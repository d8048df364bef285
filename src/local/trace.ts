import type { Interceptor } from './host/answer.ts';

/** Counts service calls by method; `counts` fills as the add-on works. */
export function traceCalls(): { counts: Record<string, number>; interceptor: Interceptor } {
  const counts: Record<string, number> = {};
  return {
    counts,
    interceptor(name, next) {
      counts[name] = (counts[name] ?? 0) + 1;
      return next();
    },
  };
}
