import { expect, test } from 'vitest';
import type { ActivityDraft, RoadmapFound } from '../../../src/domain/structuring/found.ts';
import { structure } from '../../../src/domain/structuring/structure.ts';
import { casesIn, labelOf, materialOf } from '../material.ts';

/** A labelled case; `accept` names other values of a field that are right too. */
type Label = Omit<RoadmapFound, 'records'> & { accept?: Accept; records: (ActivityDraft & { accept?: Accept })[] };
type Accept = Record<string, unknown[]>;

const fields = ['section', 'activity', 'result', 'responsible', 'place', 'participants'] as const;
const periodFields = ['raw', 'start', 'end', 'recurrence'] as const;

function valuesOf(record: ActivityDraft): Record<string, unknown> {
  return Object.fromEntries([
    ...fields.map((field) => [field, record[field]]),
    ...periodFields.map((field) => [`period.${field}`, record.period?.[field]]),
  ]);
}

/** Without quotes, dashes of different lengths and marks at the ends, which the labels leave open. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'string') return value ?? null;
  const dashed = value
    .toLowerCase()
    .replace(/[«»"“”„]/g, '')
    .replace(/\s*[-\u2010-\u2015]\s*/g, '-');
  return dashed
    .replace(/([:;])-/g, '$1 ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
}

/** The value, or the labelled one where the value is among those accepted instead. */
function accepted(expected: unknown, value: unknown, others: unknown[] = []): unknown {
  return others.some((other) => JSON.stringify(plain(other)) === JSON.stringify(plain(value)))
    ? plain(expected)
    : plain(value);
}

test.each(casesIn('roadmap'))('%s', async (name) => {
  const label = labelOf<Label>('roadmap', name);
  const all = structure(await materialOf('roadmap', name));
  const plans = all.filter((one): one is RoadmapFound => one.kind === 'roadmap');
  const records = plans.flatMap((plan) => plan.records);
  const [found] = plans;
  expect(records.length).toBe(label.records.length);
  if (!found) return;
  for (const field of ['title', 'schoolYear'] as const) {
    expect(accepted(label[field], found[field], label.accept?.[field])).toEqual(plain(label[field]));
  }
  label.records.forEach((expected, index) => {
    const actual = valuesOf(records[index] as ActivityDraft);
    const wanted = valuesOf(expected);
    for (const [field, value] of Object.entries(actual)) {
      const unscored = expected.period?.recurrence !== undefined && expected.period.recurrence !== 'ongoing';
      if (unscored && /period\.(start|end)/.test(field) && wanted[field] === undefined) continue;
      expect({ [field]: accepted(wanted[field], value, expected.accept?.[field]) }).toEqual({
        [field]: plain(wanted[field]),
      });
    }
  });
});

test('the numbers of items are left over nowhere, those of two figures neither', () => {
  const items = Array.from(
    { length: 11 },
    (_, index) => `${index + 1}. Встреча в музее. Срок: май. Отв.: совет музея.`,
  );
  const [found] = structure({ text: ['План работы музея на 2026 год', '', ...items].join('\n') });
  expect(found).toMatchObject({ kind: 'roadmap', unrecognised: [] });
  expect(found?.skipped).toContainEqual({ text: '11', as: 'numbering' });
});
