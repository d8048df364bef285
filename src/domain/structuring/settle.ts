import { fold } from '../reading/text.ts';
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
    for (const unit of new Set(one.statement.units)) owners.set(unit, [...(owners.get(unit) ?? []), one]);
  const pools = new Map<Statement, Map<string, number>>();
  for (const { statement } of all) pools.set(statement, countWords((said.get(statement) ?? []).join(' ')));
  for (const [unit, ones] of owners) {
    const as = ones[0]?.as ?? 'prose';
    if (ones.every((one) => !said.has(one.statement) && one.as === as)) {
      claim.skip(unit, as);
      continue;
    }
    claim.take(unit);
    // Statements that run on in one line account for their own words, others for those of their lines.
    const here = countWords(unitText(unit));
    for (const one of ones) {
      const text = ones.length > 1 ? one.statement.text : unitText(unit);
      const rest = (text.match(wordPattern) ?? []).filter(
        (word) => spend(here, word) && !spend(pools.get(one.statement), word),
      );
      const kind = rest.every((word) => /^\p{N}+$/u.test(word)) ? 'numbering' : one.as;
      if (rest.length > 0) claim.skip(unit, kind, rest.join(' '));
    }
  }
}

const wordPattern = /\p{L}+|\p{N}+/gu;

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(wordPattern) ?? []) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
  return counts;
}

function spend(pool: Map<string, number> | undefined, word: string): boolean {
  const count = pool?.get(fold(word)) ?? 0;
  if (count > 0) pool?.set(fold(word), count - 1);
  return count > 0;
}
