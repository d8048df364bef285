import { foldCase } from '../reading/text.ts';
import { wordRuns } from '../reading/word-runs.ts';
import { countWords, spend } from './conservation.ts';
import type { SkippedAs } from './found.ts';
import type { Unit } from './material/material.ts';
import { type Claim, unitText } from './reader.ts';
import type { Statement } from './statement.ts';

/** What was read from each statement: the texts that stand in the records. */
export type Said = Map<Statement, string[]>;

/** A statement and what it is where it gave nothing to the records. */
export interface Understood {
  statement: Statement;
  as: SkippedAs;
}

/**
 * Accounts for running text that was understood as a whole. A line that gave nothing to the records is skipped; of a
 * line that did, the words that no value holds (labels, counts) are skipped.
 */
export function settle(all: Understood[], said: Said, claim: Claim): void {
  const owners = new Map<Unit, Understood[]>();
  for (const one of all)
    for (const unit of new Set(one.statement.units)) {
      const ones = owners.get(unit);
      if (ones) ones.push(one);
      else owners.set(unit, [one]);
    }
  const pools = new Map<Statement, Map<string, number>>();
  for (const { statement } of all) pools.set(statement, countWords(said.get(statement) ?? []));
  for (const [unit, ones] of owners) {
    const as = ones[0]?.as ?? 'prose';
    if (ones.every((one) => !said.has(one.statement) && one.as === as)) {
      claim.skip(unit, as);
      continue;
    }
    claim.take(unit);
    // Statements that run on in one line account for their own words, others for those of their lines.
    const here = ones.length > 1 ? countWords([unitText(unit)]) : undefined;
    for (const one of ones) {
      const text = here ? one.statement.text : unitText(unit);
      const rest = wordRuns(text, true).filter((word) => {
        const folded = foldCase(word);
        return !(here && !spend(here, folded)) && !spend(pools.get(one.statement), folded);
      });
      const kind = rest.every((word) => /^\p{N}+$/u.test(word)) ? 'numbering' : one.as;
      if (rest.length > 0) claim.skip(unit, kind, rest.join(' '));
    }
  }
}
