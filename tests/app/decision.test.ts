import { expect, test } from 'vitest';
import { applyChanges, undoLast } from '../../src/app/gateway.ts';
import { carryOutDecision } from '../../src/app/procedures/carry-out-decision.ts';
import { readRegistry } from '../../src/app/store.ts';
import { memoryHost } from './memory-host.ts';

test('a decision becomes a row of the roadmap once, and undo takes both back', () => {
  const host = memoryHost();
  applyChanges(host, { title: 'Проба', batch: 'base' }, [
    { type: 'add', sheet: 'meetings', key: 'new:1', values: { theme: 'О плане', date: '2026-10-01' } },
    {
      type: 'add',
      sheet: 'decisions',
      key: 'new:2',
      values: { meeting: 'new:1', text: 'Провести ярмарку', endsOn: '2027-03-01' },
    },
  ]);
  expect(carryOutDecision.run({ batch: 'one', key: 'Р-0001' }, host)).toEqual({ key: 'М-0001' });
  expect(carryOutDecision.run({ batch: 'two', key: 'Р-0001' }, host)).toEqual({ key: '' });
  const { roadmap, decisions } = readRegistry(host.book);
  expect(roadmap).toMatchObject([{ activity: 'Провести ярмарку', decision: 'Р-0001', schoolYear: '2026/2027' }]);
  expect(decisions).toMatchObject([{ activity: 'М-0001' }]);
  undoLast(host);
  expect(readRegistry(host.book)).toMatchObject({ roadmap: [], decisions: [{ activity: '' }] });
});
