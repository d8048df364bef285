import { counted, genitive } from '../plurals.ts';

export const jointPlanText = {
  title: 'План совместной работы',
  holds: 'Мероприятия года с одним партнёром: участники, срок, место, ответственные сторон, отметка о выполнении.',
  fileName: (about: string) => `План совместной работы ${about}`,
  noPartner: 'партнёр не выбран: получится пустой бланк',
  noActivities: (year: string) => `с партнёром нет мероприятий на ${year} учебный год`,
  withoutResponsible: (n: number) => `у ${genitive(n, 'мероприятия', 'мероприятий')} не указан ответственный`,
  withoutTerm: (n: number) => `у ${genitive(n, 'мероприятия', 'мероприятий')} не указан срок`,
  activities: (n: number) => counted(n, 'мероприятие', 'мероприятия', 'мероприятий'),
  done: (state: string, date: string) => [state, date].filter(Boolean).join(', '),
} as const;

export const jointPlanTemplateText = {
  title: 'ПЛАН',
  subtitle: (school: string, partner: string, schoolYear: string) => [
    'совместной работы',
    `${school} и ${partner}`,
    `на ${schoolYear} учебный год`,
  ],
  columns: [
    '№ п/п',
    'Мероприятие',
    'Участники (классы)',
    'Срок',
    'Место',
    'Ответственные (школа)',
    'Ответственные (партнёр)',
    'Отметка о выполнении',
  ],
} as const;
