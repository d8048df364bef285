import { plural } from './plurals.ts';
import { quoted, shownDate } from './wording.ts';

/** The parts a resolution must have, as the sentence about a missing one names them. */
const requiredSections = {
  theme: 'тема встречи',
  date: 'дата встречи',
  place: 'место проведения или населённый пункт',
  participants: 'участники или их число',
  grounds: 'обоснование (актуальность, что отмечено)',
  decisions: 'решения',
  signature: 'подпись',
} as const;

/** What the preview says about a doubtful reading, by the code of the warning. */
export const warnings = {
  'several-organisations': (names: string[]) =>
    `В одной ячейке названо несколько организаций: ${names.map((name) => quoted(name)).join(', ')}. Разделите запись, если это разные партнёры.`,
  'ambiguous-abbreviation': (
    abbreviation: string,
    meanings: { meaning: string; category: string }[],
    category: string | undefined,
  ) =>
    `${quoted(abbreviation)} – это ${meanings.map((one) => `${one.meaning} (${one.category})`).join(', или ')}? ${category ? `Записана категория ${quoted(category)}. Проверьте её.` : 'Укажите категорию.'}`,
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
    `Не сказано, какая из школ ведущая, а какая – школа-спутник: ${quoted(first)} или ${quoted(second)}. Укажите роли.`,
  'word-mended': (pieces: string, word: string) =>
    `Слово ${quoted(word)} собрано из кусков ${quoted(pieces)}, разорванных границей столбца. Сверьте с документом.`,
  'TXT-R1': (word: string, count: number) =>
    `В документе школы встречается ${quoted(word)} (${count} ${plural(count, 'место', 'места', 'мест')} такого рода). Похоже на остаток документа детского сада: уберите или замените.`,
  'TXT-R2': (start: string) => `Одно и то же сказано дважды: ${quoted(start)}. Оставьте одно место.`,
  'TXT-R3': (word: string) =>
    `В слове ${quoted(word)} смешаны русские и латинские буквы или цифры. Наберите его заново.`,
  'TXT-R4': (fragment: string) => `Скобка или кавычка не закрыта, строка обрывается: ${quoted(fragment)}. Допишите её.`,
  'TXT-R5': (first: string, second: string) =>
    `Похоже, одно слово разорвано на ${quoted(first)} и ${quoted(second)}. Сверьте с документом и соедините.`,
  'TXT-R6': (numbers: string) => `Номера ${numbers} идут вперемежку: вероятно, это два списка. Разделите их.`,
  'TXT-R7': (first: string, second: string) =>
    `${quoted(first)} и ${quoted(second)} – одна организация? Если да, назовите её одинаково.`,
  'TXT-R8': (abbreviation: string) =>
    `Сокращение ${quoted(abbreviation)} не расшифровано. Поясните его при первом упоминании.`,
  'TXT-R9': (raw: string, held: string) =>
    `Срок ${quoted(raw)} начинается раньше встречи ${shownDate(held)}. Проверьте срок или дату встречи.`,
  'TXT-R10': (section: string) =>
    `В резолюции или протоколе не найдено: ${requiredSections[section as keyof typeof requiredSections] ?? section}. Допишите.`,
} as const;
