import { expect, test } from 'vitest';
import { viewOf } from '../../src/domain/registry/view.ts';
import { pairRolesComplete } from '../../src/domain/rules/pair-roles-complete.ts';
import { type Book, changed, registryOf, ruleTester, settings, today } from './rule-tester.ts';

const pair: Book = {
  partners: [
    { key: 'П-0001', name: 'МБОУ СОШ № 1', status: 'active', role: 'mentor', pair: 'П-0002' },
    { key: 'П-0002', name: 'МБОУ СОШ № 2', status: 'active', role: 'satellite' },
  ],
};

const planned: Book = {
  partners: [{ key: 'П-0001', name: 'МБОУ СОШ № 1', status: 'active', role: 'none' }],
  roadmap: [{ key: 'М-0001', partner: 'П-0001', activity: 'Семинар' }],
};

const artSchool: Book = {
  partners: [{ key: 'П-0001', name: 'Школа искусств', status: 'active' }],
  roadmap: [{ key: 'М-0001', partner: 'П-0001', activity: 'Концерт' }],
};

ruleTester(pairRolesComplete, {
  accept: [
    { title: 'both roles', book: pair, satisfied: 2 },
    { title: 'a school that is said to be no pair', book: planned, satisfied: 0 },
    { title: 'a school of arts, silently', book: artSchool, satisfied: 0 },
  ],
  reject: [
    {
      title: 'a pair in which one role is not chosen',
      twin: pair,
      cell: 'partners/П-0002/role',
      value: '',
      findings: [{ outcome: 'violation', at: 'partners/П-0001/role', message: 'oneRole' }],
    },
    {
      title: 'a pair of two mentors',
      twin: pair,
      cell: 'partners/П-0002/role',
      value: 'mentor',
      findings: [
        {
          outcome: 'violation',
          at: 'partners/П-0001/role',
          message: 'sameRole',
          says: 'В паре школ «МБОУ СОШ № 1» и «МБОУ СОШ № 2» у обеих указана одна и та же роль.',
        },
      ],
    },
    {
      title: 'a school with a common plan and no role',
      twin: planned,
      cell: 'partners/П-0001/role',
      value: '',
      findings: [
        {
          outcome: 'no-data',
          at: 'partners/П-0001/role',
          message: 'notStated',
          says: 'В паре школ с участием «МБОУ СОШ № 1» не указано, какая из них школа-спутник, а какая школа-партнёр.',
        },
      ],
    },
    {
      title: 'a school with a common plan by its name alone',
      twin: artSchool,
      cell: 'partners/П-0001/name',
      value: 'Гимназия № 3',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/role', message: 'notStated' }],
    },
  ],
});

test.each([
  ['П-0001', 'mentor'],
  ['П-0002', 'satellite'],
])('the repair gives %s the role the other has not: %s', (key, role) => {
  const view = viewOf(registryOf(changed(pair, `partners/${key}/role`, '')));
  const context = { today, settings };
  const verdict = [...pairRolesComplete.check(view, context)].find(({ message }) => message === 'oneRole');
  expect(verdict && pairRolesComplete.repair?.(verdict, view, context)).toEqual([
    { at: { sheet: 'partners', key, field: 'role' }, value: role },
  ]);
});
