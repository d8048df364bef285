import { educationModuleText as text } from '../../../texts/ru/documents/education-module.ts';
import { words } from '../../../texts/ru/documents/words.ts';
import { groupBy } from '../../indicators/indicators.ts';
import { activitiesOf } from '../../indicators/school-year.ts';
import type { View } from '../../registry/view.ts';
import type { Activity } from '../../sheets/roadmap.ts';
import { defineDocument } from '../document.ts';
import { lacking } from '../meeting.ts';
import { shown, takingPart } from '../records.ts';
import { sourcesOf, sourceTags } from '../sources.ts';
import { listItems } from '../typography.ts';

type Level = keyof typeof text.levels;

export const educationModule = defineDocument({
  id: 'education-module',
  text,
  scope: 'book',
  tags: {
    partnerNames: 'text',
    moduleForms: { moduleForm: 'text', forms: { form: 'text' } },
    levels: {
      withTitle: 'flag',
      position: 'text',
      level: 'text',
      activities: { position: 'text', activity: 'text', grades: 'text', period: 'text', responsible: 'text' },
    },
    ...sourceTags,
  },
  compose(view, keys, context) {
    const partners = takingPart(view, keys);
    const byForm = groupBy(formsOf(view, keys), (form) => form.moduleForm);
    const levels = levelsOf(activitiesOf(view, context.schoolYear));
    return {
      partnerNames: partners.map((partner) => partner.name).join('; ') || words.noData,
      moduleForms: Object.entries(text.moduleForms).map(([code, moduleForm]) => ({
        moduleForm,
        forms: listItems(
          (byForm.get(code) ?? []).map((row) =>
            text.formOf(row.form.replace(/[\s;,]+$/, ''), view.partnerByKey.get(row.partner)?.name ?? ''),
          ),
        ).map((form) => ({ form })),
      })),
      levels: levels.map(({ level, activities }) => ({
        withTitle: true,
        position: '',
        level: text.levels[level],
        activities: activities.map((activity, index) => ({
          position: String(index + 1),
          activity: shown(activity.activity),
          grades: shown(activity.participants),
          period: shown(activity.periodText),
          responsible: shown(activity.responsibleText || activity.post),
        })),
      })),
      ...sourcesOf(
        () => [
          ...formsOf(view, keys).map((row) => ({ statement: row.form, from: { forms: [row] } })),
          ...activitiesOf(view, context.schoolYear).map((row) => ({
            statement: row.activity,
            from: { roadmap: [row] },
          })),
        ],
        context,
      ),
    };
  },
  lacks(view, keys, context) {
    const forms = formsOf(view, keys);
    const unsorted = forms.filter((form) => form.moduleForm === '').length;
    const activities = activitiesOf(view, context.schoolYear);
    const ungraded = levelsOf(activities).find(({ level }) => level === 'unknown')?.activities.length ?? 0;
    return lacking([
      [unsorted === forms.length, text.noForms],
      [unsorted > 0 && unsorted < forms.length, text.unsorted(unsorted)],
      [activities.length === 0, text.noActivities(context.schoolYear)],
      [ungraded > 0, text.withoutGrades(ungraded)],
    ]);
  },
  numbers: (view, keys, context) =>
    text.numbers(
      formsOf(view, keys).filter((form) => form.moduleForm !== '').length,
      activitiesOf(view, context.schoolYear).length,
    ),
});

/** Forms of the partners that take part. */
function formsOf(view: View, keys: readonly string[]) {
  return takingPart(view, keys).flatMap((partner) => view.of('forms', partner.key));
}

/** Activities by level of education; one for grades of two levels stands in both. */
function levelsOf(activities: readonly Activity[]): { level: Level; activities: Activity[] }[] {
  const levels: Record<Level, Activity[]> = { primary: [], basic: [], secondary: [], unknown: [] };
  for (const activity of activities) {
    const grades = gradesIn(activity.participants);
    if (grades.some((grade) => grade <= 4)) levels.primary.push(activity);
    if (grades.some((grade) => grade >= 5 && grade <= 9)) levels.basic.push(activity);
    if (grades.some((grade) => grade >= 10)) levels.secondary.push(activity);
    if (grades.length === 0) levels.unknown.push(activity);
  }
  return (Object.keys(levels) as Level[])
    .filter((level) => levels[level].length > 0)
    .map((level) => ({ level, activities: levels[level] }));
}

/** Grades 1 to 11 named in the cell, ranges («5–7 классы») at both ends and between. */
function gradesIn(cell: string): number[] {
  const grades: number[] = [];
  for (const [, first = '', last] of cell.matchAll(/(?<!\d)(\d{1,2})(?:\s*[-\u2013\u2014]\s*(\d{1,2}))?(?!\d)/g)) {
    for (let grade = Number(first); grade <= Number(last ?? first); grade++)
      if (grade >= 1 && grade <= 11) grades.push(grade);
  }
  return grades;
}
