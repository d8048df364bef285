import { warnings } from '../../../texts/ru/warnings.ts';
import type { Warning } from '../found.ts';
import type { Defect } from './defect.ts';

/** A defect as a warning of the preview, with its sentence. */
export function warnOfDefect({ code, args, line }: Defect): Warning {
  const sentence = warnings[code] as (...args: readonly (string | number)[]) => string;
  return { code, message: sentence(...args), line };
}
