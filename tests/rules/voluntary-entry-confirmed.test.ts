import { voluntaryEntryConfirmed } from '../../src/domain/rules/voluntary-entry-confirmed.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const signed: Book = {
  partners: [{ key: 'П-0001', name: 'МБУК «Библиотека»', status: 'active', category: 'культура' }],
  agreements: [
    { key: 'Д-0001', partner: 'П-0001', kind: 'contract', ourSignatory: 'директор', partnerSignatory: 'заведующая' },
  ],
};

const attested: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active', category: 'культура' }],
  attestations: [
    {
      key: 'ОТ-0001',
      partner: 'П-0001',
      question: 'P01-A1',
      answer: 'yes',
      basis: 'письмо от 01.09.2026',
      date: '2026-09-02',
      until: '2027-05-31',
    },
  ],
};

const police: Book = {
  partners: [{ key: 'П-0001', name: 'Отдел полиции', status: 'active', category: 'правопорядок' }],
  agreements: [
    { key: 'Д-0001', partner: 'П-0001', kind: 'plan', ourSignatory: 'директор', partnerSignatory: 'начальник' },
  ],
};

ruleTester(voluntaryEntryConfirmed, {
  accept: [
    { title: 'both signatures', book: signed, satisfied: 1 },
    { title: 'an attestation with a basis', book: attested, satisfied: 1 },
    {
      title: 'a body that works with the school by law',
      book: {
        partners: [{ key: 'П-0001', name: 'Отдел полиции', status: 'active', category: 'правопорядок' }],
        agreements: [{ key: 'Д-0001', partner: 'П-0001', kind: 'statutory' }],
      },
    },
    {
      title: 'parents without any paper, silently',
      book: { partners: [{ key: 'П-0001', name: 'Родители', status: 'active', category: 'родители и семья' }] },
      satisfied: 0,
    },
    {
      title: 'a potential partner, silently',
      book: { partners: [{ key: 'П-0001', name: 'Завод', status: 'potential' }] },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'the signature of the school alone',
      twin: signed,
      cell: 'agreements/Д-0001/partnerSignatory',
      value: '',
      findings: [
        {
          outcome: 'remark',
          at: 'agreements/Д-0001/partnerSignatory',
          message: 'oneSide',
          says: 'С партнёром «МБУК „Библиотека“» договорённость подписана одной стороной: нет подписи партнёра.',
        },
      ],
    },
    {
      title: 'the signature of the partner alone',
      twin: signed,
      cell: 'agreements/Д-0001/ourSignatory',
      value: '',
      findings: [
        {
          outcome: 'remark',
          at: 'agreements/Д-0001/ourSignatory',
          message: 'oneSide',
          says: 'С партнёром «МБУК „Библиотека“» договорённость подписана одной стороной: нет подписи школы.',
        },
      ],
    },
    {
      title: 'a plan with the police signed by one side, as a hint',
      twin: police,
      cell: 'agreements/Д-0001/partnerSignatory',
      value: '',
      findings: [{ outcome: 'hint', at: 'agreements/Д-0001/partnerSignatory', message: 'oneSide' }],
    },
    {
      title: 'an agreement that is still a draft: nothing is known',
      twin: signed,
      cell: 'agreements/Д-0001/state',
      value: 'draft',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/name', message: 'nobody' }],
    },
    {
      title: 'an attestation without a basis',
      twin: attested,
      cell: 'attestations/ОТ-0001/basis',
      value: '',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/name', message: 'nobody' }],
    },
    {
      title: 'an attestation past its end',
      twin: attested,
      cell: 'attestations/ОТ-0001/until',
      value: '2026-11-20',
      findings: [{ outcome: 'no-data', at: 'partners/П-0001/name', message: 'nobody' }],
    },
  ],
});
