import { dictionaries } from '../../texts/ru/dictionaries.ts';
import { levelParameter, levelWords, settingsText } from '../../texts/ru/settings.ts';
import { readDay, readSchoolYear, schoolYearOf } from '../reading/dates.ts';
import { fold } from '../reading/text.ts';
import type { Level, Settings } from '../settings.ts';
import type { Change } from './changes.ts';
import { provisional } from './changes.ts';
import type { Registry } from './registry.ts';

type Name = keyof typeof settingsText;
type Rows = Registry['settings'];

const code = <C extends string>(words: Record<C, string>, word: string, otherwise: C): C =>
  (Object.keys(words) as C[]).find((key) => fold(words[key]) === fold(word)) ?? otherwise;

/** Settings from their tab; what is missing or unreadable takes the value of a new book, the school year that of today. Persons are kept in a local book and masked in a cloud. */
export function readSettings(rows: Rows, today: string, inCloud: boolean): Settings {
  const byName = new Map(rows.map((row) => [fold(row.name), row.value.trim()]));
  const value = (name: Name): string => byName.get(fold(settingsText[name][0])) ?? settingsText[name][2];
  const levels: Record<string, Level> = {};
  const prefix = fold(levelParameter(''));
  for (const row of rows) {
    const name = row.name.trim();
    if (!fold(name).startsWith(`${prefix}`)) continue;
    const rule = name.slice(levelParameter('').length).trim();
    const word = fold(row.value);
    const level = (Object.keys(levelWords) as Level[]).find((key) => fold(levelWords[key]) === word);
    if (rule !== '' && level) levels[rule] = level;
  }
  const days = Number(value('dueDays'));
  return {
    school: value('school'),
    schoolRequisites: value('schoolRequisites'),
    founder: value('founder'),
    headPost: value('headPost'),
    headName: value('headName'),
    headRepresented: value('headRepresented'),
    headActingUnder: value('headActingUnder'),
    authorPost: value('authorPost'),
    locality: value('locality'),
    schoolYear: readSchoolYear(value('schoolYear')) || schoolYearOf(today),
    pupils: value('pupils'),
    profile: code(dictionaries.profile, value('profile'), 'school'),
    levels,
    persons: code(dictionaries.persons, value('persons'), inCloud ? 'mask' : 'keep'),
    personalFields: fold(value('personalFields')) === fold(dictionaries.yesNo.yes),
    dueDays: Number.isFinite(days) && days > 0 ? days : 30,
    baseline: readDay(value('baseline')),
  };
}

/** Changes that make «Настройки» say the given values (as shown words) under the given parameter names. */
export function settingChanges(rows: Rows, values: Record<string, string>): Change[] {
  const byName = new Map(rows.map((row) => [fold(row.name), row]));
  const notes = new Map(Object.values(settingsText).map(([name, note]) => [name as string, note as string]));
  return Object.entries(values).flatMap(([name, value], index): Change[] => {
    const standing = byName.get(fold(name));
    if (standing?.value === value) return [];
    if (standing) {
      return [
        { type: 'update', sheet: 'settings', key: standing.key, seen: { value: standing.value }, values: { value } },
      ];
    }
    return [
      {
        type: 'add',
        sheet: 'settings',
        key: provisional(index + 1),
        values: { name, value, note: notes.get(name) ?? '' },
      },
    ];
  });
}
