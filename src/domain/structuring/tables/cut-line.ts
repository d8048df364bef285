import { emptyAgreement } from '../../reading/lexicon/agreements.ts';
import { branchBehindDash } from '../../reading/lexicon/organisation-patterns.ts';
import { reportedSpan } from '../../reading/lexicon/plans.ts';
import { findPeriods } from '../../reading/periods/find-periods.ts';
import { remember } from '../../reading/remember.ts';

/** A line is asked as a whole, and again piece by piece, which is often the same. */
const periodsIn = remember((text) => findPeriods(text));

/**
 * Pieces of a line, cut at capitals behind a closed phrase, at `dashes` and at the edges of periods if so told; quotes and
 * brackets are never cut.
 */
export function cutLine(text: string, dashes: boolean, dated: boolean): string[] {
  const pieces: string[] = [];
  const periods = dated ? periodsIn(text) : [];
  let at = 0;
  let from = 0;
  let depth = 0;
  let closing = text.match(/[»“)]/g)?.length ?? 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] as string;
    if ('«„('.includes(sign)) depth++;
    else if ('»“)'.includes(sign)) {
      depth = Math.max(0, depth - 1);
      closing--;
    }
    // «Клуб «Юность» has one sign for two; what is closed on another line is open to the end of this one.
    depth = Math.min(depth, closing);
    while ((periods[at]?.end ?? text.length) <= index) at++;
    if (sign !== ' ' || depth > 0) continue;
    const next = text.slice(index + 1, index + 8);
    // The dash of «апрель – май» parts nothing.
    const within = (periods[at]?.start ?? text.length) < index;
    // «Библиотека – филиал № 2» is one name.
    const dash =
      dashes &&
      !within &&
      /^[\u2013\u2014\u2022\u00b7-]\s?[\p{L}«"]/u.test(next) &&
      !/^-\p{L}/u.test(next) &&
      !branchBehindDash.test(next);
    const capital =
      /^(?:[«"„]?\p{Lu}|\d{1,3}[.)]?\s+[\p{Lu}«])/u.test(next) && closes(text.slice(from, index), next, dated);
    const bare = /^\d{1,3}(?:\.\d{1,2})?[.)]?$/.test(text.slice(from, index));
    const link = index > text.length - 20 && emptyAgreement.test(text.slice(index + 1));
    if (bare || (!dash && !capital && !link)) continue;
    pieces.push(text.slice(from, index));
    from = index + 1;
  }
  pieces.push(text.slice(from));
  const filled = pieces.filter((piece) => piece.trim() !== '');
  return periods.length > 0 ? filled.flatMap(cutPeriods) : filled;
}

/** «Заключение договора сентябрь Директор»: a period may stand between cells without a capital or a mark. */
function cutPeriods(text: string): string[] {
  const open = text.replace(/«[^»]*»/g, masked).replace(reportedSpan, masked);
  return cutAtPlaces(
    text,
    periodsIn(open).flatMap(({ start, end }) => [start, end]),
  );
}

const masked = (span: string) => '_'.repeat(span.length);

/** The text cut at the places, each piece trimmed; empty pieces are left out. */
export function cutAtPlaces(text: string, places: number[]): string[] {
  const cuts = [0, ...places.sort((a, b) => a - b), text.length];
  return cuts
    .slice(1)
    .map((end, index) => text.slice(cuts[index], end).trim())
    .filter((piece) => piece !== '');
}

/** A phrase can end here: after a quote, a bracket, a full stop that is no initial's, or a word in small letters. */
function closes(before: string, next: string, dated: boolean): boolean {
  // «ул. Мира, 1 Договор № 5»: the number of a house, not of a row.
  if (/,$/.test(before) && /^\d/.test(next)) return false;
  if (/№$/.test(before)) return false;
  // «Ковшова Н. А. | 2. Выставка»
  if (/\p{L}\.$/u.test(before) && /^\d{1,3}[.)]\s/.test(next)) return true;
  if (/(?:^|[\s(«])\p{L}{1,3}\.$/u.test(before)) return false;
  // «Сёмина В.В.» is one name.
  if (/^\p{Lu}\.\s?\p{Lu}\./u.test(next) && /(?:^|[\s,(])\p{Lu}\p{Ll}+$/u.test(before)) return false;
  // «Руководители ШМО | Карты наблюдений»; among partners «МБУ Центр …» is one name.
  if (dated && /(?:^|\p{Ll}\s)\p{Lu}{2,}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(next)) return true;
  // «… по ВР | 6. Беседы»
  if (/\p{Lu}{2,}$/u.test(before) && /^\d{1,3}[.)]?\s/.test(next)) return true;
  return /[»")\].;:,!?\d]$/u.test(before) || (/\p{Ll}-?$/u.test(before) && !/^«/u.test(next));
}
