import { months } from '../documents/words.ts';

const nominative = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;

/** Terms as people write them in plans. */
export const terms = {
  /** «15 октября 2026 г.» */
  day: (iso: string) => `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)} г.`,
  /** «октябрь – ноябрь 2026 г.», of one calendar year. */
  months: (from: string, to: string) =>
    `${nominative[Number(from.slice(5, 7)) - 1]} – ${nominative[Number(to.slice(5, 7)) - 1]} ${to.slice(0, 4)} г.`,
  /** «2026/2027 учебный год» */
  schoolYear: (year: string) => `${year} учебный год`,
} as const;
