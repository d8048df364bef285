import { beforeEach, describe, expect, test } from 'vitest';
import type { Interceptor } from '../../src/local/host/answer.ts';
import type { Desk } from '../../src/local/runner.ts';
import { madeDocumentsText } from '../../src/texts/ru/sheets/made-documents.ts';
import { call, done, emptyDesk, recordsIn } from './bundle-book.ts';

const request = { id: 'model', keys: [], variant: 'internal', sources: false, schoolYear: '' };

/** The document is made, and the call that made it fails. */
const failsAfterMaking: Interceptor = (name, next) => {
  const value = next();
  if (name === 'Drive.Files.create') throw new Error('Service Drive failed while accessing document with id 1.');
  return value;
};

function addPartner(desk: Desk): void {
  const values = { name: 'Музей леса', status: 'active' };
  done(desk, 'saveRecords', {
    batch: 'partner',
    title: 'newPartner',
    changes: [{ type: 'add', sheet: 'partners', key: 'new:1', values }],
  });
}

describe('a document was made, the call failed, and the book has become another', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = emptyDesk();
    const { answer } = call(desk, 'makeDocument', { ...request, batch: 'one' }, { interceptors: [failsAfterMaking] });
    expect(answer.ok).toBe(false);
    addPartner(desk);
  });

  test('the same click repeated gives that document and notes it', () => {
    const { name } = done<{ name: string }>(desk, 'makeDocument', { ...request, batch: 'one' });
    expect(desk.documents.list().map((document) => document.name)).toEqual([name]);
    expect(recordsIn(desk, madeDocumentsText.title)).toHaveLength(1);
  });

  test('another click makes another', () => {
    done(desk, 'makeDocument', { ...request, batch: 'two' });
    expect(desk.documents.list()).toHaveLength(2);
  });

  test('one that was thrown away meanwhile is made anew', () => {
    desk.documents.list = () => [];
    const { name } = done<{ name: string }>(desk, 'makeDocument', { ...request, batch: 'one' });
    expect(name).toContain('(2)');
  });
});
