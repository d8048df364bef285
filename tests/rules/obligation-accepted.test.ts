import { obligationAccepted } from '../../src/domain/rules/obligation-accepted.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const meeting: Book = {
  partners: [
    { key: 'П-0001', name: 'Дом культуры', status: 'active' },
    { key: 'П-0002', name: 'МБОУ СОШ № 2', status: 'active', role: 'satellite' },
  ],
  meetings: [
    {
      key: 'В-0001',
      date: '2026-10-12',
      partners: 'П-0001; П-0002',
      participants: 'Представители МКУ «Отдел образования Заречного района»\nРуководители школ',
    },
  ],
  decisions: [
    { key: 'Р-0001', meeting: 'В-0001', number: '3', text: 'Создать совет', responsible: 'МКУ «Отдел образования»' },
    { key: 'Р-0002', meeting: 'В-0001', number: '4', text: 'Провести концерт', responsible: 'Дом культуры' },
    {
      key: 'Р-0003',
      meeting: 'В-0001',
      number: '5',
      text: 'Подвести итоги',
      responsible: 'заместитель директора по ВР',
    },
  ],
  roadmap: [
    { key: 'М-0001', partner: 'П-0001', activity: 'Концерт', side: 'partner', decision: 'Р-0002' },
    { key: 'М-0002', partner: 'П-0002', activity: 'Семинар', side: 'partner', decision: 'Р-0001' },
  ],
};

const confirmed: Book = {
  meetings: [{ key: 'В-0001', date: '2026-10-12', participants: 'Руководители школ' }],
  decisions: [
    {
      key: 'Р-0001',
      meeting: 'В-0001',
      number: '1',
      responsible: 'Отдел культуры',
      addressees: 'Отдел культуры — отправлено 13.10.2026, получено 14.10.2026',
    },
  ],
};

ruleTester(obligationAccepted, {
  accept: [
    { title: 'bodies that were at the meeting, and a post', book: meeting, satisfied: 4 },
    { title: 'an absent body that received the decision', book: confirmed, satisfied: 1 },
    {
      title: 'a meeting without a list of participants, silently',
      book: {
        meetings: [{ key: 'В-0001', date: '2026-10-12' }],
        decisions: [{ key: 'Р-0001', meeting: 'В-0001', responsible: 'Отдел культуры' }],
      },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'a body that took no part',
      twin: meeting,
      cell: 'decisions/Р-0001/responsible',
      value: 'МКУ «Отдел культуры»',
      findings: [
        {
          outcome: 'remark',
          at: 'decisions/Р-0001/responsible',
          message: 'decisionForAbsent',
          says: 'Решение № 3 поручено так: «МКУ „Отдел культуры“». Среди участников встречи 12.10.2026 этого исполнителя нет, и его согласие не записано.',
        },
      ],
    },
    {
      title: 'an absent body to which the decision was only sent',
      twin: confirmed,
      cell: 'decisions/Р-0001/addressees',
      value: 'Отдел культуры — отправлено 13.10.2026, получено …',
      findings: [{ outcome: 'remark', at: 'decisions/Р-0001/responsible', message: 'decisionForAbsent' }],
    },
    {
      title: 'an activity of a school of the pair that was not there',
      twin: meeting,
      cell: 'meetings/В-0001/partners',
      value: 'П-0001',
      findings: [
        {
          outcome: 'violation',
          at: 'roadmap/М-0002/side',
          message: 'activityForAbsent',
          says: 'За дело «Семинар» отвечает партнёр «МБОУ СОШ № 2», а на встрече 12.10.2026, где это решили, его не было.',
        },
      ],
    },
  ],
});
