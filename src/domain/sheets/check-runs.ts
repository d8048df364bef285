import { checkRunsText } from '../../texts/ru/sheets/check-runs.ts';
import { defineSheet, long, number, type RowOf, text } from './sheet.ts';

export const checkRuns = defineSheet({
  text: checkRunsText,
  place: 'service',
  identity: ['date'],
  fields: {
    date: text({ width: 130 }),
    satisfied: number(),
    hint: number(),
    remark: number(),
    violation: number(),
    noData: number(),
    attestation: number(),
    byPrinciple: long(),
  },
});

export type CheckRun = RowOf<typeof checkRuns>;
