import { plural } from './plurals.ts';
import { quoted } from './wording.ts';

/** What the preview says about a doubtful reading, by the code of the warning. */
export const warnings = {
  'period-not-read': (raw: string) =>
    `Срок ${quoted(raw)} не переведён в даты. Проверьте его и при необходимости укажите даты сами.`,
  'period-impossible': (raw: string) => `Такой даты нет: ${quoted(raw)}. Исправьте срок.`,
  'period-reversed': (raw: string) => `Срок ${quoted(raw)} кончается раньше, чем начинается. Исправьте одну из дат.`,
  'period-stray-marks': (raw: string) => `Рядом со сроком ${quoted(raw)} стоит лишний знак. Сверьте срок с документом.`,
  'year-inferred': (count: number, schoolYear: string) =>
    `Год в ${count} ${plural(count, 'сроке', 'сроках', 'сроках')} не написан и взят из плана (${schoolYear}). Проверьте даты.`,
  'year-ambiguous': (raw: string, first: number, second: number) =>
    `В сроке ${quoted(raw)} нет года: это ${first} или ${second} год. Укажите год.`,
  'year-unknown': (count: number) =>
    `В ${count} ${plural(count, 'сроке', 'сроках', 'сроках')} нет года, и в документе он не назван. Укажите учебный год плана.`,
  'roles-not-stated': (first: string, second: string) =>
    `Не сказано, какая из школ ведущая, а какая — школа-спутник: ${quoted(first)} или ${quoted(second)}. Укажите роли.`,
} as const;
