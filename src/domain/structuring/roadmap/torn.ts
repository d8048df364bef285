import { resultWords } from '../../reading/lexicon/plans.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { fold, isTypoOf } from '../../reading/text.ts';
import type { Cell } from '../material/material.ts';

/** A word that a scan tore at a column's edge, put together again: «Разработан пл | н Апрель». */
export interface Mended {
  left: Cell;
  period: Cell;
  /** The two pieces as they stood, and the word they give. */
  pieces: [string, string];
  word: string;
}

const strayLead = /^(\p{Ll}{1,4})\s+(?=[\p{Lu}\d])/u;

/**
 * Finds letters before a period that end a word of the cell to the left. A letter lost at the tear is restored where the
 * pieces are one letter short of a word that plans' results are made of.
 */
export function mendTorn(left: Cell | undefined, period: Cell | undefined): Mended | undefined {
  const lead = strayLead.exec(period?.lines[0] ?? '');
  const fragment = /(?<!\p{L})\p{L}{1,6}$/u.exec(left?.lines[0] ?? '')?.[0];
  if (!left || !period || !lead?.[1] || fragment === undefined) return undefined;
  const rest = (period.lines[0] ?? '').slice(lead[0].length);
  if (!isPeriod(rest) || isPeriod(`${lead[1]} ${rest}`)) return undefined;
  const joined = fragment + lead[1];
  const word =
    resultWords.find((known) => known === fold(joined)) ??
    resultWords.find((known) => isShortTypo(fold(joined), known)) ??
    joined;
  const whole = /^\p{Lu}/u.test(joined) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  const line = (left.lines[0] ?? '').slice(0, -fragment.length) + whole;
  return {
    left: { ...left, lines: [line, ...left.lines.slice(1)], parts: left.parts ?? [left] },
    period: { ...period, lines: [rest, ...period.lines.slice(1)], parts: period.parts ?? [period] },
    pieces: [fragment, lead[1]],
    word: whole,
  };
}

/** One letter lost: «плн» is «план»; longer words bear a typo of any kind. */
function isShortTypo(torn: string, known: string): boolean {
  if (isTypoOf(torn, known)) return true;
  return (
    torn.length >= 3 &&
    known.length === torn.length + 1 &&
    [...known].some((_, at) => known.slice(0, at) + known.slice(at + 1) === torn)
  );
}
