import type { Meaning } from './columns.ts';

const partnerSide = new Set<Meaning>([
  'forms',
  'result',
  'direction',
  'agreement',
  'agreementNumber',
  'agreementDate',
  'contacts',
  'phone',
  'email',
  'url',
  'activity',
  'period',
  'responsible',
  'aim',
  'person',
  'address',
  'locality',
  'type',
  'specialty',
]);
const planSide = new Set<Meaning>([
  'period',
  'responsible',
  'start',
  'end',
  'month',
  'mark',
  'place',
  'participants',
  'result',
]);

/**
 * What a table is about by its columns: decisions with terms or responsibles are of a resolution; a plan has activities with periods or responsibles; a partner table has a
 * column of organisations with what is done with them. Where both stand, the column that comes first is the subject.
 */
export function tableKind(columns: (Meaning | undefined)[]): 'partners' | 'roadmap' | 'resolution' | undefined {
  const partner = columns.indexOf('partner');
  const activity = columns.findIndex((meaning) => meaning === 'activity' || meaning === 'forms');
  const plan = columns.some(
    (meaning) => meaning && ['period', 'responsible', 'start', 'end', 'month'].includes(meaning),
  );
  if (columns.includes('decision') && plan) return 'resolution';
  const known = (side: Set<Meaning>) => columns.filter((meaning) => meaning && side.has(meaning)).length;
  if (partner >= 0 && (activity < 0 || partner < activity || !plan))
    return known(partnerSide) > 0 ? 'partners' : undefined;
  return activity >= 0 && plan && known(planSide) > 0 ? 'roadmap' : undefined;
}
