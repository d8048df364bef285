import { findingsText } from '../../texts/ru/sheets/findings.ts';
import { choice, date, defineSheet, long, type RowOf, text } from './sheet.ts';

export const findings = defineSheet({
  text: findingsText,
  place: 'front',
  identity: ['record', 'rule', 'field'],
  fields: {
    outcome: choice('outcome', { width: 120 }),
    principle: text({ width: 180 }),
    subject: text({ width: 240 }),
    message: long({ width: 380 }),
    why: long(),
    fix: long(),
    sheet: text({ width: 130 }),
    record: text({ width: 90 }),
    field: text({ width: 160 }),
    rule: text({ width: 80 }),
    firstSeen: date(),
    assignee: text({ width: 160 }),
    note: text({ width: 160 }),
  },
});

export type FindingRow = RowOf<typeof findings>;
