import { trimEnding } from '../../reading/endings.ts';
import { dueLabel, responsibleLabel } from '../../reading/lexicon/decision-tails.ts';
import { splitPeople } from '../../reading/people.ts';
import { isPeriod, readPeriod } from '../../reading/periods/read-period.ts';

export interface Tail {
  /** The decision without its tail. */
  text: string;
  responsible: string[];
  /** The term as written after its label. */
  due?: string;
}

const boundary = /(?:^|[.;,(\t–—-]|\s)\s*$/u;

/** The end of a bracket that began before the label: «срок – 1 марта (отв. казначей)». */
const strayBracket = /(?<=^[^()]*)\)$/;

/** A last sentence that may be a term: «… внести в план. До 15.04.2026». */
const lastSentence = /(?<=\p{L}{3}|[»)])\.\s+(?<term>[\p{Lu}\d](?:[^.!?]|\.(?=\d)){3,40}(?:\s\p{Ll}\.)?)$/u;

/** Cuts «Срок: … Отв.: …» off a decision, in any order, in brackets or not, and a last sentence that is a term. */
export function cutTail(text: string): Tail {
  const tail = cutLabelled(text);
  const last = tail.due === undefined && lastSentence.exec(tail.text);
  const term = last ? trimEnding(last.groups?.term ?? '') : '';
  if (last && isPeriod(term)) return { ...tail, text: tail.text.slice(0, last.index), due: term };
  return tail;
}

function cutLabelled(text: string): Tail {
  const labels = [...findLabels(text, dueLabel, 'due'), ...findLabels(text, responsibleLabel, 'responsible')].sort(
    (a, b) => a.at - b.at,
  );
  const [first] = labels;
  if (!first) return { text, responsible: [] };
  const open = openBracket(text, first.at);
  const close = open === undefined ? text.length : closingBracket(text, open);
  // «назначить кураторов (срок – до 15 апреля)» keeps its bracket: the decision says when, nothing is appended to it.
  const keeps = open !== undefined && (close < text.length - 2 || labels.every((label) => label.kind === 'due'));
  const lead = open !== undefined && !keeps ? trimEnding(text.slice(open + 1, first.at)) : '';
  const tail: Tail = { text: keeps ? text : trimEnding(text.slice(0, open ?? first.at)), responsible: [] };
  labels.forEach((label, index) => {
    const next = labels[index + 1]?.at ?? close;
    const value = trimEnding(text.slice(label.end, Math.max(label.end, Math.min(next, close)))).replace(
      strayBracket,
      '',
    );
    if (!/[\p{L}\p{N}]/u.test(value)) return;
    if (label.kind === 'due') tail.due ??= value;
    else tail.responsible.push(...splitPeople(value));
  });
  if (tail.due === undefined && lead !== '' && readPeriod(lead).doubts.length === 0) tail.due = lead;
  return tail;
}

function findLabels(text: string, label: RegExp, kind: 'due' | 'responsible') {
  const found: { kind: typeof kind; at: number; end: number }[] = [];
  for (const match of text.matchAll(new RegExp(label.source, `${label.flags}g`))) {
    const at = match.index ?? 0;
    const before = text.slice(0, at);
    if (!boundary.test(before) || /\p{L}$/u.test(before)) continue;
    // Inside a sentence a label is a word like any other: «в срок до», «назначить ответственный отдел».
    const capitalised = /^\p{Lu}/u.test(match[0]);
    if (!capitalised && /\p{L}\s*$/u.test(before)) continue;
    found.push({ kind, at, end: at + match[0].length });
  }
  return found;
}

function openBracket(text: string, at: number): number | undefined {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && !text.slice(open, at).includes(')') ? open : undefined;
}

function closingBracket(text: string, open: number): number {
  const close = text.indexOf(')', open);
  return close < 0 ? text.length : close;
}
