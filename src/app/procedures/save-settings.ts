import * as z from 'zod/mini';
import { readSchoolYear } from '../../domain/reading/dates.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { settingChanges } from '../../domain/registry/settings.ts';
import { actionsText } from '../../texts/ru/actions.ts';
import { settingsText } from '../../texts/ru/settings.ts';
import { wrongSchoolYear } from '../../texts/ru/wording.ts';
import { applyChanges } from '../gateway.ts';
import { giveKeys } from '../give-keys.ts';
import { batch, conflict } from '../schemas/common.ts';
import { readTab } from '../store.ts';
import { procedure, Refusal } from './procedure.ts';

/** Saves parameters by their names; each change of a rule's level leaves its trace in the journal. */
export const saveSettings = procedure({
  input: z.object({ batch, values: z.record(z.string(), z.string().check(z.maxLength(4000))) }),
  output: z.object({ saved: z.number(), conflicts: z.array(conflict) }),
  run({ batch: name, values }, host) {
    const schoolYear = values[settingsText.schoolYear[0]]?.trim() ?? '';
    if (schoolYear !== '' && readSchoolYear(schoolYear) === '') throw new Refusal(wrongSchoolYear(schoolYear));
    giveKeys(host, ['settings']);
    const rows = readTab(host.book, 'settings').records.map(({ record }) => record as Registry['settings'][number]);
    const { done, conflicts } = applyChanges(
      host,
      { title: actionsText.settings, batch: name },
      settingChanges(rows, values),
    );
    return { saved: done.length, conflicts };
  },
});
