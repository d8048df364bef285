import { partnersPerson } from '../../reading/lexicon/headers.ts';
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

/** What a partner alone has: with whom and where it is reached, what is signed with it. */
export const partnersOwn: ReadonlySet<Meaning> = new Set<Meaning>([
  'agreement',
  'agreementNumber',
  'agreementDate',
  'agreementUntil',
  'contacts',
  'phone',
  'email',
  'url',
  'address',
]);

/**
 * What a table is about by its columns: decisions with terms or responsibles are of a resolution; a plan has activities
 * with periods or responsibles; a partner table has a column of organisations with what is done with them. Where both
 * stand, the column that comes first is the subject, unless the partner is told of and nobody answers at school:
 * «Мероприятие | Срок | Партнёр | Представитель партнёра».
 */
export function tableKind(
  columns: (Meaning | undefined)[],
  titles: readonly string[],
): 'partners' | 'roadmap' | 'resolution' | undefined {
  const partner = columns.indexOf('partner');
  const activity = columns.findIndex((meaning) => meaning === 'activity' || meaning === 'forms');
  const plan = columns.some(
    (meaning) => meaning && ['period', 'responsible', 'start', 'end', 'month'].includes(meaning),
  );
  if (columns.includes('decision') && plan) return 'resolution';
  const known = (side: ReadonlySet<Meaning>) => columns.filter((meaning) => meaning && side.has(meaning)).length;
  const toldOf =
    !columns.includes('responsible') &&
    (known(partnersOwn) > 0 || partnersPerson.test(titles[columns.indexOf('person')] ?? ''));
  if (partner >= 0 && (activity < 0 || partner < activity || !plan || toldOf))
    return known(partnerSide) > 0 ? 'partners' : undefined;
  return activity >= 0 && plan && known(planSide) > 0 ? 'roadmap' : undefined;
}

/** Whether columns are enough to head a table that lost its walls: its subject, and what is said of it. */
export function mayHeadTable(columns: (Meaning | undefined)[]): boolean {
  const has = (meaning: Meaning) => columns.includes(meaning);
  if (has('partner')) return true;
  if (has('forms') && has('period') && has('responsible')) return true;
  return (has('activity') || has('decision')) && (has('period') || has('responsible'));
}
