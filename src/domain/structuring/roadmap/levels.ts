import type { PeriodContext } from '../../reading/periods/mention.ts';
import type { Piece } from './outline.ts';
import { type Heading, readHeading } from './section.ts';

/** What a heading is: a section, with its period or without, or a period alone. */
export type Level = 'section' | 'period';

const fewest = 2;

export function levelOf(read: Heading): Level {
  return read.section ? 'section' : 'period';
}

/** Which headings stand over which: months over sections in each, or sections over their months; absent where neither. */
export function outerLevel(pieces: Piece[], context: PeriodContext): Level | undefined {
  const levels = pieces.map((piece) =>
    piece.type === 'item' ? undefined : levelOf(readHeading({ text: piece.text, line: piece.line.line }, context)),
  );
  const over = levels.filter((level, at) => level && levels[at + 1] && level !== levels[at + 1]);
  const sections = over.filter((level) => level === 'section').length;
  if (sections >= fewest && sections * 2 > over.length) return 'section';
  return over.length - sections >= fewest ? 'period' : undefined;
}
