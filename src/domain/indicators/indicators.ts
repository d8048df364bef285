import { activePartners } from '../check/scope.ts';
import { numberIn } from '../reading/numbers.ts';
import { isEnding, isExpired, isInForce } from '../registry/in-force.ts';
import { sinceYear } from '../registry/since.ts';
import { keysIn, type View } from '../registry/view.ts';
import type { Agreement } from '../sheets/agreements.ts';
import type { Decision } from '../sheets/decisions.ts';
import type { InteractionForm } from '../sheets/forms.ts';
import type { Meeting } from '../sheets/meetings.ts';
import type { Partner } from '../sheets/partners.ts';
import type { Activity } from '../sheets/roadmap.ts';
import { activitiesOf, isInYear } from './school-year.ts';

/** What the numbers of a school year are counted from: the records themselves, so that each number can be traced. */
export interface Indicators {
  active: Partner[];
  potential: Partner[];
  suspended: Partner[];
  ended: Partner[];
  /** Active partners by category, in the order of the rows; '' for no category. */
  byCategory: Map<string, Partner[]>;
  /** Active partners with an agreement, a plan or a law in force today. */
  withBasis: Partner[];
  /** Active partners of two years and more, and those whose first year is known. */
  lasting: Partner[];
  sinceKnown: Partner[];
  withoutActivities: Partner[];

  agreementsInForce: Agreement[];
  networkAgreements: Agreement[];
  agreementsEnding: Agreement[];
  agreementsExpired: Agreement[];
  agreementsOfYear: Agreement[];

  activities: Activity[];
  done: Activity[];
  /** Done ones with both a term and a date, and those of them done within the term. */
  dated: Activity[];
  onTime: Activity[];
  inProgress: Activity[];
  postponed: Activity[];
  cancelled: Activity[];
  /** Term over, neither done nor postponed nor cancelled. */
  overdue: Activity[];
  withEvidence: Activity[];
  /** Done ones with a number of participants; their sum is attendances, never the number of pupils reached. */
  counted: Activity[];
  attendances: number;
  plannedAttendances: number;

  forms: InteractionForm[];
  /** Forms with a form of the module stated, by it. */
  byModuleForm: Map<string, InteractionForm[]>;
  projects: InteractionForm[];

  meetings: Meeting[];
  /** Decisions of the year's meetings that are to be carried out: neither cancelled nor done once and for all. */
  decisions: Decision[];
  decisionsDone: Decision[];
}

/** The records behind the indicators of a school year as they stand today (ISO date). */
export function indicatorsOf(view: View, schoolYear: string, today: string): Indicators {
  const status = (code: string) => view.partners.filter((partner) => partner.status === code);
  const active = [...activePartners(view)];
  const activeKeys = new Set(active.map((partner) => partner.key));
  const inForce = view.agreements.filter((agreement) => isInForce(agreement, today));
  const based = new Set(inForce.map((agreement) => agreement.partner));
  const activities = activitiesOf(view, schoolYear);
  const busy = new Set(activities.flatMap((activity) => keysIn(activity.partner)));
  const state = (code: string) => activities.filter((activity) => activity.state === code);
  const done = state('done');
  const dated = done.filter((activity) => activity.doneOn !== '' && activity.endsOn !== '');
  const counted = done.filter((activity) => numberIn(activity.actual) !== undefined);
  const sinceKnown = active.filter((partner) => sinceYear(partner.since) !== undefined);
  const forms = view.forms.filter((form) => activeKeys.has(form.partner));
  const meetings = view.meetings.filter((meeting) => isInYear(meeting.date, schoolYear));
  const decisions = meetings
    .flatMap((meeting) => view.decisionsOf(meeting.key))
    .filter((decision) => decision.state !== 'cancelled' && decision.state !== 'oneOff');
  return {
    active,
    potential: status('potential'),
    suspended: status('suspended'),
    ended: status('ended'),
    byCategory: groupBy(active, (partner) => partner.category),
    withBasis: active.filter((partner) => based.has(partner.key)),
    lasting: sinceKnown.filter(({ since }) => Number(today.slice(0, 4)) - (sinceYear(since) ?? 0) >= 2),
    sinceKnown,
    withoutActivities: active.filter((partner) => !busy.has(partner.key)),
    agreementsInForce: inForce,
    networkAgreements: inForce.filter((agreement) => agreement.kind === 'network'),
    agreementsEnding: inForce.filter((agreement) => isEnding(agreement, today)),
    agreementsExpired: view.agreements.filter((agreement) => isExpired(agreement, today)),
    agreementsOfYear: view.agreements.filter((agreement) => isInYear(agreement.date || agreement.startsOn, schoolYear)),
    activities,
    done,
    dated,
    onTime: dated.filter((activity) => activity.doneOn <= activity.endsOn),
    inProgress: state('inProgress'),
    postponed: state('postponed'),
    cancelled: state('cancelled'),
    overdue: activities.filter(
      ({ endsOn, state: code }) =>
        endsOn !== '' && endsOn < today && !['done', 'postponed', 'cancelled'].includes(code),
    ),
    withEvidence: done.filter((activity) => activity.evidence !== ''),
    counted,
    attendances: sum(counted, (activity) => activity.actual),
    plannedAttendances: sum(activities, (activity) => activity.planned),
    forms,
    byModuleForm: groupBy(
      forms.filter((form) => form.moduleForm !== ''),
      (form) => form.moduleForm,
    ),
    projects: forms.filter((form) => form.moduleForm === 'project' || form.mechanism === 'project'),
    meetings,
    decisions,
    decisionsDone: decisions.filter((decision) => decision.state === 'done'),
  };
}

/** Records by a field, in the order of their first appearance. */
export function groupBy<R>(records: readonly R[], keyOf: (record: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  return groups;
}

function sum<R>(records: readonly R[], cellOf: (record: R) => string): number {
  return records.reduce((total, record) => total + (numberIn(cellOf(record)) ?? 0), 0);
}
