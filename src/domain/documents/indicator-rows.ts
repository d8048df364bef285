import { indicatorsText as text } from '../../texts/ru/documents/indicators.ts';
import { words } from '../../texts/ru/documents/words.ts';
import type { Indicators } from '../indicators/indicators.ts';
import type { DataOf } from './tags.ts';
import { figure, share } from './typography.ts';

/** Tags of one row of the table of indicators. */
export const indicatorTags = {
  position: 'text',
  indicator: 'text',
  unit: 'text',
  formula: 'text',
  value: 'text',
} as const;

/** The table of indicators with values and their bases; what the data does not say is «нет данных». */
export function indicatorRows(from: Indicators): DataOf<typeof indicatorTags>[] {
  const known = (is: boolean, value: number) => (is ? figure(value) : '');
  const inModule = [...from.byModuleForm.values()].reduce((sum, forms) => sum + forms.length, 0);
  const hasPartners = from.active.length > 0;
  const hasPlan = from.activities.length > 0;
  const values: Record<keyof typeof text, string> = {
    partners: figure(from.active.length),
    withBasis: share(from.withBasis.length, from.active.length),
    agreements: figure(from.agreementsInForce.length),
    network: figure(from.networkAgreements.length),
    ending: figure(from.agreementsEnding.length),
    categories: known(hasPartners, [...from.byCategory.keys()].filter(Boolean).length),
    lasting: share(from.lasting.length, from.sinceKnown.length),
    planned: known(hasPlan, from.activities.length),
    done: share(from.done.length, from.activities.length - from.cancelled.length),
    onTime: share(from.onTime.length, from.dated.length),
    perPartner: hasPlan && hasPartners ? figure(from.activities.length / from.active.length, 1) : '',
    withoutActivities: known(hasPlan && hasPartners, from.withoutActivities.length),
    premises: share(from.byModuleForm.get('premises')?.length ?? 0, inModule),
    // Different pupils cannot be counted from numbers per activity, and sums of those are no substitute.
    coverage: '',
    attendances: known(from.counted.length > 0, from.attendances),
    atRisk: '',
    evidence: share(from.withEvidence.length, from.done.length),
    projects: known(from.forms.length > 0, from.projects.length),
    prizes: '',
    decisions: share(from.decisionsDone.length, from.decisions.length),
    satisfaction: '',
  };
  return (Object.keys(text) as (keyof typeof text)[]).map((name, index) => {
    const [indicator, unit, formula] = text[name];
    return { position: String(index + 1), indicator, unit, formula, value: values[name] || words.noData };
  });
}
