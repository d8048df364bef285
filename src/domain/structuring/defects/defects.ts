import type { Found } from '../found.ts';
import type { Block, Line } from '../material/material.ts';
import type { Defect, DefectInput, DefectRule } from './defect.ts';
import { foreignFragments } from './foreign-fragments.ts';
import { interleavedNumbering } from './interleaved-numbering.ts';
import { missingSection } from './missing-section.ts';
import { mixedAlphabets } from './mixed-alphabets.ts';
import { repeatedParagraph } from './repeated-paragraph.ts';
import { termBeforeMeeting } from './term-before-meeting.ts';
import { tornWord } from './torn-word.ts';
import { twoNames } from './two-names.ts';
import { unclosedMark } from './unclosed-mark.ts';
import { unexplainedAbbreviation } from './unexplained-abbreviation.ts';
import { warnOfDefect } from './warn.ts';

/** The rules about a text as such, in the order of their codes. A new defect is a file and a line here. */
export const defectRules: readonly DefectRule[] = [
  foreignFragments,
  repeatedParagraph,
  mixedAlphabets,
  unclosedMark,
  tornWord,
  interleavedNumbering,
  twoNames,
  unexplainedAbbreviation,
  termBeforeMeeting,
  missingSection,
];

/** All defects of a text, rule by rule. */
export function findDefects(input: DefectInput): Defect[] {
  return defectRules.flatMap((rule) => rule(input));
}

const mostOfAKind = 20;
/** The rules about one paper: what another paper of the source says is none of its business. */
const ofPaper = new Set([termBeforeMeeting, missingSection]);

/** What was found, with the defects of the source's text as warnings; those of a paper stand with it. */
export function warnOfDefects(found: readonly Found[], blocks: readonly Block[]): Found[] {
  if (found.every(({ kind }) => kind === 'none')) return [...found];
  const lines = blocks.flatMap(blockLines);
  return found.map((one, index) => {
    const rules = defectRules.filter((rule) => index === 0 || ofPaper.has(rule));
    const mine = rules.flatMap((rule) =>
      rule({ lines, found: ofPaper.has(rule) ? [one] : found }).slice(0, mostOfAKind),
    );
    return mine.length === 0 ? one : { ...one, warnings: [...one.warnings, ...mine.map(warnOfDefect)] };
  });
}

/** The lines of a block; the cells of a row are parted by tabs. */
function blockLines(block: Block): Line[] {
  if (block.type === 'paragraphs') return block.lines;
  return block.rows.map((row) => {
    const cells = row.filter((cell) => !cell.merged);
    return { text: cells.map((cell) => cell.lines.join(' ')).join('\t'), line: row[0]?.line ?? block.line };
  });
}
