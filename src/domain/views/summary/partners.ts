import { dictionaries } from '../../../texts/ru/dictionaries.ts';
import { summaryText as text } from '../../../texts/ru/summary.ts';
import { stagesOf } from '../../registry/stage.ts';
import type { Facts, Section } from './section.ts';

const titled = ([title, ...header]: readonly [string, ...string[]]) => ({
  title,
  header: header.length > 1 ? header : [...header, text.count],
});

/** Active partners by category, the largest first. */
export function byCategory({ indicators }: Facts): Section {
  const rows = [...indicators.byCategory].map(([name, partners]): [string, number] => [
    name || text.unnamed,
    partners.length,
  ]);
  return { ...titled(text.sections.category), rows: rows.sort((a, b) => b[1] - a[1]), chart: 'bar' };
}

/** Active partners by the step of the ladder that their data reach. */
export function byStage({ view, indicators }: Facts): Section {
  const counts = new Map<string, number>(Object.keys(dictionaries.stage).map((step) => [step, 0]));
  for (const partner of indicators.active) {
    const step = String(stagesOf(partner, view).unified.step);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const rows = Object.entries(dictionaries.stage).map(([step, name]): [string, number] => [
    name,
    counts.get(step) ?? 0,
  ]);
  return { ...titled(text.sections.stage), rows, chart: 'column' };
}

/** Forms and effects of each active partner. */
export function formsPerPartner({ view, indicators }: Facts): Section {
  const rows = indicators.active.map(({ key, name }): [string, number, number] => [
    name,
    view.of('forms', key).length,
    view.of('effects', key).length,
  ]);
  return { ...titled(text.sections.forms), rows, chart: 'bar' };
}

/** How long active partners have been partners. */
export function yearsTogether({ indicators, today }: Facts): Section {
  const year = Number(today.slice(0, 4));
  const spans = { first: 0, few: 0, many: 0, unknown: 0 };
  for (const { since } of indicators.active) {
    const began = Number(/\d{4}/.exec(since)?.[0]);
    const years = year - began;
    if (!began) spans.unknown++;
    else if (years < 2) spans.first++;
    else if (years < 5) spans.few++;
    else spans.many++;
  }
  const rows = (Object.keys(spans) as (keyof typeof spans)[]).map((span): [string, number] => [
    text.years[span],
    spans[span],
  ]);
  return { ...titled(text.sections.years), rows, chart: 'pie' };
}

/** What is given to and received from each partner; partners without any exchange are left out. */
export function giveAndTake({ view, indicators }: Facts): Section {
  const rows = indicators.active.flatMap(({ key, name }): [string, number, number][] => {
    const exchange = view.of('exchange', key).filter(({ state }) => state !== 'cancelled');
    if (exchange.length === 0) return [];
    const side = (code: string) => exchange.filter((row) => row.side === code).length;
    return [[name, side('give'), side('get')]];
  });
  return { ...titled(text.sections.exchange), rows, chart: 'bar' };
}
