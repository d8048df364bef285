export type Reading = typeof import('./reading.ts');

let loaded: Reading | undefined;

/** Brings in what reads text, once. */
export async function loadReading(): Promise<Reading> {
  loaded ??= await import('./reading.ts');
  return loaded;
}

/** What reads text, where something has been read already: a preview is never shown before that. */
export function reading(): Reading {
  if (!loaded) throw new Error('Nothing was read yet');
  return loaded;
}
