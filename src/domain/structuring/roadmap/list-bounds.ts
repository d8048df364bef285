import {
  aimLead,
  appendixMark,
  itemLabels,
  ownName,
  planName,
  proseLead,
  sectionLead,
} from '../../reading/lexicon/plans.ts';
import { listMark } from '../../reading/list-mark.ts';
import { readYears } from '../../reading/periods/plan-years.ts';
import { isPeriod, readPeriod } from '../../reading/periods/read-period.ts';
import { squeeze } from '../../reading/text.ts';
import { furniture } from '../furniture.ts';
import type { Line } from '../material/material.ts';
import { headerMeaning } from '../tables/columns.ts';
import { findFlatHeader } from '../tables/flat-header.ts';
import { labelOf } from './labels.ts';
import { cutOutline, monthsIn, type Piece } from './outline.ts';
import { periodLead } from './period-lead.ts';
import { severalDays, titleText } from './title.ts';

/** Lines from «Приложение …» to the title of a plan. */
const tallestMark = 6;

/** The line that says «Приложение …» above a plan: what it stands under is no plan. */
export function appendedAt(lines: Line[]): number {
  const isPlan = (index: number) => lines.slice(index, index + tallestMark).some(({ text }) => planName.test(text));
  const at = lines.findIndex(({ text }, index) => index > 0 && appendixMark.test(squeeze(text)) && isPlan(index));
  return Math.max(0, at);
}

/** The cells of a table one per line are no list: its header stands as lines in a row; nor are run-on rows of partners. */
export function isFlatTable(lines: Line[]): boolean {
  const opening = lines.slice(0, 40);
  if (findFlatHeader(opening)?.columns.includes('partner')) return true;
  let run = 0;
  return opening.some(({ text }) => {
    const found = text.length < 60 && !/[:\d]/.test(text) ? headerMeaning(text) : undefined;
    run = found && found.score >= 0.75 ? run + 1 : 0;
    return run >= 3;
  });
}

/** The first line that is an item or a heading of items, below a title. */
export function findBody(lines: Line[]): number {
  const titled = lines.findIndex(({ text }) => namesPlan(text));
  const aims = aimsOf(lines);
  const pieces = cutOutline(lines);
  const isTerm = (piece: Piece) => piece.type === 'heading' && isPeriod(piece.text);
  // «Неделя профориентации» over days: of headings that are no days the first is the title.
  const dayed = titled < 0 && pieces.filter(isTerm).length > 1;
  let at = 0;
  let span = -1;
  for (const piece of pieces) {
    const line = piece.type === 'heading' ? piece.line : (piece.lines[0] as Line);
    const named = piece.type === 'item' && piece.lines.some(({ text }) => labelled.test(text));
    at = lines.indexOf(line, at);
    if (span >= 0) return isTerm(piece) ? at : span;
    const heads = piece.type === 'heading' && (!dayed || isTerm(piece) || sectionLead.test(piece.text));
    const begins =
      heads || /^\s*(?:[^\p{L}\s«"(]|\d|\p{L}\))/u.test(line.text) || named || monthsIn(line.text).length > 0;
    // «1. Утверждение плана работы», «май – Утверждение плана» below the title: the first thing to be done.
    const isItem = titled >= 0 && opensItem(squeeze(line.text));
    const names = !isItem && isTitleLine(line.text);
    const above = at <= titled || aims.has(line) || names || endsTitle(lines, titled, at);
    if (!begins || above) continue;
    // «14–19 апреля 2025 года» over «14 апреля»: the days of the whole stand in the title.
    if (!isTerm(piece) || !severalDays(readPeriod(piece.text).period)) return at;
    span = at;
  }
  return span;
}

function opensItem(text: string): boolean {
  return listMark(text)?.kind === 'ordinal' || (periodLead(text) !== undefined && !isPeriod(text));
}

/** «Цель: …», «Задачи:» with the list under it: what a plan is for stands above its items. */
function aimsOf(lines: Line[]): Set<Line> {
  const aims = new Set<Line>();
  let above: string | undefined;
  for (const line of lines) {
    const text = squeeze(line.text);
    const mark = listMark(text);
    if (aimLead.test(text.slice(mark?.length ?? 0)) || (above !== undefined && goesOn(above, text))) {
      aims.add(line);
      above = text;
    } else if (mark) break;
    else above = undefined;
  }
  return aims;
}

/** Whether a line is the next of the list that the line above it opens or belongs to. */
function goesOn(above: string, text: string): boolean {
  const [before, mark] = [listMark(above), listMark(text)];
  if (!mark || above.endsWith(':')) return /[;,:]$/.test(above);
  return (
    before?.kind === mark.kind &&
    mark.text !== '1.' &&
    mark.text !== '1)' &&
    /\d/.test(before.text) === /\d/.test(mark.text)
  );
}

/** «Учитель – учитель» в МКОУ …» right below the title and above a blank line is a line of it. */
function endsTitle(lines: Line[], titled: number, at: number): boolean {
  const follows = (index: number) => (lines[index]?.line ?? 0) - (lines[index - 1]?.line ?? 0) === 1;
  const line = lines[at] as Line;
  const joined = titled >= 0 && lines.slice(titled + 1, at + 1).every((_, index) => follows(titled + 1 + index));
  const goesOn = /^\s*[\p{Ll}(«"]/u.test(line.text) || ownName.test(line.text.trim());
  return joined && !follows(at + 1) && goesOn && !isPeriod(line.text);
}

const labelled = new RegExp(`^\\s*(?:${itemLabels.activity.source})`, 'iu');

/** «2023-2024 учебный год», «на 2025 год», «(январь – июнь 2026 г.)» read like periods and are still the title. */
function isTitleLine(text: string): boolean {
  if (namesPlan(text)) return true;
  return readYears(text).schoolYear !== undefined || (/^\s*[\p{Ll}(].*20\d\d/u.test(text) && isPeriod(text));
}

/** Whether a line may be the title of a plan: «3. Обсуждение плана олимпиады.» is a point of an agenda. */
function namesPlan(text: string): boolean {
  const isItem = listMark(text)?.kind === 'ordinal' && /[.;]\s*$/.test(text);
  return planName.test(titleText(text)) && !labelled.test(text) && !proseLead.test(text) && !isItem;
}

/** «Ответственный: Лямин К.К.» is the detail of an item, «Исп. Лямин К.К., 3-11-22» tells who typed the paper. */
function endsBody(text: string): boolean {
  return furniture(text) !== undefined && (labelOf(squeeze(text)) === undefined || /\d-\d\d\s*$/.test(text));
}

/** Where signatures and notes begin at the end. */
export function bodyEnd(lines: Line[]): number {
  let end = lines.length;
  while (end > 0 && endsBody((lines[end - 1] as Line).text)) end--;
  return end;
}
