import { addDays } from '../reading/dates.ts';
import type { Agreement } from '../sheets/agreements.ts';

/** Days before the end of an agreement when it is time to prepare the next one. */
export const endingDays = 60;

/** It goes on after its last day: from year to year, or until one side says no. */
export function renewsItself({ prolongation }: Agreement): boolean {
  return prolongation === 'yearly' || prolongation === 'untilNotice';
}

/** Signed, begun and not over on the day (ISO). */
export function isInForce(agreement: Agreement, today: string): boolean {
  const { startsOn, endsOn } = agreement;
  return isActive(agreement) && startsOn <= today && (endsOn === '' || endsOn >= today || renewsItself(agreement));
}

/** In force, but for less than two months, and nothing prolongs it. */
export function isEnding(agreement: Agreement, today: string): boolean {
  const { endsOn } = agreement;
  const isShort = endsOn !== '' && endsOn <= addDays(today, endingDays) && !renewsItself(agreement);
  return isShort && isInForce(agreement, today);
}

/** Over, by its days or by its mark. */
export function isExpired(agreement: Agreement, today: string): boolean {
  const { state, endsOn } = agreement;
  return state === 'expired' || (isActive(agreement) && endsOn !== '' && endsOn < today && !renewsItself(agreement));
}

function isActive({ state }: Agreement): boolean {
  return state === 'active' || state === '';
}
