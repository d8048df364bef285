import type { Outcome, Rule } from '../rules/rule.ts';
import type { Level, Settings } from '../settings.ts';

type Graded = Exclude<Level, 'off'>;

const grade: Record<Graded, number> = { hint: 1, remark: 2, violation: 3 };

const isGraded = (outcome: Outcome): outcome is Graded => outcome in grade;

/** The level of the rule in this book: what «Настройки» say, otherwise its own. */
export function levelOf(rule: Pick<Rule, 'code' | 'level'>, settings: Settings): Level {
  return settings.levels[rule.code] ?? rule.level;
}

/** The outcome under the level in force: nothing above it, and what stood at the rule's own top moves with it. */
export function underLevel(outcome: Outcome, own: Graded, level: Graded): Outcome {
  if (!isGraded(outcome)) return outcome;
  if (outcome === own || grade[outcome] > grade[level]) return level;
  return outcome;
}

/** From the most to the least pressing; `excepted` stands for a finding under an accepted exception. */
export const gravest = [
  'crashed',
  'violation',
  'remark',
  'no-data',
  'attestation',
  'hint',
  'excepted',
  'satisfied',
] as const;

export type Standing = (typeof gravest)[number];

const rank = Object.fromEntries(gravest.map((standing, index) => [standing, index])) as Record<Standing, number>;

/** The graver of two outcomes; nothing is lighter than anything. */
export function graver(a: Standing | undefined, b: Standing): Standing {
  return a !== undefined && rank[a] <= rank[b] ? a : b;
}
