import { severalYears } from '../lexicon/plans.ts';
import { assemble } from './assemble.ts';
import { scan } from './scan.ts';
import { spell } from './spell.ts';

/** The year a plan is for: «2023/2024» or a calendar year. */
export interface PlanYears {
  schoolYear?: string;
  calendarYear?: number;
}

/**
 * The year named in a plan's title: «на 2023-2024 уч. год», «2025/2026», «на 2012 год», «на сентябрь 2023 года». Years
 * of several («2022-2027») are none. `onlySchool` reads school years alone, as running text names other years too.
 */
export function readYears(text: string, onlySchool = false): PlanYears {
  const mentions = scan(spell(text, false), {});
  const years = mentions.filter((mention) => mention.type === 'years');
  const school = years.find(({ school }) => school);
  if (school) return { schoolYear: `${school.from}/${school.to}` };
  // «с 1 сентября 2025 г. по 31 мая 2026 г.», «23.01.2025 – 21.02.2025»
  const spans = assemble(mentions).flatMap((mention) => (mention.type === 'span' ? [mention.span] : []));
  const [first, ...others] = new Set(spans.flatMap(({ from, to }) => [from?.year ?? [], to?.year ?? []].flat()));
  const over = spans.find(
    ({ from, to }) => from?.year && from.month >= 8 && to?.year === from.year + 1 && to.month <= 8,
  );
  if (over && others.length === 1) return { schoolYear: `${over.from?.year}/${over.to?.year}` };
  if (onlySchool) return {};
  // «план на 2023-2024 год»: of one year that has two numbers; «на 2025–2026 годы» is of two.
  const pair = severalYears.test(text) ? undefined : years.find(({ from, to }) => to === from + 1);
  if (pair && years.length === 1) return { schoolYear: `${pair.from}/${pair.to}` };
  const single = years.filter(({ from, to }) => from === to);
  if (years.length > 0) return years.length === 1 && single[0] ? { calendarYear: single[0].from } : {};
  return first === undefined || others.length > 0 ? {} : { calendarYear: first };
}

/** The one month a plan is for: «на ноябрь 2024 года» is 11. */
export function readMonth(text: string): number | undefined {
  const months = scan(spell(text, false), {}).flatMap((mention) => (mention.type === 'span' ? [mention.span] : []));
  const [{ from, to } = {}] = months;
  return months.length === 1 && from?.day === 1 && to?.day === -1 && from.month === to.month ? from.month : undefined;
}
