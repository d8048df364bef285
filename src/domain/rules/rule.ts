import type { SheetName } from '../registry/registry.ts';
import type { View } from '../registry/view.ts';
import type { Level, Settings } from '../settings.ts';

export type Outcome = 'satisfied' | 'hint' | 'remark' | 'violation' | 'no-data' | 'attestation' | 'crashed';

/** The cell a verdict speaks of; `field` is a field of the tab's definition. */
export interface At {
  sheet: SheetName;
  key: string;
  field: string;
}

/** What a rule says of one record; sentences are composed from `message` and `args` by the rule's text. */
export interface Verdict<Message extends string = string> {
  outcome: Exclude<Outcome, 'crashed'>;
  at: At;
  /** Partner the verdict counts for in the matrix; '' when it is about the whole book. */
  partner: string;
  /** Principle the verdict counts for, where one rule serves many (marks); otherwise the rule's own. */
  principle?: string;
  /** Absent for `satisfied`. */
  message?: Message;
  args?: Args;
}

export type Args = Record<string, string | number>;

/** The Russian text of a rule: sentences take the verdict's arguments. */
export interface RuleText<Message extends string = string> {
  title: string;
  /** Why it matters: what the principle asks, in our words, the source named. */
  why: string;
  messages: Record<Message, (args: never) => string>;
  /** What to do, per message. */
  fixes: Record<Message, (args: never) => string>;
  /** One line for many records of this rule: «У 10 из 10 партнёров нет договорённости». */
  grouped: (count: number, of: number) => string;
}

export interface Context {
  /** ISO date in the book's zone. */
  today: string;
  settings: Settings;
}

/** A change of one cell that would correct a finding; computed where it can be, shown before it is made. */
export interface Repair {
  at: At;
  value: string;
}

export interface Rule<Message extends string = string> {
  /** Code of the catalogue: `P17-R1`. */
  code: string;
  principle: string;
  /** Highest outcome the rule gives by default; settings may lower it. */
  level: Exclude<Level, 'off'>;
  profiles: readonly Settings['profile'][];
  /** Tabs the rule reads: without any of their columns its outcome is «нет данных». */
  reads: readonly SheetName[];
  text: RuleText<Message>;
  check(view: View, context: Context): Iterable<Verdict<Message>>;
  repair?(verdict: Verdict<Message>, view: View, context: Context): Repair[];
}

/** A rule definition; its messages are the keys of its text. */
export function defineRule<Message extends string>(rule: Rule<Message>): Rule<Message> {
  return rule;
}
