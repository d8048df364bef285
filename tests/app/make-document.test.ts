import { expect, test } from 'vitest';
import { applyChanges, undoLast } from '../../src/app/gateway.ts';
import { makeDocument } from '../../src/app/procedures/make-document.ts';
import { readRegistry } from '../../src/app/store.ts';
import { memoryHost } from './memory-host.ts';

const request = { id: 'model', keys: [], variant: 'internal' as const, sources: false, schoolYear: '' };

function book() {
  const host = memoryHost();
  applyChanges(host, { title: 'Проба', batch: 'base' }, [
    { type: 'add', sheet: 'partners', key: 'new:1', values: { name: 'Музей', status: 'active' } },
  ]);
  return host;
}

test('the same batch again makes no second document', () => {
  const host = book();
  const made = makeDocument.run({ ...request, batch: 'click' }, host);
  expect(makeDocument.run({ ...request, batch: 'click' }, host)).toEqual(made);
  expect(host.documents.size).toBe(1);
  expect(readRegistry(host.book).madeDocuments).toHaveLength(1);
});

test('undo leaves the note of a document and takes back the action before it', () => {
  const host = book();
  makeDocument.run({ ...request, batch: 'click' }, host);
  expect(undoLast(host)?.title).toBe('Проба');
  expect(readRegistry(host.book)).toMatchObject({
    partners: [],
    madeDocuments: [{ document: 'Модель взаимодействия' }],
  });
});

test('a document that could not be noted is told with its address', () => {
  const host = book();
  host.fail = (call) => {
    if (call === 'write') throw new Error('Service Spreadsheets timed out');
  };
  expect(() => makeDocument.run({ ...request, batch: 'click' }, host)).toThrow(/создан: memory:/);
});
