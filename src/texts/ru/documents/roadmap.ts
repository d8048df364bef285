import { counted, genitive } from '../plurals.ts';

const activities = (n: number) => counted(n, 'мероприятие', 'мероприятия', 'мероприятий');

export const roadmapText = {
  title: 'Дорожная карта',
  holds: 'Мероприятия учебного года: что, ожидаемый результат, срок, ответственные; полоса месяцев.',
  fileName: (about: string) => `Дорожная карта ${about}`,
  activities,
  inYear: (n: number, year: string) => `${activities(n)} на ${year} учебный год`,
  noActivities: (year: string) => `нет мероприятий на ${year} учебный год`,
  withoutResult: (n: number) => `у ${genitive(n, 'мероприятия', 'мероприятий')} не указан ожидаемый результат`,
  withoutTerm: (n: number) => `у ${genitive(n, 'мероприятия', 'мероприятий')} не указан срок`,
  withoutResponsible: (n: number) => `у ${genitive(n, 'мероприятия', 'мероприятий')} не указан ответственный`,
  unreadTerm: (n: number) =>
    `у ${genitive(n, 'мероприятия', 'мероприятий')} срок не переведён в даты: на полосе месяцев их нет`,
  rest: (shown: number, of: number) => `На графике первые ${shown} из ${genitive(of, 'мероприятия', 'мероприятий')}.`,
  otherActivities: 'Прочие мероприятия',
  marks: { planned: '■', done: '●', none: '' },
} as const;

export const roadmapTemplateText = {
  title: 'ДОРОЖНАЯ КАРТА',
  subtitle: (school: string, schoolYear: string) => [
    `взаимодействия ${school} с социальными партнёрами`,
    `на ${schoolYear} учебный год`,
  ],
  pairSubtitle: (school: string, other: string, schoolYear: string) => [
    'совместных мероприятий',
    `${school} и ${other}`,
    `на ${schoolYear} учебный год`,
  ],
  columns: ['Мероприятия/действие', 'Ожидаемый результат', 'Сроки выполнения', 'Ответственные'],
  withPartners: (partners: string) => `Партнёр: ${partners}`,
  strip: 'График по месяцам учебного года',
  stripActivity: 'Мероприятие',
  legend: '■ – срок по плану; ● – проведено. Мероприятия без понятного срока отмечены только в таблице.',
} as const;
