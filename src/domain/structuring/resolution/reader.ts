import { anotherList } from '../../reading/lexicon/cell-kinds.ts';
import {
  capitalHeading,
  chairPost,
  documentHeading,
  rulesHeading,
  secretaryPost,
} from '../../reading/lexicon/minutes.ts';
import { appendixMark, planName } from '../../reading/lexicon/plans.ts';
import { wordsOf } from '../conservation.ts';
import type { DecisionDraft, SkippedAs } from '../found.ts';
import { type Claim, createClaim, type Proposal, type Reader, type Source } from '../reader.ts';
import { type Said, settle } from '../settle.ts';
import { plain, type Statement } from '../statement.ts';
import type { Placed, Role } from './cues.ts';
import { isDecisionTable } from './decision-table.ts';
import { readDecisions } from './decisions.ts';
import { readMeeting } from './meeting.ts';
import { decides, type Paper, papersOf } from './papers.ts';
import { gather, type TablesAt } from './pieces.ts';
import { readSignatories } from './signatories.ts';

/** Resolutions, minutes, orders and the like: a meeting with its decisions. */
export const resolutionReader: Reader = { kind: 'resolution', propose };

const mostTitleLines = 4;
const toFillIn = /_{3}|^\p{L}+:?$/u;

function propose(source: Source): Proposal[] {
  const pieces = gather(source.blocks);
  return laysDownRules(pieces.statements) ? [] : papersOf(pieces).flatMap((paper) => readPaper(paper) ?? []);
}

function readPaper(paper: Paper): Proposal | undefined {
  const { placed, tables } = paper;
  const named = placed.some(({ statement, role }) => role === 'head' && documentHeading.test(statement.text));
  const discussed = named && placed.some(isDiscussion);
  // Most texts decide nothing and are left before anything else is read in them.
  if (!discussed && !decides(paper)) return undefined;
  const said: Said = new Map();
  const meeting = readMeeting(placed, said);
  const claim = createClaim();
  const context = meeting.date?.startsWith('--') === false ? { meetingDate: meeting.date } : {};
  const items = readDecisions(placed, { tables, context, said, claim });
  if (items.length === 0 && !discussed) return undefined;

  const decisive = placed.map(({ role }, index) => (role === 'decision' || role === 'cue' ? index : -1));
  const inTables = [...tables].map(([after, readings]) =>
    readings.some((reading) => isDecisionTable(reading, placed[after - 1]?.role === 'cue')) ? after - 1 : -1,
  );
  const tail = placed.slice(decisive.concat(inTables).reduce((a, b) => Math.max(a, b), -1) + 1);
  const { signatories, used } = readSignatories(tail.map(({ statement }) => statement));
  for (const line of used)
    said.set(
      line,
      signatories.flatMap(({ name, position }) => [position ?? '', name]),
    );
  const chair = meeting.chair ?? signatories.find(({ position }) => position && chairPost.test(position))?.name;
  const secretary =
    meeting.secretary ?? signatories.find(({ position }) => position && secretaryPost.test(position))?.name;
  if (chair) meeting.chair = chair;
  if (secretary) meeting.secretary = secretary;

  const titles = new Set([...foreignTitles(placed, tables, used), ...appendedLists(placed, used)]);
  const understood = placed
    .filter(({ statement }) => !titles.has(statement))
    .map(({ statement, role }) => ({ statement, as: used.has(statement) ? ('signature' as const) : skippedAs[role] }));
  settle(understood, said, claim);
  const found = { kind: 'resolution' as const, layout: 'minutes', meeting, items, signatories, warnings: [] };
  return { found, score: score(items, claim), claim };
}

/** A talk or a point of the agenda that says something: «СЛУШАЛИ: ______» is a form to be filled in. */
function isDiscussion({ statement, role }: Placed): boolean {
  return (role === 'speech' || role === 'agenda') && !toFillIn.test(statement.text);
}

/** A regulation or a contract with the stamp of the minutes that approved it. */
function laysDownRules(statements: Statement[]): boolean {
  const heading = statements.map(plain).find((text) => capitalHeading.test(text) || rulesHeading.test(text));
  return heading !== undefined && rulesHeading.test(heading);
}

/** Lines below the decisions that are the title of a plan or a list under them, which its own reader wants. */
function foreignTitles(placed: Placed[], tables: TablesAt, signed: Set<Statement>): Set<Statement> {
  const titles = new Set<Statement>();
  for (const [after, readings] of tables) {
    if (readings.some((reading) => isDecisionTable(reading, false))) continue;
    for (const { statement, role } of placed.slice(Math.max(0, after - mostTitleLines), after).reverse()) {
      if (
        role !== 'end' ||
        signed.has(statement) ||
        statement.number !== undefined ||
        /[.;:!?]$/.test(plain(statement))
      )
        break;
      titles.add(statement);
    }
  }
  return titles;
}

/** What stands below «Приложение …» and names a plan, or below the title of a list: their own readers want it. */
function appendedLists(placed: Placed[], signed: Set<Statement>): Statement[] {
  const isMark = ({ statement, role }: Placed) => role === 'end' && appendixMark.test(plain(statement));
  const isList = ({ statement, role }: Placed) =>
    role === 'end' && statement.apart && !/[.;]$/.test(plain(statement)) && anotherList.test(plain(statement));
  const at = placed.findIndex(
    (one, index) =>
      isList(one) ||
      (isMark(one) &&
        placed.slice(index, index + mostTitleLines).some(({ statement }) => planName.test(plain(statement)))),
  );
  return at < 0 ? [] : placed.slice(at).flatMap(({ statement }) => (signed.has(statement) ? [] : [statement]));
}

/** What a statement is when nothing of it stands in the records. */
const skippedAs: Record<Role, SkippedAs> = {
  head: 'title',
  agenda: 'header',
  speech: 'prose',
  noted: 'prose',
  cue: 'header',
  decision: 'section',
  vote: 'note',
  end: 'prose',
};

/** Words in convincing places: all that was understood as part of minutes with decisions. */
function score(items: DecisionDraft[], claim: Claim): number {
  const total = wordsOf([...claim.taken, ...claim.skipped.keys()]);
  return items.length === 0 ? total / 4 : total;
}
