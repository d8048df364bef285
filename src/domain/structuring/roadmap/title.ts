import {
  dateAlone,
  noPlan,
  ownName,
  planName,
  proseLead,
  sectionLead,
  stampLine,
} from '../../reading/lexicon/plans.ts';
import { listMark } from '../../reading/list-mark.ts';
import { joinLines } from '../../reading/lists.ts';
import { findPeriods } from '../../reading/periods/find-periods.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import type { Period } from '../../reading/periods/period.ts';
import { type PlanYears, readMonth, readYears } from '../../reading/periods/plan-years.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { remember } from '../../reading/remember.ts';
import { squeeze } from '../../reading/text.ts';
import type { SkippedAs } from '../found.ts';
import { furniture } from '../furniture.ts';
import type { Unit } from '../material/material.ts';
import { unitText } from '../reader.ts';

/** What stands above the records: the title, the years it names, and what the other lines are. */
export interface Head extends PlanYears {
  title?: string;
  /** The month of a plan for one month, 1–12. */
  month?: number;
  /** Units of the title, and the others with what they are. */
  titleUnits: Unit[];
  others: { unit: Unit; as: SkippedAs }[];
  /** A line under the title that may stand over the first rows. */
  heading?: Unit;
}

/** Letters of one word set apart; words are parted by wider gaps. */
const letterSpaced = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}])/gu;
/** Marks of a heading and of bold type. */
const markdown = /^#{1,6}\s+|\*\*/g;
/** Lines above the records that may belong to them, and lines of introduction below the title. */
const tallestHead = 40;
const mostProse = 6;
const longestTitleLine = 260;

/** Reads the lines above the records: stamps, the title over one line or several, prose, a heading of the first rows. */
export function readHead(units: Unit[]): Head {
  const filled = units.slice(-tallestHead).filter((unit) => textOf(unit) !== '');
  const start = findTitle(filled);
  const end = start < 0 ? start : titleEnd(filled, start);
  const titleUnits = start < 0 ? [] : filled.slice(start, end);
  const title = joinLines(titleUnits.map(textOf));
  const others: Head['others'] = [];
  let heading: Unit | undefined;
  filled.forEach((unit, index) => {
    if (index >= start && index < end) return;
    const text = textOf(unit);
    const isLast = index === filled.length - 1 && index >= end;
    if (isLast && !stampLine.test(text) && isHeading(text)) heading = unit;
    else if (
      stampLine.test(text) ||
      furniture(text) === 'stamp' ||
      (others[others.length - 1]?.as === 'stamp' && dateAlone.test(text))
    )
      others.push({ unit, as: 'stamp' });
    else if (furniture(text)) others.push({ unit, as: 'furniture' });
    else if (index >= end && start >= 0 && filled.length - end <= mostProse) others.push({ unit, as: 'prose' });
  });
  const years = readYears(title);
  const elsewhere = filled
    .map(textOf)
    .filter((text) => !stampLine.test(text))
    .join('\n');
  const known = (years.schoolYear ?? years.calendarYear) ? years : { ...readYears(elsewhere, true) };
  const month = readMonth(withoutNames(title));
  return {
    ...known,
    ...(title !== '' && { title }),
    ...(month !== undefined && { month }),
    titleUnits,
    others,
    ...(heading && { heading }),
  };
}

function textOf(unit: Unit): string {
  return titleText(unitText(unit));
}

/** A line of a title without marks of mark-up, its letter-spaced words whole: «П Л А Н  Р А Б О Т Ы». */
export const titleText = remember((text) => {
  const whole = text.replace(letterSpaced, (spaced) => spaced.replace(/ /g, ''));
  return squeeze(whole).replace(markdown, '');
});

/** The line that names a plan; the last of those that could, since an order may name one above it. */
function findTitle(units: Unit[]): number {
  const candidates = units.flatMap((unit, index) => (namesPlan(textOf(unit)) ? [index] : []));
  if (candidates.length > 0) {
    // «План / работы / по плану района»: the first of a run of lines that belong together.
    return (
      candidates.find((index) => titleEnd(units, index) >= (candidates[candidates.length - 1] as number)) ??
      (candidates[candidates.length - 1] as number)
    );
  }
  const plain = units.findIndex(
    (unit) => !stampLine.test(textOf(unit)) && !proseLead.test(textOf(unit)) && !sectionLead.test(textOf(unit)),
  );
  return units.length - plain <= 4 &&
    plain >= 0 &&
    units.slice(plain).every((unit) => textOf(unit).length < longestTitleLine)
    ? plain
    : -1;
}

function namesPlan(text: string): boolean {
  return (
    planName.test(text) &&
    !noPlan.test(text) &&
    !proseLead.test(text) &&
    !isStamp(text) &&
    furniture(text) === undefined &&
    text.length < longestTitleLine
  );
}

/** A stamp begins like one; «План, утверждённый …» does not. */
function isStamp(text: string): boolean {
  return stampLine.test(text) && !/^\p{Lu}{4,}\s+\p{Lu}{4,}/u.test(text);
}

function titleEnd(units: Unit[], start: number): number {
  let at = start + 1;
  for (; at < units.length; at++) {
    const text = textOf(units[at] as Unit);
    const before = textOf(units[at - 1] as Unit);
    if (
      stampLine.test(text) ||
      sectionLead.test(text) ||
      proseLead.test(text) ||
      listMark(text) ||
      text.length >= longestTitleLine
    )
      break;
    const goesOn = /^[\p{Ll}(«"]/u.test(text) || /^\d/.test(text);
    const own = ownName.test(text) && unitLine(units[at]) - unitLine(units[at - 1]) === 1;
    if (!goesOn && !own && hasYear(before)) break;
    // «План на ноябрь 2025 года / 1 неделя (3–8 ноября)»
    if (/^\d/.test(text) && hasYear(before) && !hasYear(text) && isPeriod(text)) break;
    if (!goesOn && /[.:;]$/.test(before) && !/\p{L}{1,3}\.$/u.test(before)) break;
    if (isPeriodLine(text)) break;
  }
  return at;
}

function unitLine(unit: Unit | undefined): number {
  return unit?.line ?? 0;
}

function hasYear(text: string): boolean {
  const { schoolYear, calendarYear } = readYears(text);
  return schoolYear !== undefined || calendarYear !== undefined || /20\d\d/.test(text);
}

/** A month alone is a heading of what follows; a year alone is part of the title. */
function isPeriodLine(text: string): boolean {
  return !/\d{4}/.test(text) && text.split(' ').length <= 3 && /^\p{Lu}/u.test(text) && isPeriod(text);
}

function isHeading(text: string): boolean {
  return text.length < 160 && !/[.;,]$/.test(text) && !proseLead.test(text) && /\p{L}/u.test(text);
}

/** What the title says of the plan's year and month; what was given besides where it says nothing of the year. */
export function planContext(
  { schoolYear, calendarYear, month, title = '' }: Pick<Head, 'schoolYear' | 'calendarYear' | 'month' | 'title'>,
  given: PlanYears,
): PeriodContext {
  const years = schoolYear !== undefined ? { schoolYear } : calendarYear !== undefined ? { calendarYear } : given;
  const context = { ...years, ...(month !== undefined && { month }) };
  const [days, ...others] = findPeriods(withoutNames(title), context).flatMap(
    ({ period }) => severalDays(period) ?? [],
  );
  return { ...context, ...(days && others.length === 0 && { days }) };
}

/** «Дом творчества «Апрель»»: a month in quotes is a name. */
function withoutNames(title: string): string {
  return title.replace(/«[^»\d]*»|"[^"\d]*"/g, ' ');
}

/** The days from one to another that a period names; absent where it is one day, or open, or of no known year. */
export function severalDays({ start, end }: Period): { start: string; end: string } | undefined {
  return start && end && start < end && !start.startsWith('--') ? { start, end } : undefined;
}
