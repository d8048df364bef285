import { fold, foldCase, squeeze, wordCount } from '../reading/text.ts';
import { wordRuns } from '../reading/word-runs.ts';
import type { Found, Skipped } from './found.ts';
import type { Block, Cell, Line, Unit } from './material/material.ts';
import { type Claim, type Draft, unitText } from './reader.ts';
import { holdHalves } from './torn-words.ts';
import { valueTexts } from './value-texts.ts';

/** The end of a line within a cell of a Markdown table. */
const lineBreak = /<br\s*\/?>/gi;

/**
 * Accounts for every word of the blocks: it stands in a value of the draft, in what was skipped, or is listed as
 * unrecognised, in source order. A word of a taken unit that no value holds is unrecognised like any other. `alike` are
 * the pieces skipped so far in the same paste.
 */
export function account(draft: Draft, claim: Claim, blocks: Block[], alike = new Map<string, Skipped>()): Found {
  const pool = countWords(valueTexts(draft));
  holdHalves(pool, blocks);
  const skipped: Skipped[] = [];
  const unrecognised: string[] = [];
  for (const group of unitGroups(blocks)) {
    const units = group.map((unit) => accountFor(unit, claim, pool));
    for (const { left } of units) for (const text of left) unrecognised.push(text);
    for (const piece of joinAlike(units.flatMap(({ understood }) => understood))) {
      // A header repeated on each page or in each paper and the label of each row are one piece, as often as they stand.
      const before = alike.get(`${piece.as} ${piece.text}`);
      if (before) before.text += ` ${piece.text}`;
      else {
        alike.set(`${piece.as} ${piece.text}`, piece);
        skipped.push(piece);
      }
    }
  }
  return { ...draft, skipped, unrecognised } as Found;
}

/** What was understood of a unit and is no value, and what is left of it. */
function accountFor(unit: Unit, claim: Claim, pool: Map<string, number>): { understood: Skipped[]; left: string[] } {
  const text = squeeze(unitText(unit));
  if (text === '') return { understood: [], left: [] };
  const skips = claim.skipped.get(unit) ?? [];
  const whole = skips.find((skip) => skip.text === undefined);
  if (!claim.taken.has(unit))
    return whole ? { understood: [{ as: whole.as, text }], left: [] } : { understood: [], left: [text] };
  const parts = skips.flatMap((skip) => (skip.text === undefined ? [] : [{ as: skip.as, text: squeeze(skip.text) }]));
  const rest = leftOver(text, pool, countWords(skips.map((skip) => skip.text ?? '')));
  if (!whole) return { understood: parts, left: rest };
  // Skipped as a whole and taken as well: what no value holds was understood and is no value («действует до»).
  return { understood: [...parts, ...rest.map((stretch) => ({ as: whole.as, text: stretch }))], left: [] };
}

/** The blocks made of the lines, and after them every word that stands in the lines and in no block: a line still. */
export function keepAll(lines: Line[], blocks: Block[]): Block[] {
  const pool = countWords(unitsIn(blocks).map(unitText));
  const lost = lines.flatMap(({ text, line }) =>
    leftOver(text.replace(lineBreak, ' '), pool, new Map()).map((stretch): Line => ({ text: stretch, line })),
  );
  return lost.length > 0 ? [...blocks, { type: 'paragraphs', lines: lost }] : blocks;
}

/** Neighbours that are the same kind of thing as one piece. */
function joinAlike(parts: Skipped[]): Skipped[] {
  const pieces: Skipped[] = [];
  for (const part of parts) {
    const last = pieces[pieces.length - 1];
    if (last?.as === part.as) last.text += ` ${part.text}`;
    else pieces.push({ ...part });
  }
  return pieces;
}

/** Units row by row and line by line; a merged repetition is no unit of its own. */
function unitGroups(blocks: Block[]): Unit[][] {
  return blocks.flatMap((block): Unit[][] =>
    block.type === 'table'
      ? block.rows.map((row): Cell[] => row.filter((cell) => !cell.merged))
      : block.lines.map((line): Line[] => [line]),
  );
}

/** Every unit of the blocks in source order. */
export function unitsIn(blocks: Block[]): Unit[] {
  return unitGroups(blocks).flat();
}

/** How many words the units have. */
export function wordsOf(units: Iterable<Unit>): number {
  let count = 0;
  for (const unit of units) count += wordCount(unitText(unit));
  return count;
}

/** How often each folded word stands in the texts. */
export function countWords(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of foldedWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function foldedWords(text: string): string[] {
  return wordRuns(fold(text), true);
}

/** Stretches of a taken unit that no value and no skipped text accounts for; single letters do not count. */
function leftOver(text: string, pool: Map<string, number>, skips: Map<string, number>): string[] {
  const stretches: string[] = [];
  let start = -1;
  let end = 0;
  let at = 0;
  // Folded letter for letter, a word stands where it stood.
  const folded = foldCase(text);
  for (const word of wordRuns(folded, true)) {
    at = folded.indexOf(word, at);
    if (spend(skips, word) || spend(pool, word) || (word.length < 2 && start < 0)) {
      if (start >= 0) stretches.push(text.slice(start, end));
      start = -1;
    } else {
      if (start < 0) start = at;
      end = at + word.length;
    }
    at += word.length;
  }
  if (start >= 0) stretches.push(text.slice(start, end));
  return stretches;
}

/** Takes a folded word out of the pool; false where it has no more of it. */
export function spend(pool: Map<string, number> | undefined, word: string): boolean {
  const count = pool?.get(word) ?? 0;
  if (count > 0) pool?.set(word, count - 1);
  return count > 0;
}

/** Whether the claim covers the unit: taken, or skipped as a whole or in part. */
export function isClaimed(claim: Claim, unit: Unit): boolean {
  return claim.taken.has(unit) || claim.skipped.has(unit);
}

/** The units that claims cover. */
export function claimedBy(claims: Claim[]): Set<Unit> {
  return new Set(claims.flatMap(({ taken, skipped }) => [...taken, ...skipped.keys()]));
}

/** The blocks without the claimed units: a table goes as a whole once any of its cells is claimed. */
export function without(blocks: Block[], claimed: ReadonlySet<Unit>): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'table') return block.rows.some((row) => row.some((cell) => claimed.has(cell))) ? [] : [block];
    const lines = block.lines.filter((line) => !claimed.has(line));
    if (lines.length === block.lines.length) return [block];
    return lines.some((line) => line.text.trim() !== '') ? [{ ...block, lines }] : [];
  });
}
