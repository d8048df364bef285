import { russianAlphabet } from '../../reading/lexicon/alphabet.ts';
import { inlineCues, referenceBefore } from '../../reading/lexicon/minutes.ts';
import { remember } from '../../reading/remember.ts';
import { part, type Statement } from '../statement.ts';
import { findCue } from './cues.ts';
import { isInfinitive } from './sentence.ts';

const enumerator = /(?<![\p{L}\d.])(\d{1,2}(?:\.\d{1,2})*)[.)]\s*(?=[\p{L}\u00ab"\u201e])/gu;
const lettered = /(?<=[:;.,]\s)(?<letter>\p{Ll})\)\s*(?<word>\p{L}+)/gu;
const referenceLength = 12;
const mostCuts = 400;

/**
 * Cuts a statement in which several run on in one line: at words that open a part («… года Председатель – …»), after
 * the clause that opens decisions («комиссия РЕШИЛА: …»), and at numbers that count up («1. … 2. …»).
 */
export function cutRunIn(statement: Statement): Statement[] {
  return split(statement, cueCuts(statement.text))
    .flatMap(cutAfterCue)
    .flatMap((piece) => split(piece, enumerationCuts(piece)))
    .flatMap((piece) => split(piece, letterCuts(piece)));
}

const cueCuts = remember((text): readonly number[] => {
  const cuts = new Set<number>();
  for (const cue of inlineCues) for (const found of text.matchAll(cue)) cuts.add((found.index ?? 0) + found[0].length);
  cuts.delete(0);
  return [...cuts].sort((a, b) => a - b).slice(0, mostCuts);
});

/** «РЕШИЛИ: провести…» is a cue and a decision. */
function cutAfterCue(statement: Statement): Statement[] {
  const cue = findCue(statement.text);
  if (!cue || (cue.part !== 'decided' && cue.part !== 'proposed' && cue.part !== 'agenda')) return [statement];
  return cue.end < statement.text.trimEnd().length ? split(statement, [cue.end]) : [statement];
}

/** Places where a list that counts 1, 2, 3 begins its items; two in order make a list, or one right after a colon. */
function enumerationCuts({ text, number }: Statement): number[] {
  if (!/\d[.)]/.test(text)) return [];
  const found = [...text.matchAll(enumerator)].slice(0, mostCuts).flatMap((match) => {
    const at = match.index ?? 0;
    const before = text.slice(Math.max(0, at - referenceLength), at);
    return /(?:^|[\s:.;,)])$/.test(before) && !referenceBefore.test(before)
      ? [{ at, number: match[1] ?? '', before }]
      : [];
  });
  const numbers = new Set(found.map((one) => one.number));
  const cuts: number[] = [];
  let last = number;
  for (const { at, number: next, before } of found) {
    const continues = last !== undefined && follows(last, next);
    const begins = startsList(next) && (at === 0 || /[:.]\s*$/.test(before)) && numbers.has(next.replace(/1$/, '2'));
    if (!continues && !begins) continue;
    cuts.push(at);
    last = next;
  }
  return cuts.filter((at) => at > 0);
}

/** Places where tasks lettered in order begin behind a colon: «Методисту: а) составить …; б) подготовить …». */
function letterCuts({ text }: Statement): number[] {
  if (!text.includes(')')) return [];
  const found = [...text.matchAll(lettered)].slice(0, mostCuts);
  if (!isInfinitive(found[0]?.groups?.word?.toLowerCase() ?? '')) return [];
  const inOrder = found.findIndex(({ groups }, index) => groups?.letter !== russianAlphabet[index]);
  return found.slice(0, inOrder < 0 ? found.length : inOrder).map(({ index }) => index ?? 0);
}

function startsList(number: string): boolean {
  return number.split('.').pop() === '1';
}

/** Whether `next` comes after `last` in a numbering: 1 → 2, 1.1 → 1.2 or 2, 1 → 1.1. */
function follows(last: string, next: string): boolean {
  const a = last.split('.').map(Number);
  const b = next.split('.').map(Number);
  if (b.length === a.length + 1) return next === `${last}.1`;
  const depth = b.length - 1;
  return (
    b.length <= a.length &&
    b.slice(0, depth).every((value, index) => value === a[index]) &&
    b[depth] === (a[depth] ?? 0) + 1
  );
}

function split(statement: Statement, cuts: readonly number[]): Statement[] {
  if (cuts.length === 0) return [statement];
  const bounds = [0, ...cuts, statement.text.length];
  return bounds.slice(1).flatMap((end, index) => {
    const text = statement.text.slice(bounds[index], end);
    return text.trim() === '' ? [] : [part(statement, text, index === 0)];
  });
}
