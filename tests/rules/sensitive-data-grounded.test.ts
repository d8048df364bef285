import { sensitiveDataGrounded } from '../../src/domain/rules/sensitive-data-grounded.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const grounded = 'учёт медицинских данных детей (основание обработки: согласия родителей, ответственный: медсестра)';
const book = (form: string): Book => ({ forms: [{ key: 'Ф-0001', partner: 'П-0001', form }] });
const rejected = (message: 'medical' | 'workplaces' | 'personal' | 'phone', value: string, says?: string) => ({
  title: `«${value}»`,
  twin: book(grounded),
  cell: 'forms/Ф-0001/form' as const,
  value,
  findings: [
    { outcome: 'remark' as const, at: 'forms/Ф-0001/form' as const, message, ...(says !== undefined && { says }) },
  ],
});

ruleTester(sensitiveDataGrounded, {
  accept: [
    { title: 'data with a basis and a responsible', book: book(grounded), satisfied: 1 },
    { title: 'a form without data about people', book: book('профилактические беседы о здоровье'), satisfied: 0 },
    { title: 'the switchboard of an organisation', book: book('запись по телефону 8 (3452) 63-81-24'), satisfied: 0 },
  ],
  reject: [
    rejected(
      'medical',
      'анализ медицинских данных детей',
      'В записи «анализ медицинских данных детей» речь о медицинских данных детей, основание не указано.',
    ),
    rejected('workplaces', 'сбор сведений о местах работы родителей'),
    rejected('personal', 'передача списков детей группы риска'),
    rejected('phone', 'запись у куратора: +7 912 345-67-89'),
  ],
});
