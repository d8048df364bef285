import type { Found } from '../found.ts';
import type { Line } from '../material/material.ts';

export type DefectCode =
  | 'TXT-R1'
  | 'TXT-R2'
  | 'TXT-R3'
  | 'TXT-R4'
  | 'TXT-R5'
  | 'TXT-R6'
  | 'TXT-R7'
  | 'TXT-R8'
  | 'TXT-R9'
  | 'TXT-R10';

/** A text to look for defects in, line by line, and what was found in it. */
export interface DefectInput {
  lines: readonly Line[];
  found?: readonly Found[];
}

/** A defect of a text: the rule's code, the arguments of its sentence in `texts/ru/warnings.ts`, and the place. */
export interface Defect {
  code: DefectCode;
  args: readonly (string | number)[];
  line: number;
}

export type DefectRule = (input: DefectInput) => Defect[];

/** A text as input, without anything found in it. */
export function defectInput(text: string, found: readonly Found[] = []): DefectInput {
  return { lines: text.split('\n').map((line, index) => ({ text: line, line: index + 1 })), found };
}
