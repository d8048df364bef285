import { proposalDoubts } from '../../src/domain/check/proposals.ts';
import type { ResolutionFound } from '../../src/domain/structuring/found.ts';
import { importText } from '../../src/texts/ru/sidebar/import.ts';

/** What the proposals of a draft lack while it can still be written in: before anybody signs it. */
export function ProposalDoubts({ found }: { found: ResolutionFound }) {
  const doubts = proposalDoubts(found.items, found.meeting.date);
  if (doubts.length === 0) return null;
  return (
    <details class="doubt">
      <summary>{importText.beforeSigning(doubts.length)}</summary>
      <ul>
        {doubts.map(({ item, code, message, fix }) => (
          <li key={`${item} ${code}`}>
            {message} {fix}
          </li>
        ))}
      </ul>
    </details>
  );
}
