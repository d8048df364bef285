import { leadingDay } from '../../reading/lexicon/plans.ts';
import { listMark } from '../../reading/list-mark.ts';
import { findPeriods } from '../../reading/periods/find-periods.ts';
import { squeeze } from '../../reading/text.ts';
import type { Line } from '../material/material.ts';
import { labelOf } from './labels.ts';
import { headingsBetweenTerms } from './period-lead.ts';
import { stagesOf } from './stages.ts';
import { toldBelowItems } from './told-below.ts';

/** What the lines of a plan without a table tell of each other before it is cut. */
export interface Shape {
  /** There are list marks. */
  lists: boolean;
  /** Blank lines part headings, not the items of a list. */
  close: boolean;
  /** Lines that open with a day, where it is no number of an item. */
  days: Set<Line>;
  /** Lines with a list mark that are details of the item above. */
  details: Set<Line>;
  cards: Cards;
  /** Lines without a mark that tell when and who below an item. */
  told: Set<Line>;
  /** Lines between those that open with a term. */
  between: Set<Line>;
  /** Numbered lines over bullets. */
  stages: Set<Line>;
}

/** Cards parted by blank lines: details that stand above «Мероприятие: …», and headings that stand by themselves. */
interface Cards {
  above: Set<Line>;
  between: Set<Line>;
}

export const longestHeading = 120;

export function shapeOf(lines: Line[]): Shape {
  const marked = lines.filter(({ text }) => listMark(text) !== undefined).length;
  const apart = lines.filter((line, index) => listMark(line.text) && isApart(line, lines[index - 1])).length;
  const lists = marked >= 2;
  return {
    lists,
    close: lists && apart * 3 <= marked,
    days: daysOf(lines),
    details: detailsOf(lines),
    cards: readCards(lines),
    told: lists ? toldBelowItems(lines) : new Set(),
    between: lists ? new Set() : headingsBetweenTerms(lines),
    stages: stagesOf(lines),
  };
}

/** Whether a blank line stands between two lines. */
export function isApart(line: Line, before: Line | undefined): boolean {
  return before === undefined || line.line - (before.end ?? before.line) > 1;
}

function readCards(lines: Line[]): Cards {
  const above = new Set<Line>();
  const between = new Set<Line>();
  const labels = lines.map(({ text }) => labelOf(squeeze(text)));
  if (labels.filter((label) => label === 'activity').length < 2) return { above, between };
  const opens = lines.map((line, index) => isApart(line, lines[index - 1]));
  lines.forEach((line, index) => {
    if (!opens[index]) return;
    let next = index;
    while (labels[next] !== undefined && labels[next] !== 'activity' && opens[next + 1] === false) next++;
    if (labels[next] === 'activity') for (const one of lines.slice(index, next)) above.add(one);
    const alone = opens[index + 1] !== false && labels[index] === undefined && line.text.length <= longestHeading;
    if (alone && /^\s*[\p{Lu}«]/u.test(line.text) && !/[.;,]$/.test(line.text)) between.add(line);
  });
  return { above, between };
}

/**
 * «1. Цикл встреч: / – с ветеранами; / – с учителями. / Срок: …»: what is told of stands below the bullets, or in a
 * bracket above them: «1. Концерт (март, хор): / – номера; / – выставка.»
 */
function detailsOf(lines: Line[]): Set<Line> {
  const details = new Set<Line>();
  let open: Line[] | undefined;
  let told = false;
  for (const line of lines) {
    const text = squeeze(line.text);
    const mark = listMark(text);
    const label = labelOf(text);
    if (mark?.kind === 'ordinal') {
      open = text.endsWith(':') ? [] : undefined;
      told = text.endsWith('):') && findPeriods(text).length > 0;
    } else if (told && mark?.kind === 'bullet') details.add(line);
    else if (open && mark?.kind === 'bullet' && !labelOf(text.slice(mark.length))) open.push(line);
    else {
      if (label && label !== 'activity') for (const detail of open ?? []) details.add(detail);
      open = undefined;
    }
  }
  return details;
}

/** «12.10 Литературная гостиная», «25–27.12 Утренники»: a day, where no line is numbered like «1.2». */
function daysOf(lines: Line[]): Set<Line> {
  const opened = lines.filter(({ text }) => /^\s*\d{1,2}\.\d{1,2}(?![\d.]*\))/.test(text) || leadingDay.test(text));
  return new Set(opened.every(({ text }) => leadingDay.test(text)) ? opened : []);
}
