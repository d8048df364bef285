import { dictionaries } from '../../../texts/ru/dictionaries.ts';
import { summaryText as text } from '../../../texts/ru/summary.ts';
import { schoolMonth } from '../../indicators/school-year.ts';
import type { Facts, Section } from './section.ts';

const titled = ([title, ...header]: readonly [string, ...string[]]) => ({
  title,
  header: header.length > 1 ? header : [...header, text.count],
});

/** Agreements in force, ending, over, and active partners without any. */
export function agreementsByTerm({ indicators }: Facts): Section {
  const { agreementsInForce, agreementsEnding, agreementsExpired, active, withBasis } = indicators;
  return {
    ...titled(text.sections.agreements),
    rows: [
      [text.agreements.inForce, agreementsInForce.length - agreementsEnding.length],
      [text.agreements.ending, agreementsEnding.length],
      [text.agreements.expired, agreementsExpired.length],
      [text.agreements.absent, active.length - withBasis.length],
    ],
    chart: 'pie',
  };
}

/** The school year as a strip of months: what was to end in each, and what was done in it. */
export function monthByMonth({ indicators }: Facts): Section {
  const planned = text.months.map(() => 0);
  const done = text.months.map(() => 0);
  const count = (months: number[], date: string) => {
    const month = schoolMonth(date);
    if (month >= 0) months[month] = (months[month] ?? 0) + 1;
  };
  for (const row of indicators.activities) if (row.state !== 'cancelled') count(planned, row.endsOn || row.startsOn);
  for (const row of indicators.done) count(done, row.doneOn || row.endsOn);
  return {
    ...titled(text.sections.months),
    rows: text.months.map((name, month): [string, number, number] => [name, planned[month] ?? 0, done[month] ?? 0]),
    chart: 'column',
  };
}

/** Rows of the roadmap by state; what is past its term stands apart. */
export function activityStates({ indicators }: Facts): Section {
  const { activities, overdue } = indicators;
  const late = new Set(overdue);
  const rows = Object.entries(dictionaries.activityState).map(([state, name]): [string, number] => [
    name,
    activities.filter((row) => !late.has(row) && (row.state || 'planned') === state).length,
  ]);
  return { ...titled(text.sections.states), rows: [...rows, [text.overdue, overdue.length]], chart: 'pie' };
}

/** Open rows of the roadmap by responsible, the busiest first. */
export function loadOfResponsibles({ indicators }: Facts): Section {
  const load = new Map<string, number>();
  for (const { post, responsibleText, state } of indicators.activities) {
    if (state === 'cancelled') continue;
    for (const name of (post || responsibleText).split(';').map((entry) => entry.trim())) {
      load.set(name || text.unnamed, (load.get(name || text.unnamed) ?? 0) + 1);
    }
  }
  return { ...titled(text.sections.load), rows: [...load].sort((a, b) => b[1] - a[1]), chart: 'bar' };
}
