import { check as text } from '../../texts/ru/check.ts';
import type { View } from '../registry/view.ts';
import type { Args, At, Context, Outcome, Repair, Rule } from '../rules/rule.ts';
import type { Level } from '../settings.ts';
import type { Exception } from '../sheets/exceptions.ts';

/** What a rule found at one record: every verdict but `satisfied`, after the levels of the settings. */
export interface Finding {
  rule: Rule;
  outcome: Exclude<Outcome, 'satisfied'>;
  /** Highest outcome the rule may give here and now. */
  level: Exclude<Level, 'off'>;
  at: At;
  partner: string;
  /** Principle it counts for; '' for rules about the text. */
  principle: string;
  /** Key of the rule's text; '' for a crash. */
  message: string;
  args: Args;
  /** ISO date of the run that met it first. */
  firstSeen: string;
  assignee: string;
  /** Older than the baseline of the settings: known, not alarming. */
  inherited: boolean;
  /** The accepted exception it falls under, until its review date. */
  exception?: Exception;
}

/** Whether such findings stand in «Проверка» and as notes at cells; the rest lives in the matrix and in the panel. */
export const isWritten = (outcome: Outcome): boolean =>
  outcome === 'crashed' || outcome === 'violation' || outcome === 'remark';

export interface Sentences {
  message: string;
  why: string;
  fix: string;
}

type Sentence = (args: Args) => string;

/** Fact, reason and advice in Russian; composed on demand, since most findings of a big book are never read. */
export function sentencesOf(finding: Finding): Sentences {
  if (finding.outcome === 'crashed') {
    return {
      message: text.crashed(finding.rule.text.title),
      why: text.crashedWhy,
      fix: text.crashedFix(finding.rule.code),
    };
  }
  const { messages, fixes, why } = finding.rule.text;
  const message = messages[finding.message] as Sentence | undefined;
  const fix = fixes[finding.message] as Sentence | undefined;
  if (!message || !fix) throw new Error(`No text for message "${finding.message}" of rule ${finding.rule.code}`);
  return { message: message(finding.args), why, fix: fix(finding.args) };
}

/** Changes of cells that would correct the finding, where the rule can compute them; they are shown before they are made. */
export function repairsOf(finding: Finding, view: View, context: Context): Repair[] {
  const { rule, outcome, at, partner, message, args } = finding;
  if (outcome === 'crashed' || !rule.repair) return [];
  return rule.repair({ outcome, at, partner, message, args }, view, context);
}

/** What tells one finding from another over runs, sorting and renumbering: record, rule and column. */
export function identityOf(record: string, rule: string, field: string): string {
  return `${rule} ${record} ${field}`;
}
