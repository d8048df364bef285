import { expect, test } from 'vitest';
import { termsOf } from '../../src/domain/registry/terms.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import { type Book, registryOf } from '../rules/rule-tester.ts';

const today = '2026-11-21';
const terms = (book: Book) =>
  termsOf(viewOf(registryOf({ partners: [{ key: 'П-0001', name: 'Музей' }], ...book })), today, 30);

test('what is open has its state by the day, the earliest first', () => {
  const found = terms({
    roadmap: [
      { key: 'М-0001', activity: 'Ярмарка', endsOn: '2026-12-21', partner: 'П-0001', post: 'методист' },
      { key: 'М-0002', activity: 'Поход', endsOn: '2026-12-22' },
    ],
    decisions: [{ key: 'Р-0001', text: 'Издать сборник', endsOn: '2026-11-20' }],
    agreements: [{ key: 'Д-0001', number: '12', endsOn: '2026-11-21', partner: 'П-0001' }],
    contacts: [{ key: 'К-0001', nextStep: 'позвонить', nextOn: '2026-12-01', partner: 'П-0001' }],
  });
  expect(found.map(({ sheet, state }) => `${sheet} ${state}`)).toEqual([
    'decisions overdue',
    'agreements soon',
    'contacts soon',
    'roadmap soon',
    'roadmap later',
  ]);
  expect(found[3]).toMatchObject({ partner: 'Музей', responsible: 'методист', on: '2026-12-21' });
});

test('an agreement, a next step and a consent are of who answers for the partner', () => {
  const found = terms({
    partners: [{ key: 'П-0001', name: 'Музей', ourResponsible: 'педагог-организатор', consentUntil: '2026-12-02' }],
    agreements: [{ key: 'Д-0001', number: '12', endsOn: '2026-11-21', partner: 'П-0001' }],
    contacts: [{ key: 'К-0001', nextStep: 'позвонить', nextOn: '2026-12-01', partner: 'П-0001' }],
  });
  expect(found.map(({ sheet, responsible }) => `${sheet} ${responsible}`)).toEqual([
    'agreements педагог-организатор',
    'contacts педагог-организатор',
    'partners педагог-организатор',
  ]);
});

test.each<[string, Book]>([
  ['done', { roadmap: [{ key: 'М-1', endsOn: '2026-11-20', state: 'done' }] }],
  ['cancelled', { decisions: [{ key: 'Р-1', endsOn: '2026-11-20', state: 'cancelled' }] }],
  ['prolonged by itself', { agreements: [{ key: 'Д-1', endsOn: '2026-11-20', prolongation: 'yearly' }] }],
  ['prolonged until notice', { agreements: [{ key: 'Д-1', endsOn: '2026-11-20', prolongation: 'untilNotice' }] }],
  ['in words', { roadmap: [{ key: 'М-1', endsOn: 'до мая' }] }],
  ['no day of the calendar', { roadmap: [{ key: 'М-1', endsOn: '2026-02-31' }] }],
  ['without a next step', { contacts: [{ key: 'К-1', nextOn: '2026-11-20' }] }],
])('what is %s has no term', (_, book) => {
  expect(terms(book)).toEqual([]);
});

test('a person’s consent has the day until which it may be kept', () => {
  const partners = [{ key: 'П-0001', name: 'Музей', consentUntil: '2026-11-01' }];
  expect(terms({ partners })).toMatchObject([{ sheet: 'partners', key: 'П-0001', partner: 'Музей', state: 'overdue' }]);
});
