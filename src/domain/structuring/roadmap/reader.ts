import { pairedSchools, planName } from '../../reading/lexicon/plans.ts';
import type { PlanYears } from '../../reading/periods/plan-years.ts';
import { wordCount } from '../../reading/text.ts';
import type { ActivityDraft, RoadmapFound, Warning } from '../found.ts';
import type { Line } from '../material/material.ts';
import { createClaim, type Draft, type Proposal, type Reader, type Source } from '../reader.ts';
import { warnOfPlan } from './doubts.ts';
import { readPlanList } from './list.ts';
import { plansIn } from './papers.ts';
import { readParties } from './parties.ts';
import { claimHead, readPlanTables } from './tables.ts';
import { type Head, planContext } from './title.ts';

/** Roadmaps and plans: activities with their results, periods and responsibles, in tables or in lists. */
export const roadmapReader: Reader = { kind: 'roadmap', propose };

function propose(source: Source): Proposal[] {
  const given = source.schoolYear === undefined ? {} : { schoolYear: source.schoolYear };
  const plans = readPlanTables(source.blocks, given);
  if (plans.length > 0)
    return plans.map(({ head, records, warnings, claim, layouts, beside }) => {
      const found = compose(head, records, given, [...layouts].join(' + '), warnings);
      return { found, score: weigh(found) + beside, claim };
    });
  const lines = source.blocks.flatMap((block) => (block.type === 'paragraphs' ? block.lines : []));
  const parts = plansIn(lines);
  const lists = parts.flatMap((part) => proposeList(part, given) ?? []);
  if (parts.length === 1 || lists.length === parts.length) return lists;
  // What stands between the titles is no plan by itself.
  const whole = proposeList(lines, given);
  return whole ? [whole] : [];
}

function proposeList(lines: Line[], given: PlanYears): Proposal | undefined {
  const claim = createClaim();
  const warnings: Warning[] = [];
  const list = readPlanList(lines, given, warnings, claim);
  if (!list) return undefined;
  claimHead(list.head, true, claim);
  const found = compose(list.head, list.records, given, 'list', warnings);
  return { found, score: weigh(found), claim };
}

function compose(
  head: Head,
  records: ActivityDraft[],
  given: PlanYears,
  layout: string,
  warnings: Warning[],
): Draft<RoadmapFound> {
  const title = head.title ?? '';
  const parties = readParties(title);
  const years: PlanYears = planContext(head, given);
  const paired = pairedSchools.test(`${title} ${records.map(({ activity }) => activity).join(' ')}`);
  return {
    kind: 'roadmap',
    layout,
    ...(title !== '' && { title }),
    ...(years.schoolYear !== undefined && { schoolYear: years.schoolYear }),
    ...(parties.length > 0 && { parties }),
    records,
    warnings: [...warnings, ...warnOfPlan(records, years, parties, paired)],
  };
}

/** Words that stand in a convincing place: a plan's title, activities that have a period, a responsible or a result. */
function weigh({ title = '', records }: { title?: string; records: ActivityDraft[] }): number {
  const named = planName.test(title) ? wordCount(title) : 0;
  return records.reduce((sum, { activity, result, period, responsible, place, participants }) => {
    const beside = [result, period?.raw, ...responsible, place, participants]
      .filter((text) => text !== undefined)
      .join(' ');
    return sum + (beside === '' ? 0 : wordCount(activity) + wordCount(beside));
  }, named);
}
