/** The kinds of the source documents that principles come from, as a sentence names them in brackets. */
export const sources = {
  programme: 'программа взаимодействия школы (источник 000)',
  guide: 'методическое пособие (источник 001)',
  model: 'модель взаимодействия школы (источник 002)',
  resolution: 'резолюция круглого стола (источник 003)',
  pair: 'дорожная карта двух школ (источник 004)',
} as const;

/** «Откуда: …» with any number of sources. */
export function after(...named: readonly (keyof typeof sources)[]): string {
  return `Откуда: ${named.map((name) => sources[name]).join(', ')}.`;
}
