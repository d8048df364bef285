import { genitive } from '../plurals.ts';

export const minutesText = {
  title: 'Протокол',
  holds: 'Ход встречи: повестка дня, слушали, выступили, решили; ответственные и сроки решений.',
  fileName: (about: string) => `Протокол · ${about}`,
  noDecisions: 'во встрече не записано ни одного решения',
  withoutResponsible: (n: number, of: number) => `у ${n} из ${genitive(of, 'решения', 'решений')} нет ответственного`,
  withoutTerm: (n: number, of: number) => `у ${n} из ${genitive(of, 'решения', 'решений')} нет срока`,
  without: {
    date: 'не указана дата встречи',
    agenda: 'не записана повестка',
    chair: 'не указан председательствующий',
    secretary: 'не указан секретарь',
    participants: 'не указано, кто присутствовал',
  },
  subject: (kind: string, theme: string) => `${kind || 'встречи'} по вопросу «${theme}»`,
} as const;

export const minutesTemplateText = {
  title: 'ПРОТОКОЛ',
  number: (number: string) => `№ ${number}`,
  chair: (who: string) => `Председательствующий – ${who}`,
  secretary: (who: string) => `Секретарь – ${who}`,
  present: (people: string) => `Присутствовали: ${people}`,
  invited: (who: string) => `Представлены организации: ${who}`,
  agenda: 'ПОВЕСТКА ДНЯ:',
  heard: (position: string) => `${position}. СЛУШАЛИ: `,
  spoke: 'ВЫСТУПИЛИ:',
  spokeLine: '________________________________________________________________',
  decided: 'РЕШИЛИ:',
  chairPost: 'Председательствующий',
  secretaryPost: 'Секретарь',
} as const;
