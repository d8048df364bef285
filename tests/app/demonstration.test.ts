import { expect, test } from 'vitest';
import { removeDemonstration } from '../../src/app/commands/remove-demonstration.ts';
import { answer } from '../../src/app/endpoint.ts';
import { summaryText } from '../../src/texts/ru/summary.ts';
import { memoryHost } from './memory-host.ts';

test('the front page no longer counts the invented school when it is taken away', () => {
  const host = memoryHost();
  const page = () => JSON.stringify(host.sheets.get(summaryText.title)?.rows);
  answer(host, 'addSample', JSON.stringify({ batch: 'sample', wellKept: false }));
  answer(host, 'runCheck', '{}');
  expect(page()).toContain('Белокленовская школа');
  removeDemonstration.run(host);
  expect(page()).not.toContain('Белокленовская школа');
  expect(page()).toContain(summaryText.none);
});
