/** Names of months in the genitive, as dates have them. */
export const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** Short names of months in the order of the school year. */
export const schoolMonths = [
  'сен',
  'окт',
  'ноя',
  'дек',
  'янв',
  'фев',
  'мар',
  'апр',
  'май',
  'июн',
  'июл',
  'авг',
] as const;

/** Small words every document needs. */
export const words = {
  noData: 'нет данных',
  year: 'г.',
  of: 'из',
  blankDate: '«___»\u00a0____________\u00a020__\u00a0г.',
  /** «г. Заречный», «ул. Садовая»: the abbreviation stays with its name. */
  abbreviationBeforeName: /(?<!\p{L})(г\.|п\.|с\.|пос\.|ул\.|д\.|каб\.|им\.) (?=[\p{Lu}\d])/gu,
} as const;
