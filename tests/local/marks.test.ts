import { expect, test } from 'vitest';
import { traceCalls } from '../../src/local/trace.ts';
import { call, done, emptyDesk } from './bundle-book.ts';

/** Writes of notes that a check makes. */
function notesWritten(desk: ReturnType<typeof emptyDesk>): number {
  const { counts, interceptor } = traceCalls();
  expect(call(desk, 'runCheck', {}, { interceptors: [interceptor] }).answer.ok).toBe(true);
  return counts['Range.setNotes'] ?? 0;
}

test('a check that finds what the last one found writes no mark again, another finding is marked', () => {
  const desk = emptyDesk();
  done(desk, 'addSample', { batch: 'sample', wellKept: false });
  expect(notesWritten(desk)).toBeGreaterThan(0);
  expect(notesWritten(desk)).toBe(0);
  const values = { name: 'МБУК «Mузей»' };
  done(desk, 'saveRecords', {
    batch: 'edit',
    title: 'edit',
    changes: [{ type: 'add', sheet: 'partners', key: 'new:1', values }],
  });
  expect(notesWritten(desk)).toBeGreaterThan(0);
});
