import { expect, test } from 'vitest';
import { subjects } from '../../src/domain/check/subject.ts';
import { viewOf } from '../../src/domain/registry/view.ts';
import { registryOf } from '../documents/fixture.ts';

const view = viewOf(
  registryOf({
    partners: [{ name: 'Музей' }],
    agreements: [
      { partner: 'П-0001', kind: 'contract', number: '№ 2' },
      { partner: 'П-0001', kind: 'plan' },
    ],
    forms: [{ partner: 'П-0001', form: 'экскурсии' }],
  }),
);
const subjectOf = subjects(view);

test.each([
  ['forms', 'Ф-0001', 'экскурсии · Музей'],
  ['agreements', 'Д-0001', 'договор № 2 · Музей'],
  ['agreements', 'Д-0002', 'план совместной работы · Музей'],
  ['partners', 'П-0001', 'Музей'],
] as const)('%s %s is named as people know it', (sheet, key, name) => {
  expect(subjectOf({ sheet, key, field: '' }, 'П-0001')).toBe(name);
});
