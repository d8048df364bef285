import type { DocumentContext } from './context.ts';
import type { DataOf } from './tags.ts';
import { blank, longDate } from './typography.ts';

/** Tags every document offers: who makes it, when, for which school year. */
export const requisiteTags = {
  school: 'text',
  schoolRequisites: 'text',
  founder: 'text',
  headPost: 'text',
  headName: 'text',
  authorPost: 'text',
  locality: 'text',
  schoolYear: 'text',
  today: 'text',
} as const;

export type Requisites = DataOf<typeof requisiteTags>;

/** The school's requisites; what the settings do not say is a line to fill by hand. */
export function requisites({ settings, today, schoolYear }: DocumentContext): Requisites {
  return {
    school: settings.school || blank(30),
    schoolRequisites: settings.schoolRequisites || blank(60),
    founder: settings.founder || blank(30),
    headPost: settings.headPost || blank(20),
    headName: settings.headName || blank(18),
    authorPost: settings.authorPost || blank(25),
    locality: settings.locality || blank(15),
    schoolYear: schoolYear || '20__/20__',
    today: longDate(today),
  };
}
