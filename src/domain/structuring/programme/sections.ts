import {
  anyPart,
  programmeHeadings,
  proseHeading,
  romanStage,
  stageInLine,
  stageLabel,
  step,
} from '../../reading/lexicon/programmes.ts';
import { part, plain, type Statement } from '../statement.ts';

export type SectionKind = keyof typeof programmeHeadings;

/** A part of a programme: its heading with what stands in the same line, and the statements under it. */
export interface Section {
  kind: SectionKind | 'step' | 'stage';
  head: Statement;
  /** What follows the heading in its line. */
  inline: string;
  under: Statement[];
}

const order: SectionKind[] = [
  'principles',
  'conditions',
  'stages',
  'aim',
  'tasks',
  'results',
  'mechanisms',
  'directions',
  'activities',
];
const longestNumberedHeading = 80;
const longestDescription = 400;
const bareNumber = /^\d{1,2}$/;

/** Cuts stages that run on in one line: «Этапы взаимодействия: 1 этап – …; 2 этап – …». */
export function cutStages(statement: Statement): Statement[] {
  const cuts = [...statement.text.matchAll(stageInLine)].map((match) => match.index ?? 0).filter((at) => at > 0);
  const bounds = [0, ...cuts, statement.text.length];
  return bounds.slice(1).map((end, index) => part(statement, statement.text.slice(bounds[index], end), index === 0));
}

/** The sections of a programme in order; statements before, between and after them belong to none. */
export function readSections(statements: Statement[]): Section[] {
  const sections: Section[] = [];
  let open: Section | undefined;
  for (const statement of statements) {
    const heading = readHeading(statement, open);
    if (heading) {
      open = heading;
      sections.push(heading);
    } else if (proseHeading.test(plain(statement))) open = undefined;
    else if (open && goesOn(open, statement)) open.under.push(statement);
    else open = undefined;
  }
  return sections;
}

function readHeading(statement: Statement, open: Section | undefined): Section | undefined {
  const text = plain(statement);
  const marked = statement.number !== undefined || statement.bullet === true;
  const section = (kind: Section['kind'], end: number): Section => ({
    kind,
    head: statement,
    inline: text.slice(end).trim(),
    under: [],
  });
  const steps = step.exec(text);
  if (steps) return section('step', steps[0].length);
  const stage = stageLabel.exec(text) ?? (marked ? null : romanStage.exec(text));
  if (stage && (open !== undefined || !text.endsWith(':'))) return section('stage', stage[0].length);
  if (!anyPart.test(text)) return undefined;
  for (const kind of order) {
    for (const heading of programmeHeadings[kind]) {
      const found = heading.exec(text);
      if (!found) continue;
      const leads = kind === 'principles' || kind === 'conditions';
      if (marked && !(leads && text.endsWith(':')) && text.length > longestNumberedHeading) continue;
      if (statement.bullet && !text.endsWith(':')) continue;
      return section(kind, found[0].length);
    }
  }
  return undefined;
}

/** Whether a statement still belongs to the section: items of its list, or the one paragraph under its heading. */
function goesOn(open: Section, statement: Statement): boolean {
  if (statement.number !== undefined || statement.bullet) return open.kind !== 'step' && open.kind !== 'aim';
  if (open.kind === 'step') return false;
  const last = open.under[open.under.length - 1];
  const text = plain(statement);
  if (bareNumber.test(text) || (last && bareNumber.test(plain(last)))) return true;
  if (open.kind === 'stage')
    return text.length < longestDescription && open.under.length < 2 && !/[.;]$/.test(plain(open.head));
  if (!last) return open.inline === '';
  return last.number === undefined && !last.bullet && /[;,]$/.test(plain(last));
}
