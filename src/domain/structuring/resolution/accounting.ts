import { fold } from '../../reading/text.ts';
import type { SkippedAs } from '../found.ts';
import type { Unit } from '../material/material.ts';
import { type Claim, unitText } from '../reader.ts';
import type { Said } from './meeting.ts';
import type { Placed, Role } from './parts.ts';
import type { Statement } from './statement.ts';

/** What a statement is when nothing of it stands in the records. */
const skippedAs: Record<Role, SkippedAs> = {
  head: 'title',
  agenda: 'header',
  speech: 'prose',
  noted: 'prose',
  cue: 'header',
  decision: 'section',
  vote: 'note',
  end: 'prose',
};

/**
 * Accounts for the running text. A line that gave nothing to the records is skipped whole; of a line that did, the words
 * that no value holds (labels, counts) are skipped.
 */
export function settle(placed: Placed[], said: Said, signed: Set<Statement>, claim: Claim): void {
  const owners = new Map<Unit, Placed[]>();
  for (const one of placed)
    for (const unit of one.statement.units) owners.set(unit, [...(owners.get(unit) ?? []), one]);
  const pools = new Map<Statement, Map<string, number>>();
  for (const { statement } of placed) pools.set(statement, countWords((said.get(statement) ?? []).join(' ')));
  for (const [unit, ones] of owners) {
    const kinds = ones.map(({ statement, role }) => (signed.has(statement) ? 'signature' : skippedAs[role]));
    const as = kinds[0] ?? 'prose';
    if (ones.every(({ statement }) => !said.has(statement)) && kinds.every((kind) => kind === as)) claim.skip(unit, as);
    else {
      claim.take(unit);
      // Statements that run on in one line account for their own words, others for those of their lines.
      for (const { statement } of ones) {
        const text = ones.length > 1 ? statement.text : unitText(unit);
        const rest = (text.match(wordPattern) ?? []).filter((word) => !spend(pools.get(statement), word));
        if (rest.length > 0) claim.skip(unit, as, rest.join(' '));
      }
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
