import { counted, genitive, plural } from '../plurals.ts';

export const modelText = {
  title: 'Модель взаимодействия',
  holds: 'Таблица «Социальный партнёр – Формы взаимодействия – Социальный эффект» по всем партнёрам.',
  fileName: (about: string) => `Модель взаимодействия ${about}`,
  partners: (n: number) => counted(n, 'социальный партнёр', 'социальных партнёра', 'социальных партнёров'),
  forms: (n: number) => counted(n, 'форма взаимодействия', 'формы взаимодействия', 'форм взаимодействия'),
  effects: (n: number) => counted(n, 'социальный эффект', 'социальных эффекта', 'социальных эффектов'),
  noForms: (n: number) => `у ${genitive(n, 'партнёра', 'партнёров')} не записаны формы взаимодействия`,
  noEffects: (n: number) => `у ${genitive(n, 'партнёра', 'партнёров')} не записан социальный эффект`,
  noPartners: 'нет ни одного действующего партнёра',
  potentialLeftOut: (n: number) =>
    `в модель не ${plural(n, 'включён', 'включены', 'включены')} ${counted(n, 'потенциальный партнёр', 'потенциальных партнёра', 'потенциальных партнёров')}`,
  lackList: (lack: string, names: string) => `${lack}: ${names}`,
} as const;

export const modelTemplateText = {
  title: 'МОДЕЛЬ ВЗАИМОДЕЙСТВИЯ',
  subtitle: (school: string, schoolYear: string) => [
    `${school} с социальными партнёрами`,
    `на ${schoolYear} учебный год`,
  ],
  intro: (partners: string, forms: string, effects: string) => `В модели: ${partners}, ${forms}, ${effects}.`,
  columns: ['Социальный партнёр', 'Формы взаимодействия', 'Социальный эффект'],
} as const;
