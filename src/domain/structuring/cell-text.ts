import { squeeze } from '../reading/text.ts';
import type { Cell } from './material/material.ts';

/**
 * The lines of a cell as one text: wrapped lines joined by a space, words broken by a hyphen rejoined («про-\nведении»);
 * the hyphen of a compound stays where both halves are words of their own («материально-\nтехнических»).
 */
export function cellText(cell: Cell | undefined): string {
  return cell ? joinLines(cell.lines) : '';
}

/** Joins wrapped lines of a phrase. */
export function joinLines(lines: string[]): string {
  return lines
    .map(squeeze)
    .filter((line) => line !== '')
    .reduce((text, line) => join(text, line), '');
}

function join(text: string, line: string): string {
  if (text === '') return line;
  const broken = /(\p{L}+)-$/u.exec(text);
  const next = /^\p{Ll}+/u.exec(line)?.[0];
  if (broken && next) return isCompound(broken[1] as string, next) ? text + line : text.slice(0, -1) + line;
  return `${text} ${line}`;
}

/** «материально-технических», «педагог-организатор»: the first half ends like a word or a linking vowel. */
function isCompound(before: string, after: string): boolean {
  return after.length > 3 && /(?:о|е|и|г|т|р|ь|й|к|я|ж)$/iu.test(before) && before.length > 4;
}
