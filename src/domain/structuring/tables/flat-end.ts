import { isPostOf } from '../../reading/cell-kinds.ts';
import { anotherList, anotherPaper } from '../../reading/lexicon/cell-kinds.ts';
import { planName } from '../../reading/lexicon/plans.ts';
import { isBlank } from '../material/lines.ts';
import type { Line } from '../material/material.ts';
import { type FlatHeader, findFlatHeader } from './flat-header.ts';

const tallestTitle = 4;
const longestSigner = 40;

/** The line at which a table ends: another table begins there, or another paper. */
export function flatTableEnd(lines: Line[], header: FlatHeader): number {
  const next = nextFlatTable(lines, header);
  const spaced = header.spaced === true;
  for (let at = header.next; at < next; at++) {
    const { text } = lines[at] as Line;
    // Where blank lines part cells a title is told by what follows it.
    const titled = isBlank(lines[at - 1]) && (!spaced || /:\s*$/.test(text)) && anotherList.test(text);
    if (titled || anotherPaper.test(text) || (!spaced && isSigned(lines, at))) return at;
  }
  return next;
}

/** «Директор школы / М.Ю. Ершова» below a blank line. */
function isSigned(lines: Line[], at: number): boolean {
  const [post, name, after] = lines.slice(at, at + 3);
  if (!isBlank(lines[at - 1]) || !post || !name || !isBlank(after) || name.text.length > longestSigner) return false;
  return isPostOf(post.text, name.text.trim());
}

/** The line at which another table begins: its title and header, below a blank line or the same as the first. */
function nextFlatTable(lines: Line[], header: FlatHeader): number {
  for (let from = header.next; from < lines.length; ) {
    const next = findFlatHeader(lines, from);
    const [first] = next?.lines ?? [];
    if (!next || !first) break;
    const at = lines.indexOf(first, from);
    const top = titleAbove(lines, at, header.next);
    if (top < at || isBlank(lines[at - 1]) || next.titles.join() === header.titles.join()) return top;
    from = next.next;
  }
  return lines.length;
}

/** Where the lines begin that name the plan above a header. */
function titleAbove(lines: Line[], header: number, from: number): number {
  let at = header;
  while (at > from && isBlank(lines[at - 1])) at--;
  let top = at;
  while (top > from && !isBlank(lines[top - 1]) && at - top < tallestTitle) top--;
  return lines.slice(top, at).some(({ text }) => planName.test(text)) ? top : header;
}
