import { dueLabel, responsibleLabel } from '../../reading/lexicon/decision-tails.ts';
import { documentHeading, notedOpening, partCues, strongOpening, weakOpening } from '../../reading/lexicon/minutes.ts';
import { remember } from '../../reading/remember.ts';
import type { Statement } from '../statement.ts';
import { findLabel } from './labels.ts';
import { readSignature } from './signatories.ts';

export type Part = 'agenda' | 'speech' | 'noted' | 'decided' | 'proposed' | 'vote';

export interface Cue {
  part: Part;
  /** Where the cue ends and what it introduces begins. */
  end: number;
}

export type Role = 'head' | 'agenda' | 'speech' | 'noted' | 'cue' | 'decision' | 'vote' | 'end';

/** A statement and the part of the minutes it stands in; a cue carries the part it opens. */
export interface Placed {
  statement: Statement;
  role: Role;
  opens?: Part;
}

const quotation = /[\u00ab\u201c"][^\u00ab\u00bb\u201c\u201d"]{4,200}[\u00bb\u201d"]/gu;

/** The part of the minutes that a statement opens, if it opens one. */
export const findCue = remember((said): Cue | undefined => {
  // A colon inside a theme opens nothing: «семинара „Семья и школа: шаги навстречу“».
  const text = said.replace(quotation, (quoted) => 'x'.repeat(quoted.length));
  for (const part of ['decided', 'agenda', 'vote'] as const) {
    const end = matchEnd(partCues[part], text);
    if (end !== undefined) return { part, end };
  }
  const strong = lastMatch(strongOpening, text);
  if (strong) return { part: 'decided', end: strong };
  if (notedOpening.test(text)) return { part: 'noted', end: text.length };
  const weak = lastMatch(weakOpening, text);
  if (weak) return { part: 'proposed', end: weak };
  for (const part of ['noted', 'speech'] as const) {
    const end = matchEnd(partCues[part], text);
    if (end !== undefined) return { part, end };
  }
  return undefined;
});

/** Whether a line begins something of its own, so that it cannot be the end of a wrapped line. */
export const opensPart = remember((text): boolean => {
  if (findLabel(text) || documentHeading.test(text)) return true;
  if (matchEnd([responsibleLabel, dueLabel], text, true) !== undefined) return true;
  return findCue(text) !== undefined || readSignature(text) !== undefined;
});

function matchEnd(cues: RegExp[], text: string, atStart = false): number | undefined {
  for (const cue of cues) {
    const found = cue.exec(text);
    if (found && (!atStart || found.index === 0)) return found.index + found[0].length;
  }
  return undefined;
}

/** End of the first opening that a colon closes; the words before it are the introduction. */
function lastMatch(opening: RegExp, text: string): number | undefined {
  opening.lastIndex = 0;
  const found = opening.exec(text);
  return found ? found.index + found[0].length : undefined;
}
