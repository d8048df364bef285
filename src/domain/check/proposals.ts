import { point, proposals as text } from '../../texts/ru/proposals.ts';
import { isIsoDate } from '../reading/dates.ts';
import { proposalVerbs } from '../reading/lexicon/proposal-verbs.ts';
import { fold } from '../reading/text.ts';
import type { DecisionDraft } from '../structuring/found.ts';

export type ProposalDoubtCode = keyof typeof text;

/** What a proposal lacks while it can still be written in. */
export interface ProposalDoubt {
  /** Index of the proposal in the draft. */
  item: number;
  code: ProposalDoubtCode;
  message: string;
  fix: string;
}

/** Doubts about the proposals of a draft resolution, in their order; `held` is the day of the meeting (ISO) or ''. */
export function proposalDoubts(drafts: readonly DecisionDraft[], held = ''): ProposalDoubt[] {
  return drafts.flatMap((draft, item) =>
    codesOf(draft, held).map((code) => {
      const { message, fix } = text[code];
      return { item, code, message: message(point(draft.number ?? '', draft.text), draft.due?.raw ?? '', held), fix };
    }),
  );
}

function codesOf(
  { text: wording, responsible = [], addressees = [], due }: DecisionDraft,
  held: string,
): ProposalDoubtCode[] {
  const first = fold(wording).replace(/^[^\p{L}]+/u, '');
  const begins = due?.start ?? due?.date ?? '';
  const codes: [ProposalDoubtCode, boolean][] = [
    ['no-responsible', responsible.length === 0],
    ['no-term', due === undefined],
    ['no-addressee', proposalVerbs.sending.test(first) && addressees.length === 0],
    ['vague-verb', proposalVerbs.vague.test(first)],
    ['term-before-meeting', isIsoDate(begins) && isIsoDate(held) && begins < held],
  ];
  return codes.flatMap(([code, holds]) => (holds ? [code] : []));
}
