import * as z from 'zod/mini';
import { questions } from '../../domain/check/attestations.ts';
import { principles } from '../../domain/check/catalogue.ts';
import { type Finding, repairsOf, sentencesOf } from '../../domain/check/finding.ts';
import { panelOf } from '../../domain/check/groups.ts';
import { compareRuns, runRow } from '../../domain/check/history.ts';
import { headerOf, subjects, tabOf } from '../../domain/check/subject.ts';
import { type Checked, checkBook, writeCheck } from '../check.ts';
import { giveKeys } from '../give-keys.ts';
import { at } from '../schemas/common.ts';
import { procedure } from './procedure.ts';

/** Findings of one rule that the panel takes at once; the rest stands in «Проверка». */
const MOST_SHOWN = 60;

const finding = z.object({
  at,
  tab: z.string(),
  column: z.string(),
  partner: z.string(),
  subject: z.string(),
  outcome: z.string(),
  rule: z.string(),
  principle: z.string(),
  message: z.string(),
  why: z.string(),
  fix: z.string(),
  firstSeen: z.string(),
  assignee: z.string(),
  inherited: z.boolean(),
  exception: z.string(),
  /** Code of the question that only a person can answer, '' for other findings. */
  question: z.string(),
  /** Cells that would be changed by the computed correction: what stands there and what would. */
  repair: z.array(z.object({ at, column: z.string(), before: z.string(), after: z.string() })),
});

/** Runs the check, writes it into the book, and gives the panel its lines and findings. */
export const runCheck = procedure({
  input: z.object({}),
  output: z.object({
    counts: z.record(z.string(), z.number()),
    lines: z.array(
      z.object({
        rule: z.string(),
        principle: z.string(),
        outcome: z.string(),
        count: z.number(),
        of: z.number(),
        line: z.string(),
        next: z.string(),
        at,
      }),
    ),
    more: z.number(),
    findings: z.array(finding),
    /** Findings that neither the panel nor «Проверка» holds. */
    rest: z.number(),
    better: z.array(z.string()),
    worse: z.array(z.string()),
    principles: z.array(z.object({ id: z.string(), name: z.string() })),
    /** What only a person can answer: of each partner, or once of the whole book. */
    questions: z.array(
      z.object({ code: z.string(), principle: z.string(), text: z.string(), scope: z.enum(['partner', 'book']) }),
    ),
    partners: z.array(z.object({ key: z.string(), name: z.string() })),
  }),
  run(_input, host) {
    giveKeys(host);
    const checked = checkBook(host);
    const { result, view } = checked;
    const before = view.checkRuns[view.checkRuns.length - 1];
    const { better, worse } = before ? compareRuns(before, runRow(result, checked.today)) : { better: [], worse: [] };
    const { rest } = writeCheck(host, checked);
    const { lines, more } = panelOf(result);
    return {
      counts: result.counts,
      lines,
      more,
      findings: shownFindings(checked),
      rest,
      better,
      worse,
      principles: principles.map(({ id, text }) => ({ id, name: text.name })),
      questions: [...questions],
      partners: view.partners.map(({ key, name }) => ({ key, name })),
    };
  },
});

function shownFindings(checked: Checked) {
  const { result, view } = checked;
  const subjectOf = subjects(view);
  const shown = new Map<string, number>();
  return result.findings.flatMap((one) => {
    const n = (shown.get(one.rule.code) ?? 0) + 1;
    shown.set(one.rule.code, n);
    if (n > MOST_SHOWN) return [];
    return [
      {
        at: one.at,
        tab: tabOf(one.at),
        column: headerOf(one.at),
        partner: one.partner,
        subject: subjectOf(one.at, one.partner),
        outcome: one.outcome,
        rule: one.rule.code,
        principle: one.principle,
        ...sentencesOf(one),
        firstSeen: one.firstSeen,
        assignee: one.assignee,
        inherited: one.inherited,
        exception: one.exception?.reason ?? '',
        question: one.outcome === 'attestation' ? String(one.args.code ?? '') : '',
        repair: repairOf(one, checked),
      },
    ];
  });
}

function repairOf(finding: Finding, { view, settings, today }: Checked) {
  return repairsOf(finding, view, { today, settings }).map(({ at: cell, value }) => ({
    at: cell,
    column: headerOf(cell),
    before: (view[cell.sheet] as Record<string, string>[]).find(({ key }) => key === cell.key)?.[cell.field] ?? '',
    after: value,
  }));
}
