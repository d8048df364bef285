import { annualReportText as text } from '../../../texts/ru/documents/annual-report.ts';
import { check as runCheck } from '../../check.ts';
import { indicatorsOf } from '../../indicators/indicators.ts';
import { numberIn } from '../../reading/numbers.ts';
import type { View } from '../../registry/view.ts';
import * as rules from '../../rules/index.ts';
import { giveAndTake } from '../../views/summary/partners.ts';
import type { Facts } from '../../views/summary/section.ts';
import type { DocumentContext } from '../context.ts';
import { defineDocument } from '../document.ts';
import { ruleLines } from '../finding-groups.ts';
import { indicatorRows, indicatorTags } from '../indicator-rows.ts';
import { lacking } from '../meeting.ts';
import { principleRows, principleTags } from '../principle-rows.ts';
import { shown } from '../records.ts';
import { type Statement, sourcesOf, sourceTags } from '../sources.ts';
import { figure, listItems, longDate, share } from '../typography.ts';
import {
  agreementRows,
  categoryRows,
  changeRows,
  loadRows,
  monthRows,
  notHeldRows,
  planRows,
  taskRows,
} from './sections.ts';

const countTags = { fact: 'text', count: 'text', names: 'text' } as const;
const line = { line: 'text' } as const;

export const annualReport = defineDocument({
  id: 'annual-report',
  text,
  scope: 'book',
  tags: {
    documents: line,
    categories: { category: 'text', names: 'text', count: 'text', bar: 'text' },
    changes: countTags,
    agreements: countTags,
    plan: { indicator: 'text', count: 'text', share: 'text' },
    months: { month: 'text', planned: 'text', plannedBar: 'text', held: 'text', heldBar: 'text' },
    notHeld: { activity: 'text', state: 'text', reason: 'text' },
    exchange: { name: 'text', given: 'text', received: 'text' },
    load: { post: 'text', count: 'text', bar: 'text' },
    coverage: line,
    effects: { name: 'text', effect: 'text', value: 'text', evidence: 'text' },
    principles: principleTags,
    findings: { message: 'text', fix: 'text' },
    risks: line,
    conclusions: line,
    tasks: { task: 'text', responsible: 'text', period: 'text' },
    indicators: indicatorTags,
    ...sourceTags,
  },
  compose(view, _keys, context) {
    const facts = factsOf(view, context);
    const { indicators: from, check } = facts;
    const effects = view.effects.filter(({ year }) => year === '' || context.schoolYear.includes(year));
    return {
      documents: listItems(
        view.systemDocuments.map(({ title, date }) => [title, longDate(date)].filter(Boolean).join(', ')),
      ).map((item) => ({ line: item })),
      categories: categoryRows(from),
      changes: changeRows(from, context.schoolYear),
      agreements: agreementRows(from, view),
      plan: planRows(from),
      months: monthRows(facts),
      notHeld: notHeldRows(from),
      exchange: giveAndTake(facts).rows.map(([name, given = 0, received = 0]) => ({
        name,
        given: String(given),
        received: String(received),
      })),
      load: loadRows(facts),
      coverage: coverageOf(facts).map((item) => ({ line: item })),
      effects: effects.map((effect) => ({
        name: shown(view.partnerByKey.get(effect.partner)?.name ?? ''),
        effect: shown(effect.effect.replace(/^[\s\u2013\u2014-]+|[\s;,]+$/g, '')),
        value: shown([effect.indicator, effect.value].filter(Boolean).join(': ')),
        evidence: shown(effect.evidence),
      })),
      principles: principleRows(check, view),
      findings: ruleLines(check, ['crashed', 'violation', 'remark']).map(({ line: message, fix }) => ({
        message,
        fix,
      })),
      risks: listItems(risksOf(facts)).map((item) => ({ line: item })),
      conclusions: conclusionsOf(facts).map((item) => ({ line: item })),
      tasks: taskRows(from, view, context),
      indicators: indicatorRows(from),
      ...sourcesOf(() => statementsOf(facts, effects), context),
    };
  },
  lacks(view, _keys, context) {
    const { active, activities, overdue, done, withEvidence, postponed, cancelled } = factsOf(view, context).indicators;
    const unproved = done.length - withEvidence.length;
    const unexplained = [...postponed, ...cancelled].filter(({ postponement }) => postponement === '').length;
    const without = active.filter(({ key }) => view.of('effects', key).length === 0).length;
    return lacking([
      [active.length === 0, text.noPartners],
      [activities.length === 0, text.noActivities(context.schoolYear)],
      [overdue.length > 0, text.overdue(overdue.length)],
      [unproved > 0, text.withoutEvidence(unproved)],
      [unexplained > 0, text.withoutReason(unexplained)],
      [without > 0, text.noEffects(without)],
    ]);
  },
  numbers(view, _keys, { schoolYear, today }) {
    const { active, activities, done } = indicatorsOf(view, schoolYear, today);
    return text.numbers(text.partners(active.length), activities.length, done.length);
  },
});

function factsOf(view: View, { settings, schoolYear, today }: DocumentContext): Facts {
  return {
    view,
    settings,
    today,
    indicators: indicatorsOf(view, schoolYear, today),
    check: runCheck(view, { today, settings }, Object.values(rules)),
  };
}

/** Attendances and the number of pupils reached are different things and never stand for each other. */
function coverageOf({ indicators: from, settings }: Facts): string[] {
  const { coverage } = text;
  const pupils = numberIn(settings.pupils);
  return [
    from.counted.length > 0
      ? coverage.attendances(figure(from.attendances), from.counted.length, from.done.length)
      : coverage.noAttendances,
    ...(from.plannedAttendances > 0 ? [coverage.planned(figure(from.plannedAttendances))] : []),
    coverage.unique(pupils === undefined ? '' : figure(pupils)),
  ];
}

function risksOf({ indicators: from, check: { counts } }: Facts): string[] {
  if (from.active.length === 0) return [];
  const { risks } = text;
  const baseless = from.active.length - from.withBasis.length;
  const unproved = from.done.length - from.withEvidence.length;
  const found = lacking([
    [from.overdue.length > 0, risks.overdue(from.overdue.length, from.activities.length)],
    [from.agreementsExpired.length > 0, risks.expired(from.agreementsExpired.length)],
    [baseless > 0, risks.basis(baseless, from.active.length)],
    [from.withoutActivities.length > 0, risks.idle(from.withoutActivities.length, from.active.length)],
    [unproved > 0, risks.evidence(unproved, from.done.length)],
    [counts.violation + counts.remark > 0, risks.defects(counts.violation, counts.remark)],
  ]);
  return found.length > 0 ? found : [risks.none];
}

function conclusionsOf({ indicators: from }: Facts): string[] {
  const { results } = text;
  const done = share(from.done.length, from.activities.length - from.cancelled.length);
  const onTime = share(from.onTime.length, from.dated.length);
  const decisions = share(from.decisionsDone.length, from.decisions.length);
  return lacking([
    [
      from.active.length > 0,
      results.partners(text.partners(from.active.length), [...from.byCategory.keys()].filter(Boolean).length),
    ],
    [done !== '', results.plan(done, from.activities.length)],
    [onTime !== '', results.onTime(onTime)],
    [decisions !== '', results.decisions(decisions)],
  ]);
}

/** The records behind each number of the report. */
function statementsOf({ indicators: from }: Facts, effects: View['effects']): Statement[] {
  return [
    { statement: text.partners(from.active.length), from: { partners: from.active } },
    { statement: text.changes.withoutActivities, from: { partners: from.withoutActivities } },
    { statement: text.agreements.inForce, from: { agreements: from.agreementsInForce } },
    { statement: text.agreements.ending, from: { agreements: from.agreementsEnding } },
    { statement: text.agreements.expired, from: { agreements: from.agreementsExpired } },
    { statement: text.plan.planned, from: { roadmap: from.activities } },
    { statement: text.plan.done, from: { roadmap: from.done } },
    { statement: text.plan.onTime, from: { roadmap: from.onTime } },
    { statement: text.plan.postponed, from: { roadmap: from.postponed } },
    { statement: text.plan.cancelled, from: { roadmap: from.cancelled } },
    { statement: text.plan.overdue, from: { roadmap: from.overdue } },
    {
      statement: text.coverage.attendances(figure(from.attendances), from.counted.length, from.done.length),
      from: { roadmap: from.counted },
    },
    ...effects.map((effect) => ({ statement: effect.effect, from: { effects: [effect] } })),
    ...from.decisions.map((decision) => ({ statement: decision.text, from: { decisions: [decision] } })),
  ].filter((statement) => Object.values(statement.from).some((rows) => rows.length > 0));
}
