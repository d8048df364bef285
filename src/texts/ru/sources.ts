/** The kinds of the source documents that principles come from, as a sentence names them in brackets. */
export const sources = {
  programme: 'программа взаимодействия школы',
  guide: 'методическое пособие',
  model: 'модель взаимодействия школы',
  resolution: 'резолюция круглого стола',
  pair: 'дорожная карта двух школ',
} as const;

/** «Откуда: …» with any number of sources. */
export function after(...named: readonly (keyof typeof sources)[]): string {
  return `Откуда: ${named.map((name) => sources[name]).join(', ')}.`;
}
