import { describe, expect, test } from 'vitest';
import { type Ladder, stagesOf } from '../../src/domain/registry/stage.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import { stagesText } from '../../src/texts/ru/stages.ts';
import { type Book, registryOf } from '../rules/rule-tester.ts';

/** What the book gains from one step of the united ladder to the next. */
const gains: Array<{ partner?: Record<string, string>; book?: Book }> = [
  { partner: { category: 'культура', source: 'модель взаимодействия' } },
  {
    partner: { aim: 'дети знают край' },
    book: {
      exchange: [
        { key: 'О-0001', partner: 'П-0001', side: 'give' },
        { key: 'О-0002', partner: 'П-0001', side: 'get' },
      ],
    },
  },
  { book: { contacts: [{ key: 'К-0001', partner: 'П-0001', preparation: '✓ предложение' }] } },
  {
    partner: { ourResponsible: 'советник', partnerResponsible: 'методист' },
    book: { agreements: [{ key: 'Д-0001', partner: 'П-0001', state: 'active' }] },
  },
  { book: { roadmap: [{ key: 'М-0001', partner: 'П-0001', state: 'done', endsOn: '2026-05-01', evidence: 'пр. 5' }] } },
  {
    book: {
      effects: [{ key: 'Э-0001', partner: 'П-0001', effect: 'знание края' }],
      meetings: [{ key: 'В-0001', partners: 'П-0001' }],
      decisions: [{ key: 'Р-0001', meeting: 'В-0001' }],
    },
  },
  {
    book: {
      roadmap: [
        { key: 'М-0001', partner: 'П-0001', state: 'done', endsOn: '2026-05-01', evidence: 'пр. 5' },
        { key: 'М-0002', partner: 'П-0001', state: 'done', doneOn: '2026-10-01' },
      ],
      systemDocuments: [
        { key: 'С-0001', kind: 'workPlan' },
        { key: 'С-0002', kind: 'jobDescription' },
      ],
    },
  },
];

function stagesAfter(steps: number, partner: Record<string, string> = {}) {
  const taken = gains.slice(0, steps);
  const record = {
    key: 'П-0001',
    name: 'Музей',
    ...Object.assign({}, ...taken.map((gain) => gain.partner)),
    ...partner,
  };
  const book: Book = { ...Object.assign({}, ...taken.map((gain) => gain.book)), partners: [record] };
  const view = viewOf(registryOf(book));
  const [first] = view.partners;
  if (!first) throw new Error('No partner');
  return stagesOf(first, view);
}

describe('the ladder of a partner', () => {
  test.each<[number, Record<Ladder, number>]>([
    [0, { '000': 0, '001': 0, '002': 0, unified: 0 }],
    [1, { '000': 0, '001': 0, '002': 0, unified: 0 }],
    [2, { '000': 0, '001': 1, '002': 1, unified: 1 }],
    [3, { '000': 1, '001': 1, '002': 1, unified: 2 }],
    [4, { '000': 1, '001': 2, '002': 2, unified: 3 }],
    [5, { '000': 2, '001': 2, '002': 3, unified: 4 }],
    [6, { '000': 2, '001': 2, '002': 4, unified: 5 }],
    [7, { '000': 3, '001': 3, '002': 4, unified: 6 }],
  ])('after %d gains', (steps, expected) => {
    const stages = stagesAfter(steps);
    const reached = Object.fromEntries(Object.values(stages).map(({ ladder, step }) => [ladder, step]));
    expect(reached).toEqual(expected);
  });

  test('says what the next step lacks', () => {
    expect(stagesAfter(3).unified.lacks).toEqual(['agreement', 'ourResponsible', 'partnerResponsible']);
    expect(stagesAfter(3, { ourResponsible: 'советник' }).unified.lacks).toEqual(['agreement', 'partnerResponsible']);
    expect(stagesAfter(7).unified.lacks).toEqual([]);
  });

  test('asks parents for no agreement and nobody who answers for all of them', () => {
    expect(stagesAfter(3, { category: 'родители и семья' }).unified.lacks).toEqual(['ourResponsible']);
  });

  test('does not count a preparation with open points', () => {
    const view = viewOf(
      registryOf({
        partners: [{ key: 'П-0001', name: 'Музей' }],
        contacts: [{ key: 'К-0001', partner: 'П-0001', preparation: '✓ адресат\n☐ предложение' }],
      }),
    );
    const [first] = view.partners;
    expect(first && stagesOf(first, view)['002'].lacks).toContain('aim');
    expect(first && stagesOf(first, view)['000'].lacks).toContain('preparation');
  });

  test('has a name for every step', () => {
    const stages = stagesAfter(0);
    for (const { ladder, last } of Object.values(stages)) {
      expect(stagesText.ladders[ladder].steps).toHaveLength(last + 1);
    }
  });
});
