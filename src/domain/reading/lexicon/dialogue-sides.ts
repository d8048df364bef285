/** The sides of a social dialogue (source 001) and the words by which a category belongs to one; folded beginnings. */
export const dialogueSides = {
  state: ['органы', 'правопоряд', 'власт', 'муницип', 'самоуправлен', 'администрац'],
  business: ['бизнес', 'предприят', 'работодат', 'коммерч', 'производств'],
  nonprofit: ['нко', 'некоммерч', 'общественн', 'волонтер', 'фонд'],
  institutions: ['культур', 'спорт', 'здравоохр', 'социальн', 'наук', 'образован'],
  parents: ['родител', 'семь'],
} as const;
