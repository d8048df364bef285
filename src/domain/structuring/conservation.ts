import { monthStems } from '../reading/lexicon/agreements.ts';
import { fold, foldCase, squeeze } from '../reading/text.ts';
import { wordRuns } from '../reading/word-runs.ts';
import type { Found, Place, Places, Skipped } from './found.ts';
import type { Block, Cell, Line, Unit } from './material/material.ts';
import { type Claim, type Draft, unitText } from './reader.ts';
import { holdHalves } from './torn-words.ts';

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
    const parts: Skipped[] = [];
    for (const unit of group) {
      const text = squeeze(unitText(unit));
      if (text === '') continue;
      const skips = claim.skipped.get(unit) ?? [];
      const whole = skips.find((skip) => skip.text === undefined);
      if (whole && !claim.taken.has(unit)) {
        parts.push({ as: whole.as, text });
        continue;
      }
      if (!claim.taken.has(unit)) {
        unrecognised.push(text);
        continue;
      }
      for (const skip of skips) if (skip.text !== undefined) parts.push({ as: skip.as, text: squeeze(skip.text) });
      const rest = leftOver(text, pool, countWords(skips.map((skip) => skip.text ?? '')));
      // Skipped as a whole and taken as well: what no value holds was understood and is no value («действует до»).
      if (whole) for (const stretch of rest) parts.push({ as: whole.as, text: stretch });
      else for (const stretch of rest) unrecognised.push(stretch);
    }
    for (const piece of joinAlike(parts)) {
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

/** The blocks made of the lines, and after them every word that stands in the lines and in no block: a line still. */
export function keepAll(lines: Line[], blocks: Block[]): Block[] {
  const pool = countWords(unitGroups(blocks).flat().map(unitText));
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

/** What a record says of itself and not the source. */
const unsaid = new Set(['warnings', 'kind', 'layout', 'parties', 'category', 'source']);

/** Texts of all values, and of their places in the source where a value was converted («5 мая 2026» → 2026-05-05). */
function valueTexts(draft: Draft): string[] {
  const texts: string[] = [];
  // A heading that names the category of many records stands once in the source.
  const stated = new Map<number, string>();
  const isRepeated = repetitions();
  const visit = (value: unknown, path: string, places: Places, end: number) => {
    if (typeof value === 'string' || typeof value === 'number') {
      const place = places[path] ?? places[path.replace(/\.\d+$/, '')];
      if (!isRepeated(path, place, end)) texts.push(String(value));
    } else if (Array.isArray(value)) value.forEach((item, index) => void visit(item, `${path}.${index}`, places, end));
    else if (!value || typeof value !== 'object') return;
    else if ('source' in value) visitRecord(value as { source: Places });
    else for (const [name, item] of Object.entries(value)) visit(item, `${path}.${name}`, places, end);
  };
  const visitRecord = (record: { source?: Places }) => {
    const { source = {} } = record;
    const end = Object.values(source).reduce((last, { line }) => Math.max(last, line), 0);
    for (const [field, place] of Object.entries(source)) {
      if (field === 'category') stated.set(place.line, place.text);
      else if (!isRepeated(`${field} converted`, place, end)) texts.push(...convertedWords(place.text));
    }
    for (const [name, value] of Object.entries(record)) if (!unsaid.has(name)) visit(value, name, source, end);
  };
  visitRecord(draft as { source?: Places });
  return [...texts, ...stated.values()];
}

/**
 * Tells what a record holds from above its own last line, where another has held the same already: a section or a merged
 * cell stands once in the source, whatever number of records it goes down to.
 */
function repetitions(): (path: string, place: Place | undefined, end: number) => boolean {
  const met = new Set<string>();
  return (path, place, end) => {
    if (!place || place.line >= end) return false;
    const key = `${path} ${place.line} ${place.cell ?? ''} ${place.text}`;
    const again = met.has(key);
    met.add(key);
    return again;
  };
}

/** Words a date may be made of: numbers, and the month between two. They need not stand in the value as such. */
function convertedWords(text: string): string[] {
  return [...text.matchAll(/\p{N}+(?:[^\p{L}\p{N}(,]{1,3}(\p{L}+)(?=[^\p{L}]{1,3}\p{N}))?/gu)].map(
    ([stretch, word = '']) => (isMonth(word) ? stretch : stretch.slice(0, stretch.length - word.length)),
  );
}

function isMonth(word: string): boolean {
  return monthStems.some((stem) => word.toLowerCase().startsWith(stem));
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
