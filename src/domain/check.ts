import { type Finding, identityOf, isWritten } from './check/finding.ts';
import { graver, levelOf, type Standing, underLevel } from './check/levels.ts';
import { isPotential } from './check/scope.ts';
import { headerOf } from './check/subject.ts';
import { keysIn, type View } from './registry/view.ts';
import type { Context, Outcome, Rule, Verdict } from './rules/rule.ts';
import type { Level } from './settings.ts';
import type { Exception } from './sheets/exceptions.ts';
import type { FindingRow } from './sheets/findings.ts';

export interface CheckResult {
  /** Everything but `satisfied`, the gravest first; inside an outcome by rule and then in the order of the rows. */
  findings: Finding[];
  /** Verdicts of each outcome; findings under an exception are counted apart. */
  counts: Record<Outcome | 'excepted', number>;
  /** Principle → partner key ('' = the whole book) → the gravest standing. */
  standings: Map<string, Map<string, Standing>>;
  /** Rule code → how many records it spoke of, `satisfied` included. */
  looked: Map<string, number>;
}

const order: readonly Finding['outcome'][] = ['crashed', 'violation', 'remark', 'no-data', 'attestation', 'hint'];

/** Runs the rules of the profile over the book; one that throws becomes a finding and does not stop the rest. */
export function check(view: View, context: Context, rules: readonly Rule[]): CheckResult {
  const run = new Run(view, context);
  for (const rule of [...rules].sort((a, b) => (inOrder(a.code) < inOrder(b.code) ? -1 : 1))) {
    const level = levelOf(rule, context.settings);
    if (level !== 'off' && rule.profiles.includes(context.settings.profile)) run.apply(rule, level);
  }
  return run.result();
}

/** Sorting key of a rule's code: principles first, then marks and texts, numbers by value: `P02-R10` after `P02-R9`. */
function inOrder(code: string): string {
  return (code.startsWith('P') ? '0' : '1') + code.replace(/\d+/g, (digits) => digits.padStart(3, '0'));
}

class Run {
  private readonly view: View;
  private readonly context: Context;
  private readonly found: Record<Finding['outcome'], Finding[]>;
  private readonly standings: CheckResult['standings'] = new Map();
  private readonly looked: CheckResult['looked'] = new Map();
  private readonly before: Map<string, FindingRow>;
  private readonly exceptions: Map<string, Exception>;
  private readonly counts: CheckResult['counts'] = {
    satisfied: 0,
    hint: 0,
    remark: 0,
    violation: 0,
    'no-data': 0,
    attestation: 0,
    crashed: 0,
    excepted: 0,
  };

  constructor(view: View, context: Context) {
    this.view = view;
    this.context = context;
    this.found = { crashed: [], violation: [], remark: [], 'no-data': [], attestation: [], hint: [] };
    this.before = new Map(view.findings.map((row) => [identityOf(row.record, row.rule, row.field), row]));
    const inForce = view.exceptions.filter((row) => row.reviewOn === '' || row.reviewOn >= context.today);
    this.exceptions = new Map(inForce.map((row) => [`${row.rule} ${row.record}`, row]));
  }

  apply(rule: Rule, level: Exclude<Level, 'off'>): void {
    const own = this.standingsOf(rule.principle);
    let looked = 0;
    let last = '';
    try {
      for (const verdict of rule.check(this.view, this.context)) {
        // A rule walks the records in order, so a record with two verdicts gives them one after the other.
        if (verdict.at.key !== last || looked === 0) looked++;
        last = verdict.at.key;
        const standing = this.take(rule, level, verdict);
        stand(verdict.principle ? this.standingsOf(verdict.principle) : own, verdict.partner, standing);
      }
    } catch {
      const at = { sheet: rule.reads[0] ?? ('partners' as const), key: '', field: '' };
      this.found.crashed.push(this.finding(rule, level, { at, partner: '' }, 'crashed'));
      this.counts.crashed++;
      own.set('', 'crashed');
    }
    this.looked.set(rule.code, looked);
  }

  result(): CheckResult {
    const findings = order.flatMap((outcome) => this.found[outcome]);
    return { findings, counts: this.counts, standings: this.standings, looked: this.looked };
  }

  private take(rule: Rule, level: Exclude<Level, 'off'>, verdict: Verdict): Standing {
    let outcome = underLevel(verdict.outcome, rule.level, level);
    if (outcome === 'satisfied') {
      this.counts.satisfied++;
      return outcome;
    }
    const partner = this.view.partnerByKey.get(verdict.partner);
    if (partner && isPotential(partner)) outcome = underLevel(outcome, rule.level, 'hint');
    if (outcome === 'satisfied') return outcome;
    const finding = this.finding(rule, level, verdict, outcome);
    this.found[outcome].push(finding);
    const standing = finding.exception ? 'excepted' : outcome;
    this.counts[standing]++;
    return standing;
  }

  private finding(
    rule: Rule,
    level: Exclude<Level, 'off'>,
    {
      at,
      partner,
      principle = rule.principle,
      message = '',
      args = {},
    }: Pick<Verdict, 'at' | 'partner' | 'principle' | 'message' | 'args'>,
    outcome: Finding['outcome'],
  ): Finding {
    const finding: Finding = {
      rule,
      outcome,
      level,
      at,
      partner,
      principle,
      message,
      args,
      firstSeen: this.context.today,
      assignee: '',
      inherited: false,
    };
    if (this.before.size > 0 && isWritten(outcome)) {
      const row = this.before.get(identityOf(at.key, rule.code, headerOf(at)));
      if (row) {
        finding.firstSeen = row.firstSeen || this.context.today;
        finding.assignee = row.assignee;
      }
      finding.inherited = this.context.settings.baseline !== '' && finding.firstSeen <= this.context.settings.baseline;
    }
    const exception = this.exceptions.size > 0 ? this.exceptions.get(`${rule.code} ${at.key}`) : undefined;
    if (exception) finding.exception = exception;
    return finding;
  }

  private standingsOf(principle: string): Map<string, Standing> {
    let standings = this.standings.get(principle);
    if (!standings) {
      standings = new Map();
      this.standings.set(principle, standings);
    }
    return standings;
  }
}

/** Notes how the partners of a cell stand, each by the gravest that was said; '' is the whole book. */
function stand(standings: Map<string, Standing>, cell: string, standing: Standing): void {
  // A cell that has stood before is a single key: nearly every cell of a big book.
  const before = standings.get(cell);
  if (before === standing) return;
  for (const key of before === undefined && cell !== '' ? keysIn(cell) : [cell]) {
    standings.set(key, graver(standings.get(key), standing));
  }
}
