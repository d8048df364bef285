import type { Category } from './categories.ts';

/** Abbreviations that stand for organisations of several categories: each meaning in full, the usual one first. */
export const ambiguousAbbreviations: Readonly<
  Record<string, readonly (readonly [meaning: string, category: Category])[]>
> = {
  СК: [
    ['сельский клуб', 'culture'],
    ['спортивный клуб или комплекс', 'sport'],
    ['Следственный комитет', 'safety'],
  ],
  СШ: [
    ['спортивная школа', 'sport'],
    ['средняя школа', 'education'],
  ],
  ДС: [
    ['детский сад', 'education'],
    ['дворец спорта', 'sport'],
  ],
  ЦРБ: [
    ['центральная районная больница', 'health'],
    ['центральная районная библиотека', 'culture'],
  ],
  ЦГБ: [
    ['центральная городская больница', 'health'],
    ['центральная городская библиотека', 'culture'],
  ],
  ГП: [
    ['городская поликлиника', 'health'],
    ['городское поселение', 'authority'],
  ],
  ОП: [
    ['отдел полиции', 'safety'],
    ['общественная палата', 'authority'],
  ],
  ОО: [
    ['образовательная организация', 'education'],
    ['общественная организация', 'nonProfit'],
  ],
  РОО: [
    ['районный отдел образования', 'authority'],
    ['региональная общественная организация', 'nonProfit'],
  ],
  КО: [
    ['комитет по образованию', 'authority'],
    ['казачье общество', 'nonProfit'],
  ],
  ВПК: [
    ['военно-патриотический клуб', 'nonProfit'],
    ['военно-промышленный комплекс', 'business'],
  ],
  ОНД: [
    ['отдел надзорной деятельности', 'safety'],
    ['областной наркологический диспансер', 'health'],
  ],
  ГО: [
    ['городской округ', 'authority'],
    ['гражданская оборона', 'safety'],
  ],
  МУК: [
    ['муниципальное учреждение культуры', 'culture'],
    ['межшкольный учебный комбинат', 'education'],
  ],
};

/** «ДО» of a legal form. */
export const furtherEducation = /(?<!\p{L})ДОД?(?!\p{L})/u;
