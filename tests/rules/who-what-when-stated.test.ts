import { expect, test } from 'vitest';
import { viewOf } from '../../src/domain/registry/view.ts';
import { whoWhatWhenStated } from '../../src/domain/rules/who-what-when-stated.ts';
import { type Book, registryOf, ruleTester, settings, today } from './rule-tester.ts';

const whole: Book = {
  partners: [{ key: 'П-0001', name: 'Музей', status: 'active' }],
  roadmap: [
    {
      key: 'М-0001',
      partner: 'П-0001',
      activity: 'Открытый семинар',
      periodText: 'октябрь 2026',
      responsibleText: 'Заместитель директора по УВР',
    },
  ],
};

const withPost: Book = {
  ...whole,
  roadmap: [
    {
      key: 'М-0001',
      partner: 'П-0001',
      activity: 'Круглый стол',
      periodText: 'апрель 2027',
      responsibleText: 'Административные команды',
      post: 'директор',
    },
  ],
};

const rejected = (responsibleText: string) =>
  ({
    title: `a responsible named collectively: ${responsibleText}`,
    twin: whole,
    cell: 'roadmap/М-0001/responsibleText',
    value: responsibleText,
    findings: [{ outcome: 'remark', at: 'roadmap/М-0001/post', message: 'collective' }],
  }) as const;

ruleTester(whoWhatWhenStated, {
  accept: [
    { title: 'who, what and when', book: whole, satisfied: 1 },
    { title: 'a post beside the collective wording', book: withPost, satisfied: 1 },
    {
      title: 'a recurrence instead of a term, and a named organisation',
      book: {
        roadmap: [
          { key: 'М-0001', activity: 'Консультации', recurrence: 'monthly', responsibleText: 'Управление образования' },
        ],
      },
      satisfied: 1,
    },
    {
      title: 'a cancelled row, silently',
      book: { roadmap: [{ key: 'М-0001', activity: 'Поход', state: 'cancelled' }] },
      satisfied: 0,
    },
    {
      title: 'a row of a former partner, silently',
      book: { partners: [{ key: 'П-0001', status: 'ended' }], roadmap: [{ key: 'М-0001', partner: 'П-0001' }] },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'no term',
      twin: whole,
      cell: 'roadmap/М-0001/periodText',
      value: '',
      findings: [
        {
          outcome: 'violation',
          at: 'roadmap/М-0001/periodText',
          message: 'noTerm',
          says: 'Дело «Открытый семинар»: срок не указан.',
        },
      ],
    },
    {
      title: 'no responsible',
      twin: whole,
      cell: 'roadmap/М-0001/responsibleText',
      value: '',
      findings: [{ outcome: 'violation', at: 'roadmap/М-0001/responsibleText', message: 'noResponsible' }],
    },
    {
      title: 'no activity',
      twin: whole,
      cell: 'roadmap/М-0001/activity',
      value: '',
      findings: [{ outcome: 'violation', at: 'roadmap/М-0001/activity', message: 'noActivity' }],
    },
    rejected('Административные команды'),
    rejected('Административная команда школы № 1'),
    rejected('Административные команды, руководители МО'),
    rejected('классные руководители'),
    rejected('Администрация школы'),
  ],
});

test('repairs take the post of the side and the term of the decision', () => {
  const view = viewOf(
    registryOf({
      partners: [
        { key: 'П-0001', name: 'Музей', ourResponsible: 'зам. директора по ВР', partnerResponsible: 'методист' },
      ],
      decisions: [{ key: 'Р-0001', periodText: 'май 2027', endsOn: '2027-05-31' }],
      roadmap: [
        { key: 'М-0001', partner: 'П-0001', activity: 'Экскурсия', side: 'partner', decision: 'Р-0001' },
        { key: 'М-0002', partner: 'П-0001', activity: 'Лекция', side: 'both', periodText: 'май 2027' },
        { key: 'М-0003', partner: 'П-0001', activity: 'Урок', side: 'ours', periodText: 'май 2027', post: 'учителя' },
      ],
    }),
  );
  const context = { today, settings };
  const repairs = [...whoWhatWhenStated.check(view, context)].map((verdict) => [
    verdict.message,
    whoWhatWhenStated.repair?.(verdict, view, context).map(({ at, value }) => `${at.key} ${at.field} = ${value}`),
  ]);
  expect(repairs).toEqual([
    ['noResponsible', ['М-0001 post = методист']],
    ['noTerm', ['М-0001 periodText = май 2027', 'М-0001 endsOn = 2027-05-31']],
    ['noResponsible', []],
    ['collective', ['М-0003 post = зам. директора по ВР']],
  ]);
});
