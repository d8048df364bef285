import type { stagesText } from '../../texts/ru/stages.ts';
import { customOf } from '../check/scope.ts';
import { isIsoDate, schoolYearOf } from '../reading/dates.ts';
import type { Partner } from '../sheets/partners.ts';
import { readChecklist } from './checklist.ts';
import type { View } from './view.ts';

/** The ladders of sources 000, 001 and 002, and the one that unites them (steps 0–6). */
export type Ladder = '000' | '001' | '002' | 'unified';

/** What the book must hold for a step; the sentence stands in the text of the same code. */
export type Lack = keyof typeof stagesText.lacks;

export interface StageReached {
  ladder: Ladder;
  /** Number of the last step whose data are all there; 0 before the first (in `unified`, the step «потенциальный»). */
  step: number;
  last: number;
  /** What the next step still needs; empty at the top. */
  lacks: Lack[];
}

type Facts = Record<Lack, boolean>;

/** What each step of the united ladder asks for, from step 0 «потенциальный» to step 6 «система». */
const united: readonly (readonly Lack[])[] = [
  ['category', 'origin'],
  ['aim', 'give', 'get'],
  ['meeting', 'preparation'],
  ['agreement', 'ourResponsible', 'partnerResponsible'],
  ['doneActivity'],
  ['effect', 'continuation'],
  ['twoYears', 'workPlan', 'jobDescription'],
];

/** Steps of a source's ladder as steps of the united one. */
const ladders: Record<Ladder, readonly (readonly number[])[]> = {
  '000': [[1, 2], [4], [6]],
  '001': [
    [0, 1],
    [2, 3],
    [4, 5, 6],
  ],
  '002': [[1], [2, 3], [4], [5]],
  unified: [[0], [1], [2], [3], [4], [5], [6]],
};

/** An agreement that was signed, or a joint plan: rows with a term and a responsible. */
function isAgreed(partner: Partner, view: View): boolean {
  if (customOf(partner, view) === 'none') return true;
  const signed = view.of('agreements', partner.key).some(({ state }) => state !== 'draft' && state !== 'negotiation');
  return signed || view.of('roadmap', partner.key).some((row) => row.endsOn && (row.responsibleText || row.post));
}

function yearsOf(view: View, partner: string): number {
  const years = new Set<string>();
  for (const { state, schoolYear, doneOn, endsOn } of view.of('roadmap', partner)) {
    const date = doneOn || endsOn;
    if (state === 'done') years.add(isIsoDate(date) ? schoolYearOf(date) : schoolYear);
  }
  years.delete('');
  return years.size;
}

function factsOf(partner: Partner, view: View): Facts {
  const { key } = partner;
  const exchange = view.of('exchange', key).filter(({ state }) => state !== 'cancelled');
  const meetings = view.of('meetings', key);
  const contacts = view.of('contacts', key);
  const documents = new Set(view.systemDocuments.map(({ kind }) => kind));
  return {
    category: partner.category !== '',
    origin: partner.source !== '' || partner.initiator !== '' || partner.since !== '',
    aim: partner.aim !== '',
    give: exchange.some(({ side }) => side === 'give'),
    get: exchange.some(({ side }) => side === 'get'),
    meeting: meetings.length > 0 || contacts.length > 0,
    preparation:
      meetings.some(({ prepared }) => prepared === 'yes') ||
      contacts.some(({ preparation }) => preparation !== '' && readChecklist(preparation).every(({ done }) => done)),
    agreement: isAgreed(partner, view),
    ourResponsible: partner.ourResponsible !== '',
    // Parents are many: nobody answers for all of them.
    partnerResponsible: partner.partnerResponsible !== '' || customOf(partner, view) === 'none',
    doneActivity: view.of('roadmap', key).some(({ state, evidence }) => state === 'done' && evidence !== ''),
    effect: view.of('effects', key).some(({ effect }) => effect !== ''),
    continuation:
      partner.status === 'ended' ||
      contacts.some(({ nextStep }) => nextStep !== '') ||
      meetings.some((meeting) => view.decisionsOf(meeting.key).length > 0),
    twoYears: yearsOf(view, key) > 1,
    workPlan: documents.has('workPlan'),
    jobDescription: documents.has('jobDescription'),
  };
}

function reached(ladder: Ladder, facts: Facts): StageReached {
  const steps = ladders[ladder].map((rows) => rows.flatMap((row) => united[row] ?? []));
  const next = steps.findIndex((lacks) => lacks.some((lack) => !facts[lack]));
  const done = next === -1 ? steps.length : next;
  const first = ladder === 'unified' ? 0 : 1;
  return {
    ladder,
    step: Math.max(0, done - 1 + first),
    last: steps.length - 1 + first,
    lacks: (steps[done] ?? []).filter((lack) => !facts[lack]),
  };
}

/** The step a partner has reached by the data of the book in each source's ladder, and what the next step lacks. */
export function stagesOf(partner: Partner, view: View): Record<Ladder, StageReached> {
  const facts = factsOf(partner, view);
  return {
    '000': reached('000', facts),
    '001': reached('001', facts),
    '002': reached('002', facts),
    unified: reached('unified', facts),
  };
}
