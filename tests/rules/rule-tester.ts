import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/domain/check/finding.ts';
import type { Registry, SheetName } from '../../src/domain/registry/registry.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import type { Args, Context, Outcome, Rule, Verdict } from '../../src/domain/rules/rule.ts';
import type { Settings } from '../../src/domain/settings.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import type { Sheet } from '../../src/domain/sheets/sheet.ts';

const catalogue: Record<SheetName, Sheet> = sheets;

/** A book in brief: only the cells that matter, a tab per key, a record per item. */
export type Book = { [Tab in SheetName]?: Array<{ key: string } & Partial<Registry[Tab][number]>> };

/** `partners/П-0001/name` */
type Cell = `${SheetName}/${string}/${string}`;

export interface ExpectedFinding<Message extends string> {
  outcome: Exclude<Outcome, 'satisfied' | 'crashed'>;
  at: Cell;
  message: NoInfer<Message>;
  args?: Args;
  /** The whole Russian sentence, where its cases and plurals matter. */
  says?: string;
}

interface Case {
  title: string;
  today?: string;
  settings?: Partial<Settings>;
}

interface Cases<Message extends string> {
  /** Books with nothing to say against; `satisfied` is how many verdicts confirm it, at least one unless given. */
  accept: Array<Case & { book: Book; satisfied?: number }>;
  /** A twin that the rule accepts, and the one cell whose change it rejects. */
  reject: Array<Case & { twin: Book; cell: Cell; value: string; findings: readonly ExpectedFinding<Message>[] }>;
}

export const today = '2026-11-21';

export const settings: Settings = {
  school: '',
  schoolRequisites: '',
  founder: '',
  headPost: '',
  headName: '',
  headRepresented: '',
  headActingUnder: '',
  authorPost: '',
  locality: '',
  schoolYear: '2026/2027',
  pupils: '',
  profile: 'school',
  levels: {},
  persons: 'mask',
  personalFields: false,
  dueDays: 30,
  baseline: '',
};

/** The whole registry of a book in brief, absent cells ''. */
export function registryOf(book: Book): Registry {
  const tabs = Object.entries(sheets).map(([name, sheet]) => {
    const empty = Object.fromEntries(Object.keys(sheet.fields).map((field) => [field, '']));
    return [name, (book[name as SheetName] ?? []).map((record) => ({ ...empty, ...record }))];
  });
  return Object.fromEntries(tabs) as Registry;
}

/** The book with one cell changed; the cell has to exist and to differ. */
export function changed(book: Book, cell: Cell, value: string): Book {
  const [tab, key, field] = cell.split('/') as [SheetName, string, string];
  const copy = structuredClone(book);
  const record = copy[tab]?.find((item) => item.key === key) as Record<string, string> | undefined;
  if (!record) throw new Error(`No record ${key} in the twin's tab ${tab}`);
  if (!(field in catalogue[tab].fields)) throw new Error(`No field ${field} in the tab ${tab}`);
  if ((record[field] ?? '') === value) throw new Error(`The cell ${cell} already holds "${value}"`);
  record[field] = value;
  return copy;
}

/** Runs a rule over tables of books: what it accepts, and what it rejects by one cell's difference from an accepted twin. */
export function ruleTester<Message extends string>(rule: Rule<Message>, { accept, reject }: Cases<Message>): void {
  const contextOf = (given: Case): Context => ({
    today: given.today ?? today,
    settings: { ...settings, profile: rule.profiles[0] ?? 'school', ...given.settings },
  });
  const verdictsOf = (book: Book, given: Case) => [...rule.check(viewOf(registryOf(book)), contextOf(given))];
  const against = (verdicts: Verdict<Message>[]) => verdicts.filter((verdict) => verdict.outcome !== 'satisfied');

  describe(rule.code, () => {
    test.each(accept)('accepts $title', (given) => {
      const verdicts = verdictsOf(given.book, given);
      expect(against(verdicts)).toEqual([]);
      if (given.satisfied === undefined) expect(verdicts.length).toBeGreaterThan(0);
      else expect(verdicts.length).toBe(given.satisfied);
    });

    test.each(reject)('rejects $title', (given) => {
      expect(against(verdictsOf(given.twin, given)), 'the twin is accepted').toEqual([]);
      const findings = against(verdictsOf(changed(given.twin, given.cell, given.value), given));
      expect(
        findings.map(({ outcome, at, message }) => ({ outcome, at: `${at.sheet}/${at.key}/${at.field}`, message })),
      ).toEqual(given.findings.map(({ outcome, at, message }) => ({ outcome, at, message })));
      given.findings.forEach(({ args, says }, index) => {
        const verdict = findings[index] as Verdict<Message>;
        if (args) expect(verdict.args).toEqual(args);
        const said = saidBy(rule, verdict);
        if (says) expect(said.message).toBe(says);
        for (const sentence of Object.values(said)) expectReadable(sentence);
      });
    });

    test('the group is one readable line for any number', () => {
      for (const count of [1, 2, 5, 11, 21]) expectReadable(rule.text.grouped(count, 21));
    });
  });
}

/** The sentences of a verdict as the check composes them. */
export function saidBy<Message extends string>(rule: Rule<Message>, verdict: Verdict<Message>) {
  return sentencesOf({
    rule: rule as unknown as Rule,
    outcome: verdict.outcome as 'remark',
    level: rule.level,
    at: verdict.at,
    partner: verdict.partner,
    principle: verdict.principle ?? rule.principle,
    message: verdict.message ?? '',
    args: verdict.args ?? {},
    firstSeen: today,
    assignee: '',
    inherited: false,
  });
}

/** A sentence for people: no hole of a template, no stray spaces, no empty quotation marks, ends as a sentence. */
function expectReadable(sentence: string): void {
  expect(sentence).not.toMatch(/undefined|NaN|\[object|«\s*»|\s{2,}|\s[,.]|^\s|\s$|\.\.$/);
  expect(sentence.length).toBeGreaterThan(10);
  expect(sentence.length).toBeLessThan(420);
}
