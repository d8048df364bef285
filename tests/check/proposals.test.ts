import { expect, test } from 'vitest';
import { proposalDoubts } from '../../src/domain/check/proposals.ts';
import type { DecisionDraft } from '../../src/domain/structuring/found.ts';

const whole: DecisionDraft = {
  number: '1',
  text: 'Направить план в школы района',
  responsible: ['методист'],
  addressees: ['школы района'],
  due: { raw: 'до 1 мая 2027 г.', date: '2027-05-01' },
  source: {},
};

const held = '2027-02-12';
const codes = (draft: DecisionDraft) => proposalDoubts([draft], held).map(({ code }) => code);
const without = (field: 'responsible' | 'addressees' | 'due'): DecisionDraft => {
  const { [field]: _, ...rest } = whole;
  return rest;
};

test('a whole proposal is not doubted', () => {
  expect(codes(whole)).toEqual([]);
});

test.each<[string, DecisionDraft, string]>([
  ['no responsible', without('responsible'), 'no-responsible'],
  ['no term', without('due'), 'no-term'],
  ['something is sent to nobody', without('addressees'), 'no-addressee'],
  ['a vague verb', { ...whole, text: 'Содействовать развитию партнёрства' }, 'vague-verb'],
  [
    'a term that begins before the meeting',
    { ...whole, due: { raw: '2026-2027 гг.', start: '2026-01-01' } },
    'term-before-meeting',
  ],
])('%s', (_, draft, code) => {
  expect(codes(draft)).toEqual([code]);
});

test('an addressee is asked for only where something is sent', () => {
  expect(codes({ ...without('addressees'), text: 'Провести семинар' })).toEqual([]);
});

test('a term on the day of the meeting, or without a year, is not early', () => {
  expect(codes({ ...whole, due: { raw: '12 февраля', date: held } })).toEqual([]);
  expect(codes({ ...whole, due: { raw: 'январь', start: '--01-01' } })).toEqual([]);
  expect(proposalDoubts([{ ...whole, due: { raw: '2020', start: '2020-01-01' } }])).toEqual([]);
});

test('the sentence names the point, the advice says what to write', () => {
  const [doubt] = proposalDoubts(
    [whole, { ...whole, number: '5', due: { raw: '2026-2027гг', start: '2026-01-01' } }],
    held,
  );
  expect(doubt).toEqual({
    item: 1,
    code: 'term-before-meeting',
    message: 'Пункт № 5 «Направить план в школы района»: срок «2026-2027гг» начинается раньше встречи 12.02.2027.',
    fix: 'Исправьте срок: он не может начаться до того, как о нём договорились.',
  });
});
