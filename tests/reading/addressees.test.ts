import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Addressee, readAddressees, writeAddressees } from '../../src/domain/reading/addressees.ts';

describe('addressees of a decision', () => {
  test.each<[string, Addressee[]]>([
    ['', []],
    ['Школы района', [{ name: 'Школы района' }]],
    [
      'Отдел культуры — отправлено 01.02.2027, получено 03.02.2027, обсуждено 10.02.2027',
      [{ name: 'Отдел культуры', sent: '2027-02-01', received: '2027-02-03', discussed: '2027-02-10' }],
    ],
    ['Школа № 2 - отправлено 1.2.2027', [{ name: 'Школа № 2', sent: '2027-02-01' }]],
    ['Школа № 2: получено', [{ name: 'Школа № 2', received: '' }]],
    ['МКУ «Отдел молодёжи, спорту и туризму»', [{ name: 'МКУ «Отдел молодёжи, спорту и туризму»' }]],
    ['Музей; Библиотека — обсуждено 05.03.2027', [{ name: 'Музей' }, { name: 'Библиотека', discussed: '2027-03-05' }]],
    ['Музей\nШколы', [{ name: 'Музей' }, { name: 'Школы' }]],
    ['Кому — отправлено 01.02.2027, получено …, обсуждено …', [{ name: 'Кому', sent: '2027-02-01' }]],
    ['Музей — отправлено 31.02.2027', [{ name: 'Музей', sent: '' }]],
  ])('%s', (cell, addressees) => {
    expect(readAddressees(cell)).toEqual(addressees);
  });

  test('what is written is read back', () => {
    const day = fc.constantFrom('2027-02-01', '2026-12-31', '');
    const addressee = fc.record(
      {
        name: fc.constantFrom('Музей', 'Школа № 2', 'МКУ «Отдел спорта, туризма»'),
        sent: day,
        received: day,
        discussed: day,
      },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(fc.array(addressee), (addressees) => {
        expect(readAddressees(writeAddressees(addressees as Addressee[]))).toEqual(addressees);
      }),
    );
  });
});
