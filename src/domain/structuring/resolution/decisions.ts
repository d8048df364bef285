import { compositionLead } from '../../reading/lexicon/addressees.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import type { DecisionDraft } from '../found.ts';
import type { Claim } from '../reader.ts';
import type { Said } from '../settle.ts';
import { placeOf, plain, type Statement } from '../statement.ts';
import { type Inherited, nothingInherited, readDecision, readHeading } from './decision.ts';
import { isDecisionTable, readDecisionTable } from './decision-table.ts';
import { type Entry, outline } from './outline.ts';
import type { Placed } from './parts.ts';
import type { EmbeddedTable } from './pieces.ts';
import { leadingVerb, opensDecision } from './sentence.ts';

/** The decisions in source order, from lists and from tables between them. */
export function readDecisions(
  placed: Placed[],
  tables: EmbeddedTable[],
  context: PeriodContext,
  said: Said,
  claim: Claim,
): DecisionDraft[] {
  const items: DecisionDraft[] = [];
  let run: { statement: Statement; index: number }[] = [];
  const close = () => {
    items.push(...readRun(run, tables, context, said, claim));
    run = [];
  };
  placed.forEach(({ statement, role }, index) => {
    const before = tables.filter((table) => table.after === index);
    if (run.length === 0)
      for (const table of before) items.push(...readAlone(table, placed[index - 1], context, claim));
    if (role === 'decision') run.push({ statement, index });
    else if (role !== 'vote') close();
  });
  close();
  for (const table of tables)
    if (table.after >= placed.length) items.push(...readAlone(table, placed[placed.length - 1], context, claim));
  return items;
}

/** A table outside a list: of decisions by its header, or the first thing under «Решили:». */
function readAlone(
  table: EmbeddedTable,
  before: Placed | undefined,
  context: PeriodContext,
  claim: Claim,
): DecisionDraft[] {
  const opened = before?.role === 'cue' && before.opens === 'decided';
  return isDecisionTable(table.reading, opened)
    ? readDecisionTable(table.reading, nothingInherited, context, claim)
    : [];
}

/** The decisions of one list: headings hand down to what stands under them. */
function readRun(
  run: { statement: Statement; index: number }[],
  tables: EmbeddedTable[],
  context: PeriodContext,
  said: Said,
  claim: Claim,
): DecisionDraft[] {
  if (run.length === 0) return [];
  const items: DecisionDraft[] = [];
  const entries = outline(renumber(run, tables));
  const open: { depth: number; hands: Inherited }[] = [];
  for (const [at, entry] of entries.entries()) {
    const index = run[at]?.index ?? 0;
    const table = tables.filter(({ after }) => after === index + 1);
    while (open.length > 0 && (open[open.length - 1]?.depth ?? 0) >= entry.depth) open.pop();
    const inherited = open[open.length - 1]?.hands ?? nothingInherited;
    const text = plain(entry.statement);
    if (
      entry.heading &&
      compositionLead.test(text) &&
      !members(entries, at).some((member) => leadingVerb(plain(member.statement)))
    ) {
      const list = members(entries, at);
      const whole = `${text} ${list.map((member) => plain(member.statement)).join(' ')}`;
      items.push(
        keep(
          entry,
          whole,
          inherited,
          context,
          said,
          list.map((member) => member.statement),
        ),
      );
      for (const member of list) member.heading = true;
      continue;
    }
    if (entry.heading || (text.endsWith(':') && table.length > 0)) {
      if (!said.has(entry.statement)) open.push({ depth: entry.depth, hands: readHeading(text, inherited, context) });
    } else if (!leadsNowhere(text))
      items.push(
        ...sentences(entry, entries.length).map((sentence) => keep(entry, sentence, inherited, context, said)),
      );
    for (const { reading } of table) {
      if (isDecisionTable(reading, false))
        items.push(...readDecisionTable(reading, open[open.length - 1]?.hands ?? nothingInherited, context, claim));
    }
  }
  return items;
}

function keep(
  entry: Entry,
  text: string,
  inherited: Inherited,
  context: PeriodContext,
  said: Said,
  others: Statement[] = [],
): DecisionDraft {
  const decision = readDecision(text, inherited, context);
  for (const statement of [entry.statement, ...others]) {
    said.set(statement, [
      ...(said.get(statement) ?? []),
      decision.text,
      entry.number ?? '',
      ...(decision.responsible ?? []),
      decision.due?.raw ?? '',
    ]);
  }
  return {
    ...(entry.number !== undefined && { number: entry.number }),
    ...decision,
    source: { text: placeOf(entry.statement) },
  };
}

/** «Подписи:» with nothing below it. */
function leadsNowhere(text: string): boolean {
  return text.endsWith(':') && leadingVerb(text) === undefined;
}

/** The entries under a heading. */
function members(entries: Entry[], at: number): Entry[] {
  const depth = entries[at]?.depth ?? 0;
  const rest = entries.slice(at + 1);
  const end = rest.findIndex((entry) => entry.depth <= depth);
  return end < 0 ? rest : rest.slice(0, end);
}

/** An unnumbered paragraph in which every sentence begins as decisions do holds as many decisions. */
function sentences({ statement }: Entry, entryCount: number): string[] {
  const text = plain(statement);
  if (statement.number !== undefined || statement.bullet || entryCount > 1) return [text];
  const parts = text.split(/(?<=\p{L}{3}[.;»)])\s+(?=\p{Lu})/u);
  return parts.length > 1 && parts.every(opensDecision) ? parts : [text];
}

/** A list that begins at 1 again after a table went on in the document: its automatic numbers were cut off there. */
function renumber(run: { statement: Statement; index: number }[], tables: EmbeddedTable[]): Statement[] {
  let last = 0;
  let shift = 0;
  return run.map(({ statement, index }) => {
    const number = Number(statement.number);
    if (!Number.isInteger(number)) return statement;
    if (number === 1 && last > 0 && tables.some(({ after }) => after === index)) shift = last;
    last = number + shift;
    return shift > 0 ? { ...statement, number: String(last) } : statement;
  });
}
