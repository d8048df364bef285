import { describe, expect, test } from 'vitest';
import { livingActivities, sidesOf } from '../../src/domain/check/activities.ts';
import { attested, isConfirmed } from '../../src/domain/check/attested.ts';
import { activePartners, concernsLiving, customOf } from '../../src/domain/check/scope.ts';
import { namesOf, viewOf } from '../../src/domain/registry/view.ts';
import { type Book, registryOf, today } from '../rules/rule-tester.ts';

const view = (book: Book) => viewOf(registryOf(book));

test.each([
  ['active', true],
  ['', true],
  ['potential', false],
  ['suspended', false],
  ['ended', false],
])('a partner with the status «%s» is looked at in full: %s', (status, expected) => {
  expect(activePartners(view({ partners: [{ key: 'П-0001', status }] })).length === 1).toBe(expected);
});

describe('what is customary with a partner', () => {
  test.each([
    ['родители и семья', '', 'none'],
    ['Правопорядок', '', 'plan'],
    ['органы власти', '', 'plan'],
    ['культура', '', 'contract'],
    ['', '', 'contract'],
    ['культура', 'statutory', 'plan'],
  ] as const)('category «%s», agreement «%s»: %s', (category, kind, expected) => {
    const book = view({
      partners: [{ key: 'П-0001', name: 'Организация', category }],
      agreements: kind ? [{ key: 'Д-0001', partner: 'П-0001', kind }] : [],
    });
    const [partner] = book.partners;
    expect(partner && customOf(partner, book)).toBe(expected);
  });
});

const several = view({
  partners: [
    { key: 'П-0001', name: 'Музей', status: 'active' },
    { key: 'П-0002', name: 'Завод', status: 'ended' },
  ],
  roadmap: [
    { key: 'М-0001', partner: 'П-0001', side: 'ours' },
    { key: 'М-0002', partner: 'П-0001; П-0002', side: 'both' },
    { key: 'М-0003', partner: 'П-0002', side: 'partner' },
    { key: 'М-0004', partner: '', side: '' },
    { key: 'М-0005', partner: 'П-0001', side: 'partner', state: 'cancelled' },
  ],
});

test('a row is checked while one of its partners lives, or while it names nobody', () => {
  expect(livingActivities(several).map(({ key }) => key)).toEqual(['М-0001', 'М-0002', 'М-0004']);
  expect(concernsLiving(several, 'П-0099')).toBe(true);
});

test('a row of both sides counts for each, a cancelled one for none', () => {
  expect(sidesOf(several, 'П-0001')).toEqual({ stated: 2, ours: 2, partner: 1 });
});

test('names follow the cell; an unknown key stays a key', () => {
  expect(namesOf(several, 'П-0002; П-0001; П-0099')).toBe('Завод, Музей, П-0099');
});

describe('an attestation', () => {
  const mark = { partner: 'П-0001', question: 'P01-A1', answer: 'yes', basis: 'беседа', date: '2026-09-01' };
  const marks = (...rows: Partial<typeof mark & { until: string }>[]) =>
    view({ attestations: rows.map((row, n) => ({ key: `ОТ-${n}`, ...mark, ...row })) });

  test('the newest in force answers', () => {
    const book = marks(
      { answer: 'no' },
      { date: '2026-10-01' },
      { date: '2026-11-01', until: '2026-11-20', answer: 'no' },
    );
    expect(attested(book, 'П-0001', 'P01-A1', today)?.date).toBe('2026-10-01');
    expect(isConfirmed(book, 'П-0001', 'P01-A1', today)).toBe(true);
  });

  test.each([
    ['no basis', { basis: '' }],
    ['the answer no', { answer: 'no' }],
    ['the answer unknown', { answer: 'unknown' }],
    ['the whole book instead of the partner', { partner: '' }],
    ['another question', { question: 'P02-A1' }],
  ])('%s confirms nothing', (_, change) => {
    expect(isConfirmed(marks(change), 'П-0001', 'P01-A1', today)).toBe(false);
  });
});
