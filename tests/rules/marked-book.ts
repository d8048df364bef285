import type { Book } from './rule-tester.ts';

/** A partner with two marks on one question: the newest, «да», and last year's «нет» without a basis. */
export const markedBook: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  attestations: [
    {
      key: 'ОТ-0001',
      partner: 'П-0001',
      question: 'P23-A1',
      answer: 'yes',
      basis: 'беседа 01.10.2026',
      date: '2026-10-01 12:00',
      until: '2027-08-31',
    },
    {
      key: 'ОТ-0002',
      partner: 'П-0001',
      question: 'P23-A1',
      answer: 'no',
      date: '2025-10-01 12:00',
      until: '2026-08-31',
    },
  ],
};
