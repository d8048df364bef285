import { compositionLead } from '../../reading/lexicon/addressees.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import type { DecisionDraft } from '../found.ts';
import type { Claim } from '../reader.ts';
import type { Said } from '../settle.ts';
import { placeOf, plain, type Statement } from '../statement.ts';
import type { Placed } from './cues.ts';
import { type Inherited, nothingInherited, readCue, readDecision, readHeading } from './decision.ts';
import { isDecisionTable, readDecisionTable } from './decision-table.ts';
import { type Entry, outline } from './outline.ts';
import type { TablesAt } from './pieces.ts';
import { isInfinitive, leadingVerb, opensDecision } from './sentence.ts';

/** What the decisions are read from besides their statements, and where it is noted what was read. */
export interface Surroundings {
  tables: TablesAt;
  context: PeriodContext;
  said: Said;
  claim: Claim;
}

const sentenceEnd = /(?<=[.;»)])\s+(?=\p{L})/u;
/** Behind a semicolon a decision says early what is to be done: «…; график встреч составить до 25 ноября». */
const farthestVerb = 60;
/** A longer paragraph is a text that only stands in the place of decisions. */
const longestProse = 4000;

interface Numbered {
  statement: Statement;
  index: number;
}

/** The decisions in source order, from lists and from tables between them. */
export function readDecisions(placed: Placed[], around: Surroundings): DecisionDraft[] {
  const items: DecisionDraft[] = [];
  let run: Numbered[] = [];
  let base = nothingInherited;
  const close = () => {
    for (const item of readRun(run, base, around)) items.push(item);
    run = [];
  };
  for (let index = 0; index <= placed.length; index++) {
    if (run.length === 0) for (const item of readAlone(index, placed[index - 1], around)) items.push(item);
    const role = placed[index]?.role;
    if (role === 'decision') run.push({ statement: (placed[index] as Placed).statement, index });
    else if (role !== 'vote') close();
    if (role === 'cue') base = readCue(plain((placed[index] as Placed).statement));
  }
  return items;
}

/** Tables outside a list: of decisions by their header, or the first thing under «Решили:». */
function readAlone(at: number, before: Placed | undefined, { tables, context, claim }: Surroundings): DecisionDraft[] {
  const opened = before?.role === 'cue' && before.opens === 'decided';
  return (tables.get(at) ?? [])
    .filter((reading) => isDecisionTable(reading, opened))
    .flatMap((reading) => readDecisionTable(reading, nothingInherited, context, claim));
}

/** The decisions of one list: headings hand down to what stands under them. */
function readRun(run: Numbered[], base: Inherited, around: Surroundings): DecisionDraft[] {
  const { tables, context, said, claim } = around;
  const items: DecisionDraft[] = [];
  const open: { depth: number; hands: Inherited }[] = [];
  const entries = outline(renumber(run, tables));
  for (const [at, entry] of entries.entries()) {
    const below = tables.get((run[at]?.index ?? 0) + 1) ?? [];
    while ((open[open.length - 1]?.depth ?? -1) >= entry.depth) open.pop();
    const inherited = open[open.length - 1]?.hands ?? base;
    const text = plain(entry.statement);
    const list = entry.heading && compositionLead.test(text) ? members(entries, at) : [];
    if (list.length > 0 && !list.some((member) => leadingVerb(plain(member.statement)))) {
      items.push(readComposition(entry, list, inherited, around));
      for (const member of list) member.heading = true;
    } else if (entry.heading || (text.endsWith(':') && below.length > 0)) {
      if (said.has(entry.statement)) continue;
      const hands = readHeading(text, inherited, context);
      open.push({ depth: entry.depth, hands });
      said.set(entry.statement, [
        numberBelow(entries, at),
        hands.lead ?? '',
        ...hands.addressees,
        ...hands.responsible,
      ]);
    } else if (!leadsNowhere(text)) {
      for (const sentence of sentences(entry)) items.push(keep(entry, sentence, inherited, around));
    }
    const hands = open[open.length - 1]?.hands ?? base;
    for (const reading of below)
      if (isDecisionTable(reading, false))
        for (const item of readDecisionTable(reading, hands, context, claim)) items.push(item);
  }
  return items;
}

/** «Утвердить состав комиссии:» with its members is one decision. */
function readComposition(entry: Entry, list: Entry[], inherited: Inherited, around: Surroundings): DecisionDraft {
  const whole = [entry, ...list].map(({ statement }) => plain(statement)).join(' ');
  return keep(
    entry,
    whole,
    inherited,
    around,
    list.map(({ statement }) => statement),
  );
}

function keep(
  entry: Entry,
  text: string,
  inherited: Inherited,
  around: Surroundings,
  others: Statement[] = [],
): DecisionDraft {
  const { context, said } = around;
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

/** «Подписи:» with nothing below it, or a line to be filled in. */
function leadsNowhere(text: string): boolean {
  return text.startsWith('___') || (text.endsWith(':') && leadingVerb(text) === undefined);
}

/** The number of a heading where the decisions under it hold it: «II» in «II.1». */
function numberBelow(entries: Entry[], at: number): string {
  const number = entries[at]?.number ?? '';
  return entries[at + 1]?.number?.startsWith(`${number}.`) ? number : '';
}

/** The entries under a heading. */
function members(entries: Entry[], at: number): Entry[] {
  const depth = entries[at]?.depth ?? 0;
  const rest = entries.slice(at + 1);
  const end = rest.findIndex((entry) => entry.depth <= depth);
  return end < 0 ? rest : rest.slice(0, end);
}

/** An unnumbered paragraph holds as many decisions as its sentences begin; others go with the one before them. */
function sentences({ statement }: Entry): string[] {
  const text = plain(statement);
  if (statement.number !== undefined || statement.bullet || text.length > longestProse) return [text];
  const found: string[] = [];
  for (const sentence of text.split(sentenceEnd)) {
    const before = found[found.length - 1];
    // «Первое. Продолжить …»: what stands before the first verb is no decision.
    if (before === undefined || (leadingVerb(before) && beginsDecision(sentence, before))) found.push(sentence);
    else found[found.length - 1] = `${before} ${sentence}`;
  }
  return found;
}

/** «… И.А. Организовать …», «…; родителям подписать …»: an infinitive, or whose turn it is behind a finished sentence. */
function beginsDecision(sentence: string, before: string): boolean {
  if (before.endsWith(';')) return (leadingVerb(sentence)?.at ?? farthestVerb) < farthestVerb;
  // «до 1 августа 2021 г. создать группу» goes on.
  if (!/^\p{Lu}/u.test(sentence)) return false;
  if (isInfinitive(/^\p{L}+/u.exec(sentence)?.[0].toLowerCase() ?? '')) return true;
  return /\p{L}{3}[.»)]$/u.test(before.slice(-5)) && opensDecision(sentence);
}

/**
 * A list that begins at 1 again after a table went on in the document: its automatic numbers were cut off there, and
 * are counted on.
 */
function renumber(run: Numbered[], tables: TablesAt): Statement[] {
  let last = 0;
  let shift = 0;
  for (const { statement, index } of run) {
    const number = Number(statement.number);
    if (!Number.isInteger(number)) continue;
    if (number === 1 && last > 0 && tables.has(index)) shift = last;
    last = number + shift;
    if (shift > 0) statement.number = String(last);
  }
  return run.map(({ statement }) => statement);
}
