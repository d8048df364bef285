import { expect, test } from 'vitest';
import { problemsOf } from '../../sidebar/card/validate.ts';
import { wrongSchoolYear } from '../../src/texts/ru/wording.ts';

const row = { activity: 'Поход', schoolYear: '' };

test.each(['', '2026/2027', '2026-2027', '2026/27'])(
  'a school year is taken as people write it: «%s»',
  (schoolYear) => {
    expect(problemsOf('roadmap', { ...row, schoolYear })).toEqual({});
  },
);

test.each(['2026', 'этот', '2026/2028'])('what is no school year keeps a form from being saved: «%s»', (schoolYear) => {
  expect(problemsOf('roadmap', { ...row, schoolYear })).toEqual({ schoolYear: wrongSchoolYear(schoolYear) });
});
