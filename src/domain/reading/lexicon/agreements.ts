/** Wordings of agreements with partners. */
export const agreementWords = {
  /** An agreement is named at all. */
  named: /договор|соглашени|контракт|меморандум|реквизит|протокол о намерениях/iu,
  /** «№ 45-СП», «№ б/н», «No 3»; what follows the sign up to a date or the end. */
  number: /(?:№|\bN[o°]?\s?|номер(?!\p{L}))\s*:?\s*([\p{L}\d][\p{L}\d./\\-]*)/u,
  /** «Договор № 56» as it begins. */
  numbered: /(?:договор|соглашение|контракт)\s+(?:о\s\p{L}+\s)?№/iu,
  noNumber: /^(?:без номера|б\/н|бн|б\.н\.|нет|-|–|—)$/iu,
  /** A cell that is a number alone: «12-К», «2/2023», «77». */
  bareNumber: /^(?:№\s*)?([\p{L}]{0,4}[-/]?\d[\p{L}\d./-]*)$/u,
  /** What stands right before the day an agreement ends on. */
  untilBefore: /(?:^|[\s(])(?:до|по)\s*[«"]?$/iu,
  /** A term that is no date. */
  term: /бессрочн\p{L}*|(?<!\d)\d{1,2}\s*(?:года|год|лет|месяц\p{L}*)(?!\p{L})(?:\s+с\s+(?:\p{L}+\s)?пролонгаци\p{L}*)?|на неопредел[её]нный срок|с (?:\p{L}+\s)?пролонгаци\p{L}*|на (?:учебный )?год|на \d{4}\s?[/–-]\s?\d{4} (?:уч(?:ебный|\.) )?год|ежегодно/iu,
} as const;
/** Months by their beginnings, in order. */
export const monthStems = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
/** A day as documents write it: «12.11.2020», «04.10.21 г.», «12/09/2022», «5 сентября 2022 г.», «2022-09-05». */
export const writtenDay =
  /(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|[«"]?(\d{1,2})[»"]?\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4}|\d{2})(?!\d)|[«"]?(\d{1,2})[»"]?\s+(январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*\s+(\d{4}))(?:\s*(?:г\.|года|г(?!\p{L})))?/giu;
/** Cells that only say there is an agreement, or that there is none. */
export const emptyAgreement =
  /^(?:договор|соглашение|есть|имеется|ознакомиться|да|нет|\+|-|–|—|отсутствует|заключ[её]н|план|план работы)\.?$/iu;
