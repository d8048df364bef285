import * as byName from '../principles/index.ts';

/** The principles in the order of their numbers. */
export const principles = Object.values(byName).sort((a, b) => (a.id < b.id ? -1 : 1));
