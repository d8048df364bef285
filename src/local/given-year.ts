import { readSchoolYear } from '../domain/reading/dates.ts';
import { wrongSchoolYear } from '../texts/ru/wording.ts';
import { BadInput } from './command.ts';

/** What `--school-year` says as an option for reading, `2026/2027`; none where it is not given. Throws `BadInput`. */
export function givenYear(typed: string | undefined): { schoolYear?: string } {
  if (typed === undefined) return {};
  const schoolYear = readSchoolYear(typed);
  if (schoolYear === '') throw new BadInput(wrongSchoolYear(typed));
  return { schoolYear };
}
