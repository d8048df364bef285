import { dateOrEmpty } from '../../reading/dates.ts';
import { sideOf } from '../../reading/people-side.ts';
import { roadmap } from '../../sheets/index.ts';
import { comparableName } from '../names.ts';
import type { Importer } from './plan.ts';

/** Roadmap rows; the parties named in the heading become partners that the rows belong to. */
export const importRoadmap: Importer<'roadmap'> = (found, _at, draft, registry, choices) => {
  const own = comparableName(choices.school);
  const parties = (found.parties ?? []).filter(({ name }) => own === '' || comparableName(name) !== own);
  const keys = parties.map(({ name, role }) => {
    const alike = draft.partners.find(name, '');
    const values = { name, status: 'active', role: role ?? '', source: choices.source };
    const standing = alike?.certain ? registry.partners.find(({ key }) => key === alike.key) : undefined;
    if (!standing) return draft.put('partners', values, ['name', 'locality']);
    draft.fill('partners', standing.key, standing, values);
    return standing.key;
  });
  const side = (role: string) => keys.filter((_, index) => parties[index]?.role === role);
  const [[mentor, ...others], [satellite]] = [side('mentor'), side('satellite')];
  const pair = (key: string, other: string) => {
    const standing = registry.partners.find((row) => row.key === key);
    if (!standing?.pair) draft.fill('partners', key, standing ?? {}, { pair: other });
  };
  if (mentor && satellite && others.length === 0) {
    pair(mentor, satellite);
    for (const key of side('satellite')) pair(key, mentor);
  }
  const names = { ours: [choices.school].filter(Boolean), partner: parties.map(({ name }) => name) };
  for (const { period, ...record } of found.records) {
    draft.put(
      'roadmap',
      {
        partner: keys.join('; '),
        section: record.section ?? '',
        activity: record.activity,
        result: record.result ?? '',
        periodText: period?.raw ?? '',
        startsOn: dateOrEmpty(period?.start),
        endsOn: dateOrEmpty(period?.end),
        recurrence: period?.recurrence ?? '',
        responsibleText: record.responsible.join('; '),
        side: sideOf(record.responsible, names) ?? '',
        place: record.place ?? '',
        participants: record.participants ?? '',
        state: 'planned',
        schoolYear: found.schoolYear ?? '',
      },
      roadmap.identity,
    );
  }
};
