import { chairPost, documentHeading, secretaryPost } from '../../reading/lexicon/minutes.ts';
import { fold, squeeze } from '../../reading/text.ts';
import type { DecisionDraft, SkippedAs } from '../found.ts';
import { type Claim, createClaim, type Proposal, type Reader, type Source, unitText } from '../reader.ts';
import { readDecisions } from './decisions.ts';
import { readMeeting, type Said } from './meeting.ts';
import { type Placed, placeStatements, type Role } from './parts.ts';
import { gather } from './pieces.ts';
import { readSignatories } from './signatories.ts';
import { plain, type Statement } from './statement.ts';

/** Resolutions, minutes, orders and the like: a meeting with its decisions. */
export const resolutionReader: Reader = { kind: 'resolution', propose };

function propose(source: Source): Proposal | undefined {
  const pieces = gather(source.blocks);
  const placed = placeStatements(pieces.statements, pieces.tables);
  const named = placed.some(({ statement, role }) => role === 'head' && documentHeading.test(statement.text));
  const said: Said = new Map();
  const meeting = readMeeting(placed, said);
  const claim = createClaim();
  const context = meeting.date?.startsWith('--') === false ? { meetingDate: meeting.date } : {};
  const items = readDecisions(placed, pieces.tables, context, said, claim);
  if (items.length === 0 && !(named && placed.some(({ role }) => role === 'speech' || role === 'agenda')))
    return undefined;

  const lastDecision = placed.map(({ role }) => role).lastIndexOf('decision');
  const tail = placed
    .slice(lastDecision + 1)
    .filter(({ role }) => role === 'end' || role === 'speech' || role === 'vote' || role === 'head');
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

  settle(placed, said, used, claim);
  const found = { kind: 'resolution' as const, layout: 'minutes', meeting, items, signatories, warnings: [] };
  return { found, score: score(items, claim), claim };
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

/** Accounts for the running text: what stands in the records, what was understood and is none. */
function settle(placed: Placed[], said: Said, signed: Set<Statement>, claim: Claim): void {
  const owners = new Map<unknown, number>();
  for (const { statement } of placed) for (const unit of statement.units) owners.set(unit, (owners.get(unit) ?? 0) + 1);
  for (const { statement, role } of placed) {
    const as = signed.has(statement) ? 'signature' : skippedAs[role];
    const values = said.get(statement);
    const alone = statement.units.every((unit) => owners.get(unit) === 1);
    if (!values && alone) for (const unit of statement.units) claim.skip(unit, as);
    else {
      for (const unit of statement.units) claim.take(unit);
      skipRest(statement, values ?? [], as, claim);
    }
  }
}

/** Skips the words of a statement that none of the values read from it holds: labels, counts, conjunctions. */
function skipRest(statement: Statement, values: string[], as: SkippedAs, claim: Claim): void {
  const pool = countWords(values.join(' '));
  const rest = (plain(statement).match(wordPattern) ?? []).filter((word) => !spend(pool, word));
  for (const unit of statement.units) {
    const here = countWords(unitText(unit));
    const mine = rest.filter((word) => spend(here, word));
    for (const word of mine) rest.splice(rest.indexOf(word), 1);
    if (mine.length > 0) claim.skip(unit, as, squeeze(mine.join(' ')));
  }
}

const wordPattern = /[\p{L}\p{N}]+/gu;

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(wordPattern) ?? []) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
  return counts;
}

function spend(pool: Map<string, number>, word: string): boolean {
  const count = pool.get(fold(word)) ?? 0;
  if (count > 0) pool.set(fold(word), count - 1);
  return count > 0;
}

/** Words in convincing places: all that was understood as part of minutes with decisions. */
function score(items: DecisionDraft[], claim: Claim): number {
  const units = [...claim.taken, ...claim.skipped.keys()];
  const words = units.reduce((sum, unit) => sum + (unitText(unit).match(wordPattern)?.length ?? 0), 0);
  return items.length === 0 ? words / 4 : words;
}
