import { annualReportText as text } from '../../../texts/ru/documents/annual-report.ts';
import { summaryText } from '../../../texts/ru/summary.ts';
import type { Indicators } from '../../indicators/indicators.ts';
import { isInYear } from '../../indicators/school-year.ts';
import { isIsoDate } from '../../reading/dates.ts';
import { isInForce } from '../../registry/in-force.ts';
import { sinceYear } from '../../registry/since.ts';
import type { View } from '../../registry/view.ts';
import type { Facts } from '../../views/summary/section.ts';
import { loadOfResponsibles, monthByMonth } from '../../views/summary/year.ts';
import type { DocumentContext } from '../context.ts';
import { shown, wordOf } from '../records.ts';
import { figure, longDate, share } from '../typography.ts';

/** Marks of the longest bar. */
const longestBar = 18;

/** A bar of marks, drawn to the largest of the numbers; what is more than nothing has at least one mark. */
export function barOf(value: number, largest: number): string {
  return text.bar.repeat(value > 0 ? Math.max(1, Math.round((value / Math.max(largest, longestBar)) * longestBar)) : 0);
}

const namesOf = (rows: readonly { name: string }[]) => rows.map((row) => row.name).join('; ');

/** Categories of active partners, the largest first, with bars. */
export function categoryRows({ byCategory }: Indicators) {
  const groups = [...byCategory].sort((a, b) => b[1].length - a[1].length);
  const largest = groups[0]?.[1].length ?? 0;
  return groups.map(([category, partners]) => ({
    category: category || text.noCategory,
    names: namesOf(partners),
    count: String(partners.length),
    bar: barOf(partners.length, largest),
  }));
}

/** How the circle of partners changed. */
export function changeRows(from: Indicators, schoolYear: string) {
  if (from.active.length + from.potential.length + from.suspended.length + from.ended.length === 0) return [];
  const years = schoolYear.split('/');
  const started = from.sinceKnown.filter(({ since }) =>
    isIsoDate(since) ? isInYear(since, schoolYear) : years.includes(String(sinceYear(since))),
  );
  const rows = {
    potential: from.potential,
    started,
    suspended: from.suspended,
    ended: from.ended,
    withoutActivities: from.withoutActivities,
  };
  return (Object.keys(text.changes) as (keyof typeof text.changes)[]).map((name) => ({
    fact: text.changes[name],
    count: String(rows[name].length),
    names: namesOf(rows[name]) || '\u2013',
  }));
}

/** Agreements by their standing on the day of the report. */
export function agreementRows(from: Indicators, view: View) {
  if (view.agreements.length + from.active.length === 0) return [];
  const named = (rows: Indicators['agreementsInForce']) =>
    rows
      .map((row) => {
        const what = text.agreement(wordOf('agreementKind', row.kind), row.number);
        return `${what} (${view.partnerByKey.get(row.partner)?.name ?? row.partner})`;
      })
      .join('; ');
  const based = new Set(from.withBasis);
  const without = from.active.filter((partner) => !based.has(partner));
  const rows: Record<keyof typeof text.agreements, [number, string]> = {
    inForce: [from.agreementsInForce.length, named(from.agreementsInForce)],
    network: [from.networkAgreements.length, named(from.networkAgreements)],
    started: [from.agreementsOfYear.length, named(from.agreementsOfYear)],
    ending: [from.agreementsEnding.length, named(from.agreementsEnding)],
    expired: [from.agreementsExpired.length, named(from.agreementsExpired)],
    without: [without.length, namesOf(without)],
  };
  return (Object.keys(text.agreements) as (keyof typeof text.agreements)[]).map((name) => ({
    fact: text.agreements[name],
    count: String(rows[name][0]),
    names: rows[name][1] || '\u2013',
  }));
}

/** The plan in numbers, each share with its base. */
export function planRows(from: Indicators) {
  if (from.activities.length === 0) return [];
  const planned = from.activities.length;
  const rows: Record<keyof typeof text.plan, [number, number]> = {
    planned: [planned, 0],
    done: [from.done.length, planned - from.cancelled.length],
    onTime: [from.onTime.length, from.dated.length],
    late: [from.dated.length - from.onTime.length, from.dated.length],
    undated: [from.done.length - from.dated.length, from.done.length],
    inProgress: [from.inProgress.length, planned],
    postponed: [from.postponed.length, planned],
    cancelled: [from.cancelled.length, planned],
    overdue: [from.overdue.length, planned],
  };
  return (Object.keys(text.plan) as (keyof typeof text.plan)[]).map((name) => ({
    indicator: text.plan[name],
    count: figure(rows[name][0]),
    share: share(...rows[name]) || '\u2013',
  }));
}

/** The school year by months, as «Сводка» counts it, with bars. */
export function monthRows(facts: Facts) {
  if (facts.indicators.activities.length === 0) return [];
  const { rows } = monthByMonth(facts);
  const largest = Math.max(0, ...rows.flatMap(([, ...numbers]) => numbers));
  return rows.map(([month, planned = 0, done = 0]) => ({
    month,
    planned: String(planned),
    plannedBar: barOf(planned, Math.max(largest, 1)).slice(0, 10),
    held: String(done),
    heldBar: barOf(done, Math.max(largest, 1)).slice(0, 10),
  }));
}

/** Load of responsibles, as «Сводка» counts it, with bars. */
export function loadRows(facts: Facts) {
  const { rows } = loadOfResponsibles(facts);
  const largest = rows[0]?.[1] ?? 0;
  return rows.map(([post, count = 0]) => ({
    post: post === summaryText.unnamed ? text.noPost : shown(post),
    count: String(count),
    bar: barOf(count, largest),
  }));
}

/** Activities that were not held, with the reason. */
export function notHeldRows({ postponed, cancelled, overdue }: Indicators) {
  const rows = { postponed, cancelled, overdue };
  return (Object.keys(rows) as (keyof typeof rows)[]).flatMap((state) =>
    rows[state].map(({ activity, postponement }) => ({
      activity: shown(activity),
      state: text.states[state],
      reason: shown(postponement),
    })),
  );
}

/** What the new year inherits: decisions not carried out, activities not held, agreements that end. */
export function taskRows(from: Indicators, view: View, context: DocumentContext) {
  const done = new Set(from.decisionsDone);
  const renewed = [...from.agreementsExpired, ...from.agreementsEnding].filter(
    (row) => !view.of('agreements', row.partner).some((other) => other !== row && isInForce(other, context.today)),
  );
  return [
    ...from.decisions
      .filter((decision) => !done.has(decision))
      .map(({ text: task, responsible, periodText }) => ({ task, responsible, period: periodText })),
    ...from.overdue.map(({ activity, post, responsibleText }) => ({
      task: text.tasks.overdue(activity),
      responsible: post || responsibleText,
      period: '',
    })),
    ...from.postponed.map(({ activity, post, responsibleText }) => ({
      task: text.tasks.postponed(activity),
      responsible: post || responsibleText,
      period: '',
    })),
    ...renewed.map((row) => {
      const partner = view.partnerByKey.get(row.partner);
      return {
        task: text.tasks.agreement(text.agreement(wordOf('agreementKind', row.kind), row.number), partner?.name ?? ''),
        responsible: partner?.ourResponsible ?? '',
        period: row.endsOn > context.today ? longDate(row.endsOn) : '',
      };
    }),
  ];
}
