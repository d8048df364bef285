import type { View } from '../registry/view.ts';
import type { Attestation } from '../sheets/attestations.ts';

/** Whether the mark still counts on the day: no end date, or the end not passed. */
export function isInForce(attestation: Attestation, today: string): boolean {
  return attestation.until === '' || attestation.until >= today;
}

/**
 * The newest answer to a question about a partner ('' = the whole book) that is in force; a mark given for the whole
 * book does not answer for a partner, so that one click never confirms all.
 */
export function attested(view: View, partner: string, question: string, today: string): Attestation | undefined {
  let newest: Attestation | undefined;
  for (const attestation of view.of('attestations', partner)) {
    if (attestation.question !== question || !isInForce(attestation, today)) continue;
    if (!newest || attestation.date >= newest.date) newest = attestation;
  }
  return newest;
}

/** Whether somebody answered «да» or «частично» with a basis, and the answer is in force. */
export function isConfirmed(view: View, partner: string, question: string, today: string): boolean {
  const answer = attested(view, partner, question, today);
  return answer !== undefined && (answer.answer === 'yes' || answer.answer === 'partly') && answer.basis !== '';
}
