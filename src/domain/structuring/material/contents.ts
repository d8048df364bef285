import { contentsHeading, contentsPage } from '../../reading/lexicon/contents.ts';
import { isBlank } from './lines.ts';
import type { Line } from './material.ts';

/** Dots or one wide gap between what is named and its page. */
const leader = /[._\u2026\u00b7]{3}[._\u2026\u00b7\s]*\S{0,4}\s?\d{1,3}\.?$|^(?:(?!\t| {3}).)*(?:\t+| {3,})\d{1,3}$/u;
const fewestEntries = 4;
/** Lines in a row without a page: what is named over several lines. */
const tallestEntry = 2;
const longestLine = 250;
/** No page has more entries. */
const mostOnPage = 8;

/**
 * The line after a page of contents that begins at the line, with its heading or with an entry led to its page;
 * absent where none begins.
 */
export function contentsEnd(lines: Line[], from: number): number | undefined {
  const headed = contentsHeading.test(lines[from]?.text.trim() ?? '');
  if (!headed && (!isLed(lines[from]) || lines[from - 1]?.text.includes('\t'))) return undefined;
  const pages: number[] = [];
  let isBesideNames = false;
  let end = from;
  let open = 0;
  for (let at = from + Number(headed); at < lines.length && open <= tallestEntry; at++) {
    const line = lines[at] as Line;
    if (isBlank(line)) continue;
    const page = headed || isLed(line) ? pageOf(line, open > 0) : undefined;
    if (page === undefined) open++;
    else if (page < (pages[pages.length - 1] ?? 1) || page === pages[pages.length - mostOnPage]) break;
    else {
      pages.push(page);
      isBesideNames ||= open === 0;
      open = 0;
      end = at + 1;
    }
  }
  // Rows of a table counted 1, 2, 3 on lines of their own are no pages.
  const counted = !isBesideNames && pages.every((page, at) => page === at + (pages[0] as number));
  return pages.length >= fewestEntries && !counted && pages[0] !== pages[pages.length - 1] ? end : undefined;
}

/** The lines of every page of contents among the lines. */
export function contentsOf(lines: Line[]): Line[] {
  const found: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = contentsEnd(lines, at);
    for (const line of lines.slice(at, end ?? at)) found.push(line);
    at = end ?? at + 1;
  }
  return found;
}

function isLed(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= longestLine && leader.test(line.text);
}

/** The page a line ends with; a number alone is that of the line above it. */
function pageOf({ text }: Line, named: boolean): number | undefined {
  if (text.length > longestLine || !(named || /\p{L}/u.test(text))) return undefined;
  const page = contentsPage.exec(text.trim())?.[1];
  return page === undefined ? undefined : Number(page);
}
