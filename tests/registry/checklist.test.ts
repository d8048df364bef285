import { expect, test } from 'vitest';
import { readChecklist, writeChecklist } from '../../src/domain/registry/checklist.ts';

test('lines are done, open, or written in words', () => {
  expect(readChecklist('✓ предложение\n☐ адресат\n\nпозвонили заранее\n☑ образцы\n☐')).toEqual([
    { text: 'предложение', done: true },
    { text: 'адресат', done: false },
    { text: 'позвонили заранее', done: true },
    { text: 'образцы', done: true },
  ]);
});

test('a checklist comes back as it was written', () => {
  const items = [
    { text: 'предложение', done: true },
    { text: '- адресат', done: false },
  ];
  expect(writeChecklist(items)).toBe('✓ предложение\n☐ - адресат');
  expect(readChecklist(writeChecklist(items))).toEqual(items);
});
