import { isPeriod } from '../../reading/periods/read-period.ts';
import { squeeze } from '../../reading/text.ts';
import type { Line } from '../material/material.ts';

const longestLead = 50;
const longestHeading = 80;
/** Lines of ten that must open with their term. */
const mostLines = 6;

/** The sign between a period that opens a line and what is done: «до 20 января – сбор заявок». */
export function periodLead(text: string): RegExpExecArray | undefined {
  const leads = [...text.slice(0, longestLead).matchAll(/\s*[:–—.-]\s+(?=\S)|\s[–—-](?=\p{L})/gu)].filter(
    ({ index = 0 }) => index > 2 && isPeriod(text.slice(0, index)),
  );
  return leads[leads.length - 1];
}

/** «Работа с семьёй» between lines each of which opens with its term. */
export function headingsBetweenTerms(lines: Line[]): Set<Line> {
  const opened = lines.map(({ text }) => periodLead(squeeze(text)) !== undefined);
  const enough = opened.filter((opens) => opens).length * 10 >= lines.length * mostLines;
  const isHeading = ({ text }: Line, at: number) =>
    !opened[at] && opened[at + 1] && text.length <= longestHeading && /^\s*\p{Lu}[^\d:;()]*[^\d:;(),.]$/u.test(text);
  return new Set(enough ? lines.filter(isHeading) : []);
}
