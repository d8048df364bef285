import { inOneAlphabet } from './alphabets.ts';
import { isoDate } from './dates.ts';
import { agreementWords, emptyAgreement, monthStems, writtenDay } from './lexicon/agreements.ts';
import { agreementSentence } from './lexicon/partner-list.ts';
import { squeeze } from './text.ts';

/** An agreement as a text names it: its number, day and last day. */
export interface AgreementMention {
  number?: string;
  date?: string;
  until?: string;
}

/** What a text says about an agreement: number, date, end, and a term that is no date («бессрочно», «5 лет»). */
export interface AgreementReading {
  agreement: AgreementMention;
  term?: string;
}

/** A day within a text as ISO, two-digit years in this century, with its place. */
export interface DayMention {
  date: string;
  start: number;
  end: number;
}

/** Days written with a year; impossible ones («31.02.2024») are left out. */
export function findDays(text: string): DayMention[] {
  const found: DayMention[] = [];
  for (const match of text.matchAll(writtenDay)) {
    const [, isoYear, isoMonth, isoDay, day, month, year, wordDay, wordMonth, wordYear] = match;
    const monthNumber = wordMonth ? monthOf(wordMonth) : Number(isoMonth ?? month);
    const yearNumber = Number(isoYear ?? wordYear ?? year);
    const date = isoDate(
      yearNumber < 100 ? yearNumber + 2000 : yearNumber,
      monthNumber,
      Number(isoDay ?? wordDay ?? day),
    );
    if (date) found.push({ date, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });
  }
  return found;
}

function monthOf(word: string): number {
  const folded = word.toLowerCase();
  const exact = monthStems.findIndex((stem, index) => index !== 4 && folded.startsWith(stem));
  return exact >= 0 ? exact + 1 : 5;
}

/** Reads a cell or a note on an agreement: «№ 5 от 5 сентября 2022 г., действует до 05.09.2025». */
export function readAgreement(text: string): AgreementReading {
  const plain = inOneAlphabet(squeeze(text));
  if (emptyAgreement.test(plain)) return { agreement: {} };
  const agreement: AgreementMention = {};
  const days = findDays(plain);
  for (const day of days) {
    const before = plain.slice(Math.max(0, day.start - 18), day.start);
    if (agreementWords.untilBefore.test(before)) agreement.until ??= day.date;
    else if (agreement.date === undefined) agreement.date = day.date;
    else agreement.until ??= day.date;
  }
  const number =
    agreementWords.number.exec(plain)?.[1] ??
    (days.length === 0 ? agreementWords.bareNumber.exec(plain)?.[1] : undefined);
  const clean = number?.replace(/[.,;]+$/, '');
  if (clean && !agreementWords.noNumber.test(clean)) agreement.number = clean;
  const term = agreementWords.term.exec(plain)?.[0];
  return { agreement, ...(term && agreement.until === undefined && { term }) };
}

/** Whether a text names an agreement with its day: «Договор № 5 от 01.09.2025», «№ 5 от 01.09.2025». */
export function namesAgreement(text: string): boolean {
  return (agreementWords.named.test(text) || agreementWords.number.test(text)) && findDays(text).length > 0;
}

/** Whether a sentence only names the agreement: «Договор № 7/24 от 15.01.2024 г.» */
export function isAgreement(text: string): boolean {
  return agreementSentence.test(inOneAlphabet(squeeze(text)));
}

/** Whether the reading says anything. */
export function saysAgreement(reading: AgreementReading): boolean {
  return Object.keys(reading.agreement).length > 0 || reading.term !== undefined;
}
