/** Profiles a rule may name: `registry` is every one that looks at partners, `every` also the draft of a resolution. */
export const profiles = {
  every: ['school', 'pair', 'resolution', 'district'],
  registry: ['school', 'pair', 'district'],
} as const;
