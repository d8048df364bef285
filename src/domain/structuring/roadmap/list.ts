import { personLikeness } from '../../reading/cell-kinds.ts';
import { noPlan, otherTable, planName } from '../../reading/lexicon/plans.ts';
import { listMark } from '../../reading/list-mark.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import type { PlanYears } from '../../reading/periods/plan-years.ts';
import { readPeriod } from '../../reading/periods/read-period.ts';
import { squeeze, words } from '../../reading/text.ts';
import type { ActivityDraft, Warning } from '../found.ts';
import { furniture } from '../furniture.ts';
import type { Line } from '../material/material.ts';
import type { Claim } from '../reader.ts';
import { readActivity, type Texts } from './fields.ts';
import { readItem } from './item.ts';
import { type Level, levelOf, outerLevel } from './levels.ts';
import { appendedAt, bodyEnd, findBody, isFlatTable } from './list-bounds.ts';
import { cutOutline, type Piece } from './outline.ts';
import { type Tails, tailsOf } from './people-tail.ts';
import { type Heading, isHourOf, readHeading } from './section.ts';
import { type Head, planContext, readHead } from './title.ts';
import { termWithin } from './unlabelled.ts';

/** Words of an activity where nothing says that it is one. */
const longestActivity = 18;

export interface PlanList {
  head: Head;
  records: ActivityDraft[];
}

/**
 * Reads a plan without a table: months or sections with lists below them, or items with «Срок: … Ответственный: …».
 * Convinced by a plan's title with periods for most items, by several headings that are periods, or by labels.
 */
export function readPlanList(lines: Line[], given: PlanYears, warnings: Warning[], claim: Claim): PlanList | undefined {
  const all = lines.filter(({ text }) => text.trim() !== '');
  const filled = all.slice(appendedAt(all));
  if (noPlan.test(squeeze(filled[0]?.text ?? '')) || isFlatTable(filled)) return undefined;
  const end = bodyEnd(filled);
  const body = findBody(filled.slice(0, end));
  if (body < 0) return undefined;
  const head = readHead(filled.slice(0, body));
  if (otherTable.test(head.title ?? '')) return undefined;
  const pieces = cutOutline(filled.slice(body, end));
  const tails = tailsOf(pieces.flatMap((piece) => (piece.type === 'item' ? [piece.text] : [])));
  const context = planContext(head, given);
  const outline = new Outline(head, context, tails, outerLevel(pieces, context));
  for (const [at, piece] of pieces.entries()) {
    outline.add(piece);
    if (!outline.mayConvince(pieces.length - at - 1)) return undefined;
  }
  if (!outline.isConvincing()) return undefined;
  outline.account(claim);
  for (const line of filled.slice(end)) claim.skip(line, furniture(line.text) ?? 'note');
  for (const warning of outline.warnings) warnings.push(warning);
  return { head, records: outline.records };
}

/** A heading with what it says itself and what it says of the items below it. */
interface Stood {
  own: Heading;
  read: Heading;
  line?: Line;
  used: boolean;
  dates?: boolean;
}

/** Headings and items in order, each item under the heading above it. */
class Outline {
  readonly records: ActivityDraft[] = [];
  readonly warnings: Warning[] = [];
  private heading: Stood;
  /** The last heading of the outer level, where headings stand over headings. */
  private over: Stood | undefined;
  private readonly headings: Stood[] = [];
  private readonly items: { lines: Line[]; labels: string[]; notes: string[] }[] = [];
  private labelled = 0;
  /** Records that say when or who. */
  private detailed = 0;
  /** What is known of dates below the last heading that is no day of the week. */
  private week: PeriodContext;
  private readonly titled: boolean;
  private readonly context: PeriodContext;
  /** How the items end. */
  private readonly tails: Tails;
  /** Headings that stand over headings. */
  private readonly outer: Level | undefined;

  constructor(head: Head, context: PeriodContext, tails: Tails, outer: Level | undefined) {
    this.titled = planName.test(head.title ?? '');
    this.context = context;
    this.tails = tails;
    this.outer = outer;
    const line = head.heading as Line | undefined;
    const read = line ? readHeading({ text: squeeze(line.text), line: line.line }, context) : { context, number: '' };
    this.week = read.context;
    this.heading = { own: read, read, used: false, ...(line && { line }) };
    this.headings.push(this.heading);
  }

  add(piece: Piece): void {
    if (piece.type === 'item') this.addItem(piece);
    else {
      const place = { text: piece.text, line: piece.line.line };
      const own = readHeading(place, this.context);
      // «Понедельник» under «1 неделя (6–11 октября)»
      const isDay = own.period && readPeriod(own.period.text).period.recurrence === 'weekly';
      const read = isDay ? readHeading(place, this.week) : own;
      if (!isDay) this.week = own.context;
      this.heading = { own: read, read: this.under(read), line: piece.line, used: false };
      if (levelOf(read) === this.outer) this.over = this.heading;
      this.headings.push(this.heading);
    }
  }

  /** An inner heading with what the outer one above it says. */
  private under(read: Heading): Heading {
    const over = this.over?.read;
    if (!over || levelOf(read) === this.outer) return read;
    if (this.outer === 'section') return { ...read, ...(over.section && { section: over.section }) };
    return { ...over, ...read, context: read.period ? read.context : over.context };
  }

  private addItem({ lines, text }: Extract<Piece, { type: 'item' }>): void {
    const { section, period, context } = this.heading.read;
    const { activity, fields, labels, notes } = readItem(text, context, this.tails);
    this.items.push({ lines, labels, notes });
    if (activity === '') return;
    const line = lines[0]?.line ?? 0;
    const texts: Texts = { activity: { text: activity, line } };
    for (const [field, value] of Object.entries(fields)) texts[field as keyof Texts] = { text: value, line };
    if (section) texts.section = section;
    const hour = period && texts.period && isHourOf(period.text, texts.period.text);
    if (hour) notes.push(texts.period?.text ?? '');
    if (period && (hour || !texts.period)) texts.period = period;
    const within = texts.period || !this.titled ? undefined : termWithin(activity, context);
    if (within !== undefined) texts.period = { text: within, line };
    for (const stood of [this.heading, this.over]) {
      if (!stood) continue;
      const dates = stood.own.period !== undefined && texts.period === stood.own.period;
      stood.dates ||= dates;
      stood.used ||= dates || (section !== undefined && section === stood.own.section);
    }
    if (labels.length > 0) this.labelled++;
    const record = readActivity(texts, context, this.records.length, this.warnings);
    if (record.period !== undefined || record.responsible.length > 0) this.detailed++;
    this.records.push(record);
  }

  /**
   * Whether what has been read and so many pieces (`left`) more may be a plan. Below its title half of the items must say
   * when or who; where no title says that it is a plan, each must: a list of anything else ends here.
   */
  mayConvince(left: number): boolean {
    const bare = this.records.length - this.detailed;
    return this.titled ? bare <= this.detailed + left : bare === 0;
  }

  isConvincing(): boolean {
    const { length } = this.records;
    const named = this.records.filter(
      ({ activity }) => Math.max(organisationLikeness(activity), personLikeness(activity)) >= 0.8,
    ).length;
    // A list of organisations or of those on duty plans nothing by itself, unless a plan says of each when and who.
    const isSaid = ({ period, responsible }: ActivityDraft) => period !== undefined && responsible.length > 0;
    const plans = this.titled && this.records.every(isSaid);
    if (length < 2 || (named * 2 > length && !plans)) return false;
    if (this.titled) return this.mayConvince(0) && !this.isProse();
    const periods = this.headings.filter(({ read }) => read.period !== undefined).length;
    // Days of the week alone are hours of work.
    const dated = this.records.some(({ period }) => (period?.start ?? period?.end) !== undefined);
    return this.mayConvince(0) && dated && !this.isTold() && (periods >= 2 || this.labelled === length);
  }

  /** Sentences one below another, without marks and labels, are the text of a programme. */
  private isProse(): boolean {
    const sentences = this.items.flatMap(({ lines, labels }) => {
      const texts = lines.map(({ text }) => squeeze(text));
      const ends =
        labels.length === 0 && !listMark(texts[0] ?? '') && /\p{Ll}{3}\.$/u.test(texts[texts.length - 1] ?? '');
      return ends && lines[0] ? [lines[0]] : [];
    });
    return new Set(sentences).size * 2 > this.records.length;
  }

  /** Long sentences under days tell what has been; a plan without a title names what is to be. */
  private isTold(): boolean {
    const told = this.records.filter(({ activity }) => words(activity).length > longestActivity).length;
    return told * 3 >= this.records.length;
  }

  /** A heading that a record holds is taken, its number and the labels of items are not part of any value. */
  account(claim: Claim): void {
    for (const { own, line, used, dates } of this.headings) {
      if (!line) continue;
      if (!used) claim.skip(line, 'section');
      else claim.take(line);
      if (used && own.number !== '') claim.skip(line, 'section', own.number);
      if (used && own.period && !dates) claim.skip(line, 'section', own.period.text);
    }
    for (const { lines, labels, notes } of this.items) {
      for (const line of lines) {
        claim.take(line);
        const number = /^\s*(\d{2,3})[.)]\s/.exec(line.text)?.[1];
        if (number) claim.skip(line, 'numbering', number);
        for (const label of labels) if (line.text.includes(label)) claim.skip(line, 'header', label);
        for (const note of notes) if (line.text.includes(note)) claim.skip(line, 'note', note);
      }
    }
  }
}
