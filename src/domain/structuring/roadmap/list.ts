import { noPlan, planName } from '../../reading/lexicon/plans.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import { readYears } from '../../reading/periods/plan-years.ts';
import { squeeze } from '../../reading/text.ts';
import type { ActivityDraft, Place } from '../found.ts';
import { furniture } from '../furniture.ts';
import type { Line } from '../material/material.ts';
import type { Claim } from '../reader.ts';
import { type Doubt, readActivity, type Texts } from './fields.ts';
import { readItem } from './item.ts';
import { cutOutline, type Piece } from './outline.ts';
import { type Heading, readHeading } from './section.ts';
import { type Head, readHead } from './title.ts';

export interface PlanList {
  head: Head;
  records: ActivityDraft[];
}

/**
 * Reads a plan without a table: months or sections with lists below them, or numbered items with «Срок: … Ответственный:
 * …». Convinced by a plan's title and periods for most items, or by several headings that are periods.
 */
export function readPlanList(lines: Line[], given: PeriodContext, doubts: Doubt[], claim: Claim): PlanList | undefined {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const body = findBody(filled);
  if (body < 0 || noPlan.test(squeeze(filled[0]?.text ?? ''))) return undefined;
  const head = readHead(filled.slice(0, body));
  const own = {
    ...(head.schoolYear && { schoolYear: head.schoolYear }),
    ...(head.calendarYear && { calendarYear: head.calendarYear }),
  };
  const context = (head.schoolYear ?? head.calendarYear) ? own : given;
  const end = bodyEnd(filled);
  const pieces = cutOutline(filled.slice(body, end));
  const records: ActivityDraft[] = [];
  const found: Doubt[] = [];
  const noted: (() => void)[] = [];
  let heading: Heading | undefined =
    head.heading && readHeading({ text: squeeze((head.heading as Line).text), line: head.heading.line }, context);
  let periodHeadings = 0;
  for (const piece of pieces) {
    if (piece.type === 'heading') {
      heading = readHeading({ text: piece.text, line: piece.line.line }, context);
      const used = heading;
      noted.push(() => {
        if (
          records.some(
            ({ source, period }) =>
              source.section?.line === used.place.line || (used.type === 'period' && period?.raw === used.place.text),
          )
        )
          claim.take(piece.line);
        else claim.skip(piece.line, 'section');
      });
      if (heading.type === 'period') periodHeadings++;
      continue;
    }
    const labels = addItem(piece, heading, context, records, found);
    noted.push(() => {
      for (const line of piece.lines) {
        claim.take(line);
        for (const label of labels) if (line.text.includes(label)) claim.skip(line, 'header', label);
      }
    });
  }
  if (!isConvincing(head, records, periodHeadings)) return undefined;
  for (const note of noted) note();
  for (const line of filled.slice(end)) claim.skip(line, furniture(line.text) ?? 'note');
  doubts.push(...found);
  return { head, records };
}

function addItem(
  piece: Extract<Piece, { type: 'item' }>,
  heading: Heading | undefined,
  given: PeriodContext,
  records: ActivityDraft[],
  doubts: Doubt[],
): string[] {
  const context = heading?.type === 'period' ? heading.context : given;
  const { activity, fields, labels } = readItem(piece.text, context);
  if (activity === '') return labels;
  const line = piece.lines[0]?.line ?? 0;
  const texts: Texts = { activity: { text: activity, line } };
  for (const [field, text] of Object.entries(fields) as [Exclude<keyof Texts, 'activity'>, string][])
    texts[field] = { text, line } satisfies Place;
  if (heading?.type === 'section') texts.section = heading.place;
  if (heading?.type === 'period') texts.period ??= heading.place;
  records.push(readActivity(texts, context, records.length, doubts));
  return labels;
}

/** The first line that is an item or a heading of items, below a title. */
function findBody(lines: Line[]): number {
  const pieces = cutOutline(lines);
  const titled = lines.findIndex(({ text }) => planName.test(text));
  for (const piece of pieces) {
    const line = piece.type === 'heading' ? piece.line : (piece.lines[0] as Line);
    const at = lines.indexOf(line);
    if (
      at > titled &&
      (piece.type === 'heading' || /^\s*(?:[^\p{L}\s]|\d)/u.test(line.text)) &&
      !isTitleLine(line.text)
    )
      return at;
  }
  return -1;
}

/** «2023-2024 учебный год» begins with a figure and is still the title. */
function isTitleLine(text: string): boolean {
  return planName.test(text) || readYears(text).schoolYear !== undefined;
}

/** Where signatures and notes begin at the end. */
function bodyEnd(lines: Line[]): number {
  let end = lines.length;
  while (end > 0 && furniture((lines[end - 1] as Line).text) !== undefined) end--;
  return end;
}

function isConvincing(head: Head, records: ActivityDraft[], periodHeadings: number): boolean {
  if (records.length < 2) return false;
  const detailed = records.filter(({ period, responsible }) => period !== undefined || responsible.length > 0).length;
  const titled = head.title !== undefined && planName.test(head.title);
  return titled ? detailed * 2 >= records.length : periodHeadings >= 2 && detailed === records.length;
}
