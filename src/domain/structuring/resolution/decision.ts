import { trimEnding } from '../../reading/endings.ts';
import { turnedTo } from '../../reading/lexicon/addressees.ts';
import { handOverVerbs, recommendedTo } from '../../reading/lexicon/decision-verbs.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import type { DecisionDraft } from '../found.ts';
import { bracketPeople, cutClosing, readAssignees, splitAddressees, withoutBracket } from './assignees.ts';
import { findDue, readDue } from './due.ts';
import { addresseeBefore, isAddressee, leadingVerb, startsWithBody, type Verb } from './sentence.ts';
import { cutTail } from './tails.ts';

/** What a heading hands down to the decisions below it. */
export interface Inherited {
  addressees: string[];
  responsible: string[];
  /** The heading's verb phrase, for items that have no verb: «Включить в план:». */
  lead?: string;
}

/** A decision longer than this is a text that only stands in its place. */
const longestDecision = 4000;
const longestCue = 250;

export const nothingInherited: Inherited = { addressees: [], responsible: [] };

/** One decision: its text without list mark and tail, who is to do it, and its term. */
export function readDecision(
  source: string,
  inherited: Inherited,
  context: PeriodContext,
): Omit<DecisionDraft, 'source'> {
  if (source.length > longestDecision) return { text: source };
  const tail = cutTail(source);
  const closing = cutClosing(trimEnding(tail.text));
  const verb = leadingVerb(closing.text);
  const own = readAssignees(closing.text, verb);
  const named = verb ? bracketPeople(closing.text.slice(0, verbEnd(closing.text, verb))) : [];
  const responsible = unique([...tail.responsible, ...closing.people, ...named, ...own.responsible]);
  const addressees = own.addressees.length > 0 ? own.addressees : inherited.addressees;
  const people = responsible.length > 0 ? responsible : inherited.responsible;
  const text = inherited.lead && !verb ? `${inherited.lead}: ${closing.text}` : closing.text;
  const term = tail.due ?? closing.due;
  const due = term !== undefined ? readDue(term, context) : findDue(closing.text, context);
  return {
    text,
    ...(people.length > 0 && { responsible: people }),
    ...(addressees.length > 0 && { addressees }),
    ...(due && { due }),
  };
}

/** Where the words about whose turn it is end: at the verb, or at the second one («поручить отделу (Иванов И.И.) …»). */
function verbEnd(text: string, verb: Verb): number {
  if (!handOverVerbs.includes(verb.word)) return verb.at;
  const start = verb.at + verb.word.length;
  return start + (leadingVerb(text.slice(start))?.at ?? 0);
}

/** What a heading over decisions says: «Отделу образования (Яблочкина Р.Т.):», «Включить в план контроля:». */
export function readHeading(source: string, outer: Inherited, context: PeriodContext): Inherited {
  const decision = readDecision(source, nothingInherited, context);
  const text = decision.text;
  const verb = leadingVerb(text);
  const responsible = unique([...(decision.responsible ?? []), ...bracketPeople(text)]);
  const people = responsible.length > 0 ? responsible : outer.responsible;
  if (!verb) {
    const who = trimEnding(withoutBracket(text)).replace(turnedTo, '');
    const addressees = isAddressee(who) || startsWithBody(who) ? splitAddressees(who) : outer.addressees;
    return { addressees, responsible: people, ...(outer.lead && { lead: outer.lead }) };
  }
  const addressees = decision.addressees ?? handedTo(text) ?? outer.addressees;
  if (handOverVerbs.includes(verb.word)) return { addressees, responsible: people };
  return { addressees, responsible: people, lead: text.slice(addresseeBefore(text, verb) ? verb.at : 0) };
}

/** What the words that open the decisions hand down: «… рекомендуют руководителям школ:». */
export function readCue(text: string): Inherited {
  const who = trimEnding(recommendedTo.exec(text.slice(-longestCue))?.groups?.who ?? '');
  return isAddressee(who) ? { addressees: splitAddressees(who), responsible: [] } : nothingInherited;
}

/** «Рекомендовать руководителям школ:» — the words after the verb. */
function handedTo(text: string): string[] | undefined {
  const verb = leadingVerb(text);
  if (!verb || !handOverVerbs.includes(verb.word)) return undefined;
  const who = trimEnding(withoutBracket(text.slice(verb.at + verb.word.length)));
  return isAddressee(who) ? splitAddressees(who) : undefined;
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
