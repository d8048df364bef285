import * as z from 'zod/mini';
import { reportLines, summaryOf } from '../../domain/check/report.ts';
import { checkBook } from '../check.ts';
import { procedure } from './procedure.ts';

const text = z.string();

/** Every finding as a line of the command line, and the counts of outcomes; `today` '' is today. Writes nothing. */
export const checkLines = procedure({
  input: z.object({ today: text }),
  output: z.object({
    lines: z.array(
      z.object({
        rule: text,
        principle: text,
        outcome: text,
        level: text,
        tab: text,
        key: text,
        field: text,
        message: text,
        why: text,
        fix: text,
        exception: z.optional(text),
      }),
    ),
    summary: z.record(text, z.number()),
  }),
  run({ today }, host) {
    const { result } = checkBook(host, today);
    return { lines: [...reportLines(result)], summary: summaryOf(result).summary };
  },
});
