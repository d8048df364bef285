import type { Line } from './material.ts';

/** Lines of a text with their numbers from 1; every kind of line end counts, trailing spaces are dropped. */
export function splitLines(text: string): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line, index) => ({ text: line.replace(/[^\S\t]+$/, ''), line: index + 1 }));
}

/** Whether a line holds nothing but spaces. */
export function isBlank(line: Line | undefined): boolean {
  return !line || line.text.trim() === '';
}
