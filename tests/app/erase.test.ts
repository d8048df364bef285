import { expect, test } from 'vitest';
import { readRegistry } from '../../src/app/store.ts';
import { ask } from './ask.ts';
import { memoryHost } from './memory-host.ts';

test('persons go from every tab, the journal, left-over words and copies; the rest stays', () => {
  const host = memoryHost();
  ask(host, 'saveSettings', { batch: 's', values: { 'Поля контактных лиц': 'да' } });
  const name = 'Сомова Т.Е.';
  ask(host, 'saveRecords', {
    batch: 'b',
    title: 'newPartner',
    changes: [
      {
        type: 'add',
        sheet: 'partners',
        key: 'new:1',
        values: { name: 'Музей', ourResponsible: `методист ${name}`, contactPerson: name, consentUntil: '2027-01-01' },
      },
      {
        type: 'add',
        sheet: 'meetings',
        key: 'new:2',
        values: { theme: 'О музее', participants: `директор\n${name}\nРогозин П.П., психолог`, partners: 'new:1' },
      },
    ],
  });
  const found = { kind: 'none' as const, layout: '', unrecognised: [], skipped: [], warnings: [] };
  const list = {
    ...found,
    kind: 'partners' as const,
    records: [{ name: 'Театр', source: {} }],
    unrecognised: [`«${name}»`, `отв. ${name}`],
  };
  ask(host, 'writeImport', { batch: 'i', found: [list], source: 'ф', choices: {} });
  host.book.backup('Партнёры', 'Партнёры, копия 0');
  host.book.setProperty('backups', '["Партнёры, копия 0"]');
  expect(JSON.stringify([...host.sheets])).toContain('Сомова');
  const { erased } = ask(host, 'erasePersons', { batch: 'e' });
  expect(erased).toBeGreaterThan(5);
  const after = JSON.stringify([...host.sheets].map(([title, { rows }]) => [title, rows]));
  expect(after).not.toMatch(/Рогозин/);
  expect(after.replace(/«Сомова Т\.Е\.»/g, '')).not.toMatch(/Сомова/);
  expect(readRegistry(host.book).partners[0]).toMatchObject({
    name: 'Музей',
    ourResponsible: 'методист',
    contactPerson: '',
    consentUntil: '',
  });
  expect(readRegistry(host.book).meetings[0]).toMatchObject({ theme: 'О музее', partners: 'П-0001' });
  expect(ask(host, 'undoLast', {}).title).not.toBe('');
});

test('what is typed into fields for posts is masked where persons are, before it is written', () => {
  const host = memoryHost();
  ask(host, 'saveSettings', { batch: 's', values: { 'Персональные данные': 'заменять должностью' } });
  const values = { name: 'Центр имени Рогозина П.П.', ourResponsible: 'методист Сомова Т.Е.' };
  const { masked } = ask(host, 'saveRecords', {
    batch: 'b',
    title: 'newPartner',
    changes: [{ type: 'add', sheet: 'partners', key: 'new:1', values }],
  });
  expect(masked).toBe(1);
  expect(readRegistry(host.book).partners).toMatchObject([{ name: values.name, ourResponsible: 'методист' }]);
  expect(JSON.stringify([...host.sheets])).not.toContain('Сомова');
});
