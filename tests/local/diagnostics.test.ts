import { expect, test } from 'vitest';
import { run } from '../../src/local/runner.ts';
import { traceCalls } from '../../src/local/trace.ts';
import { builtAddOn } from '../built.ts';
import { newDesk } from './desk.ts';

test('what is copied for support counts rows, also of a sheet of the school’s own, and holds no word of a cell', () => {
  const addOn = builtAddOn();
  const desk = newDesk();
  const { counts, interceptor } = traceCalls();
  const call = (name: string, input: unknown) => {
    const { value } = run(addOn, desk, { function: 'rpc', args: [name, JSON.stringify(input)], user: 'u' }, [
      interceptor,
    ]);
    return (JSON.parse(String(value)) as { value: { text: string } }).value;
  };
  const words = ['Сомова', 'Ольха', 'тайна', 'ключница'];
  const records = words.map((word) => ({ name: `Клуб «${word}»`, forms: [word], responsible: [word], source: {} }));
  const found = { kind: 'partners', layout: 't', unrecognised: [...words], skipped: [], warnings: [], records };
  call('writeImport', { found: [found], source: 'Ольха.docx', choices: {}, batch: 'a' });
  call('saveSettings', { batch: 's', values: { 'Школа (краткое название)': 'Школа «Ольха»' } });
  const sheet = desk.book.sheets.find(({ name }) => name === 'Партнёры');
  if (sheet) sheet.name = 'Наши ольхи';
  call('runCheck', {});
  for (const key of Object.keys(counts)) delete counts[key];
  const { text } = call('readDiagnostics', {});
  for (const word of [...words, 'ольхи']) expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  expect(text).toMatch(/^partners: 5 rows$/m);
  expect(text).toMatch(/^forms: 5 rows$/m);
  // The settings alone are read; the rest is only measured.
  expect(counts['Range.getValues']).toBeLessThanOrEqual(2);
});
