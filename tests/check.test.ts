import { describe, expect, test } from 'vitest';
import { findingRows } from '../src/domain/check/finding-rows.ts';
import { check } from '../src/domain/check.ts';
import { viewOf } from '../src/domain/registry/view.ts';
import type { Outcome, Rule } from '../src/domain/rules/rule.ts';
import type { Settings } from '../src/domain/settings.ts';
import { type Book, registryOf, settings, today } from './rules/rule-tester.ts';

const partners: Book['partners'] = [
  { key: 'П-0001', name: 'Музей', status: 'active' },
  { key: 'П-0002', name: 'Завод', status: 'potential' },
];

/** A rule that gives each partner the outcome; `throwing` breaks after the first. */
const ruleOf = (code: string, outcome: Exclude<Outcome, 'crashed'>, options: Partial<Rule> = {}): Rule => ({
  code,
  principle: code.slice(0, 3),
  level: 'violation',
  profiles: ['school'],
  reads: ['partners'],
  text: {
    title: 'Название есть',
    why: 'Потому что так договорились.',
    messages: { bad: ({ name }: { name: string }) => `Плохо: ${name}.` },
    fixes: { bad: () => 'Исправьте название.' },
    grouped: (count, of) => `Плохо у ${count} из ${of}`,
  },
  *check(view) {
    for (const { key, name } of view.partners) {
      yield { outcome, at: { sheet: 'partners', key, field: 'name' }, partner: key, message: 'bad', args: { name } };
    }
  },
  ...options,
});

const run = (book: Book, rules: Rule[], given: Partial<Settings> = {}) => {
  const view = viewOf(registryOf(book));
  const result = check(view, { today, settings: { ...settings, ...given } }, rules);
  return { result, view, said: result.findings.map(({ rule, at, outcome }) => `${outcome} ${rule.code} ${at.key}`) };
};

describe('order', () => {
  test('the gravest first, then rules by number, then records as they stand', () => {
    const rules = [
      ruleOf('P10-R1', 'remark'),
      ruleOf('P02-R10', 'violation'),
      ruleOf('P02-R9', 'violation'),
      ruleOf('P01-R1', 'no-data'),
      ruleOf('P03-R1', 'satisfied'),
    ];
    const active: Book = { partners: partners?.map((partner) => ({ ...partner, status: 'active' })) ?? [] };
    expect(run(active, rules).said).toEqual([
      'violation P02-R9 П-0001',
      'violation P02-R9 П-0002',
      'violation P02-R10 П-0001',
      'violation P02-R10 П-0002',
      'remark P10-R1 П-0001',
      'remark P10-R1 П-0002',
      'no-data P01-R1 П-0001',
      'no-data P01-R1 П-0002',
    ]);
  });

  test('a profile runs its own rules only', () => {
    const district = ruleOf('P02-R1', 'remark', { profiles: ['district'] });
    expect(run({ partners }, [ruleOf('P01-R1', 'no-data'), district]).said).toEqual([
      'no-data P01-R1 П-0001',
      'no-data P01-R1 П-0002',
    ]);
    expect(run({ partners }, [district], { profile: 'district' }).said).toHaveLength(2);
  });
});

describe('levels', () => {
  test.each([
    ['its own level', 'violation', {}, 'violation'],
    ['a lowered level', 'violation', { 'P01-R1': 'hint' }, 'hint'],
    ['a remark under a lowered level', 'remark', { 'P01-R1': 'hint' }, 'hint'],
    ['a hint under a lowered level', 'hint', { 'P01-R1': 'remark' }, 'hint'],
    ['no data, which no level changes', 'no-data', { 'P01-R1': 'hint' }, 'no-data'],
  ] as const)('%s', (_, outcome, levels, expected) => {
    const { result } = run({ partners: partners?.slice(0, 1) ?? [] }, [ruleOf('P01-R1', outcome)], { levels });
    expect(result.findings.map((finding) => finding.outcome)).toEqual([expected]);
  });

  test('a raised level lifts what stood at the top of the rule and nothing else', () => {
    const rule = ruleOf('P01-R1', 'remark', { level: 'remark' });
    const one = { partners: partners?.slice(0, 1) ?? [] };
    expect(run(one, [rule], { levels: { 'P01-R1': 'violation' } }).said).toEqual(['violation P01-R1 П-0001']);
    const hint = ruleOf('P01-R1', 'hint', { level: 'remark' });
    expect(run(one, [hint], { levels: { 'P01-R1': 'violation' } }).said).toEqual(['hint P01-R1 П-0001']);
  });

  test('a rule that is off says nothing', () => {
    expect(run({ partners }, [ruleOf('P01-R1', 'violation')], { levels: { 'P01-R1': 'off' } }).said).toEqual([]);
  });

  test('a potential partner gets hints only', () => {
    expect(run({ partners }, [ruleOf('P01-R1', 'violation')]).said).toEqual([
      'violation P01-R1 П-0001',
      'hint P01-R1 П-0002',
    ]);
  });
});

describe('a rule that throws', () => {
  const breaking = ruleOf('P01-R1', 'remark', {
    *check() {
      yield {
        outcome: 'remark',
        at: { sheet: 'partners', key: 'П-0001', field: 'name' },
        partner: 'П-0001',
        message: 'bad',
        args: { name: 'Музей' },
      };
      throw new Error('boom');
    },
  });

  test('is a finding itself, and stops neither what it said nor the others', () => {
    const { result, said } = run({ partners }, [breaking, ruleOf('P02-R1', 'no-data')]);
    expect(said).toEqual(['crashed P01-R1 ', 'remark P01-R1 П-0001', 'no-data P02-R1 П-0001', 'no-data P02-R1 П-0002']);
    expect(result.counts.crashed).toBe(1);
    expect(result.standings.get('P01')?.get('')).toBe('crashed');
  });
});

describe('what earlier runs and people left', () => {
  const findings: Book['findings'] = [
    {
      key: '1',
      record: 'П-0001',
      rule: 'P01-R1',
      field: 'Наименование',
      firstSeen: '2026-02-01',
      assignee: 'зам. директора по ВР',
    },
    { key: '2', record: 'П-0009', rule: 'P01-R1', field: 'Наименование', firstSeen: '2026-02-01' },
  ];
  const one = partners?.slice(0, 1) ?? [];
  const rule = ruleOf('P01-R1', 'remark');

  test('a finding keeps its age and whom it was given to; the corrected one is gone', () => {
    const { result, view } = run({ partners: one, findings }, [rule]);
    const { rows, rest } = findingRows(result, view);
    expect(rest).toBe(0);
    expect(rows).toEqual([
      {
        key: 'P01-R1 П-0001 Наименование',
        outcome: 'remark',
        principle: 'Добровольность',
        subject: 'Музей',
        message: 'Плохо: Музей.',
        why: 'Потому что так договорились.',
        fix: 'Исправьте название.',
        sheet: 'Партнёры',
        record: 'П-0001',
        field: 'Наименование',
        rule: 'P01-R1',
        firstSeen: '2026-02-01',
        assignee: 'зам. директора по ВР',
        note: '',
      },
    ]);
  });

  test('a new finding is seen first today', () => {
    expect(run({ partners: one }, [rule]).result.findings[0]?.firstSeen).toBe(today);
  });

  test('what is older than the baseline is inherited and says so', () => {
    const { result, view } = run({ partners: one, findings }, [rule], { baseline: '2026-03-01' });
    expect(result.findings[0]?.inherited).toBe(true);
    expect(findingRows(result, view).rows[0]?.note).toBe('унаследовано: замечено 01.02.2026');
    expect(run({ partners: one, findings }, [rule], { baseline: '2026-01-31' }).result.findings[0]?.inherited).toBe(
      false,
    );
  });

  const exceptions = (reviewOn: string): NonNullable<Book['exceptions']> => [
    { key: 'И-0001', record: 'П-0001', rule: 'P01-R1', reason: 'музей закрыт на ремонт', author: 'директор', reviewOn },
  ];

  test('an accepted exception counts apart and stays visible', () => {
    const { result, view } = run({ partners: one, exceptions: exceptions('2027-01-01') }, [rule]);
    expect(result.counts).toMatchObject({ remark: 0, excepted: 1 });
    expect(result.standings.get('P01')?.get('П-0001')).toBe('excepted');
    expect(findingRows(result, view).rows[0]?.note).toBe('исключение до 01.01.2027: музей закрыт на ремонт');
  });

  test('an exception past its review date does not hold any more', () => {
    const { result } = run({ partners: one, exceptions: exceptions('2026-11-20') }, [rule]);
    expect(result.counts).toMatchObject({ remark: 1, excepted: 0 });
  });

  test('a rule that speaks twice of one cell gives two rows with keys of their own', () => {
    const twice = ruleOf('P01-R1', 'remark', {
      *check() {
        const at = { sheet: 'partners', key: 'П-0001', field: 'name' } as const;
        for (const name of ['а', 'б'])
          yield { outcome: 'remark', at, partner: 'П-0001', message: 'bad', args: { name } };
      },
    });
    const { result, view } = run({ partners: one }, [twice]);
    expect(findingRows(result, view).rows.map(({ key }) => key)).toEqual([
      'P01-R1 П-0001 Наименование',
      'P01-R1 П-0001 Наименование 2',
    ]);
  });

  test('at most 2,000 rows are written and the rest is counted', () => {
    const many: Book = {
      partners: Array.from({ length: 2005 }, (_, n) => ({ key: `П-${n}`, name: `${n}`, status: 'active' })),
    };
    const { result, view } = run(many, [rule, ruleOf('P02-R1', 'hint')]);
    const { rows, rest } = findingRows(result, view);
    expect([rows.length, rest]).toEqual([2000, 5]);
  });
});
