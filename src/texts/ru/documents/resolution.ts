import { genitive } from '../plurals.ts';

export const resolutionText = {
  title: 'Резолюция',
  holds: 'Итог круглого стола или конференции: участники, актуальность, что отмечено, предложения.',
  fileName: (about: string) => `Резолюция · ${about}`,
  noDecisions: 'во встрече не записано ни одного предложения',
  withoutResponsible: (n: number, of: number) =>
    `у ${n} из ${genitive(of, 'предложения', 'предложений')} нет ответственного`,
  withoutTerm: (n: number, of: number) => `у ${n} из ${genitive(of, 'предложения', 'предложений')} нет срока`,
  without: {
    date: 'не указана дата встречи',
    participants: 'не указаны участники',
    noted: 'не записано, что отметили участники',
    signatory: 'не указан подписант',
  },
  heading: (kind: string) => (kind ? `РЕЗОЛЮЦИЯ ${kind}` : 'РЕЗОЛЮЦИЯ'),
} as const;

export const resolutionTemplateText = {
  number: (number: string) => `№ ${number}`,
  participants: 'Участники:',
  place: (place: string) => `Место проведения: ${place}.`,
  present: (people: string) => `Присутствовали: ${people}.`,
  media: (media: string) => `Освещение в СМИ: ${media}.`,
  relevance: 'Актуальность',
  noted: 'Участники отметили:',
  proposals: 'Участниками внесены следующие предложения:',
  closing: 'Резолюция сформирована по предложениям участников.',
  adopted: (by: string) => `Предложения приняты к исполнению: ${by}.`,
} as const;
