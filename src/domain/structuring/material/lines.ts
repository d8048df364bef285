import type { Line } from './material.ts';

/** No column is wider; a longer run of spaces says nothing and would cost every pattern that looks for the end of it. */
const longestRun = 200;
const longRun = / {200,}|\t{200,}|[^\S\n\r]{200,}/g;

/** Lines of a text with their numbers from 1; every kind of line end counts, trailing spaces are dropped. */
export function splitLines(text: string): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(longRun, (run) => run.slice(0, longestRun))
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line, index) => ({ text: line.replace(/[^\S\t]+$/, ''), line: index + 1 }));
}

/** Whether a line holds nothing but spaces. */
export function isBlank(line: Line | undefined): boolean {
  return !line || line.text.trim() === '';
}
