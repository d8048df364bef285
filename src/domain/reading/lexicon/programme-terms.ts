/** How a programme names what the closed columns of «Формы» hold as codes; folded, matched anywhere in the name. */
export const programmeTerms = {
  mechanism: { research: ['исследоват'], project: ['проект'], action: ['акци'] },
  activityKind: {
    discussion: ['обсужд'],
    design: ['проектир'],
    implementation: ['реализац'],
    support: ['поддержк'],
  },
} as const;
