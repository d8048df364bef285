import { planName } from '../../reading/lexicon/plans.ts';
import { listMark } from '../../reading/list-mark.ts';
import { readYears } from '../../reading/periods/plan-years.ts';
import { fold, squeeze } from '../../reading/text.ts';
import { isBlank } from '../material/lines.ts';
import type { Line } from '../material/material.ts';
import { readParties } from './parties.ts';

/**
 * Whether a title is of another plan than the first, not of one more table or part of it: it names a year of its own, or
 * other parties.
 */
export function titlesAnother(title: string, first: string): boolean {
  if (!planName.test(title) || fold(title).startsWith(fold(first || title))) return false;
  const { schoolYear, calendarYear } = readYears(title);
  if (schoolYear !== undefined || calendarYear !== undefined) return true;
  const parties = readParties(title);
  return parties.length > 0 && JSON.stringify(parties) !== JSON.stringify(readParties(first));
}

/** The lines of each plan in a text where plans stand one below another, each below a blank line. */
export function plansIn(lines: Line[]): Line[][] {
  const titles = lines.flatMap(({ text }, index) => {
    if (!isBlank(lines[index - 1]) || !planName.test(text) || listMark(text)) return [];
    // «План работы с музеем / на 2026–2027 учебный год»
    const below = lines[index + 1];
    return [{ index, title: squeeze(/^\s*\p{Ll}/u.test(below?.text ?? '') ? `${text} ${below?.text}` : text) }];
  });
  const [first, ...others] = titles;
  const begins = others.filter(({ title }) => titlesAnother(title, first?.title ?? ''));
  const cuts = [0, ...begins.map(({ index }) => index), lines.length];
  return cuts.slice(1).map((end, index) => lines.slice(cuts[index], end));
}
