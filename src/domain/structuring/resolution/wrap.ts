import { compositionLead } from '../../reading/lexicon/addressees.ts';
import { dueLabel, responsibleLabel } from '../../reading/lexicon/decision-tails.ts';
import { entrusted } from '../../reading/lexicon/decision-verbs.ts';
import { afterSignatures, executorMark, grounds, sideLead } from '../../reading/lexicon/minutes.ts';
import { joinLines } from '../../reading/lists.ts';
import { findLocalities } from '../../reading/localities.ts';
import { findNames } from '../../reading/people.ts';
import { isItem, type Statement } from '../statement.ts';
import { opensPart } from './cues.ts';
import { isDateLine } from './heading-dates.ts';
import { isInfinitive } from './sentence.ts';

const sentenceEnd = /[.!?:;…][»")\]]*$/u;
const hyphenEnd = /(?<=\p{L})-$/u;
const quotationEnd = /[»"”]$/;
const lowerStart = /^[«"„(]?\p{Ll}/u;
/** Initials whose surname stands on the next line, not before them. */
const initialsEnd = /(?<=(?<!\p{L}|\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s?)?)\p{Lu})\.$/u;
/** «Сомовой Т.Е.», «2024 г.»: a full stop that ends no sentence. */
const abbreviationEnd = /(?<=(?<!\p{L})\p{L}{1,2})\.$/u;
/** A line shorter than this was ended by its writer, not by the edge of the page. */
const wrapWidth = 25;
const longestLead = 400;
const longestTail = 400;

/** Whether a line goes on with the statement whose `last` line stands above it: it was wrapped at the edge of a page. */
export function continues(above: Statement, last: string, line: Statement): boolean {
  if (line.number !== undefined || line.bullet) return false;
  if (hyphenEnd.test(last) && lowerStart.test(line.text)) return true;
  const unfinished = !sentenceEnd.test(last) || initialsEnd.test(last);
  if (!line.apart && unfinished && grounds.test(above.text) && lowerStart.test(line.text)) return true;
  if (line.apart) return false;
  const isNamed = () => findNames(line.text)[0]?.start === 0;
  // «Отв.:» / «Сомова Т.Е.,» / «Ларин П.П.»
  if (isOpen(last) || (last.endsWith(',') && isItem(above) && isNamed() && hasTail(above.text))) return true;
  // «… возложить на секретаря совета» / «Сомову Т.Е.»
  const who = unfinished && entrusted.exec(above.text)?.groups?.who;
  if (who && findNames(who).length === 0 && isNamed()) return true;
  if (opensPart(line.text) || sideLead.test(line.text)) return false;
  // «4. Рекомендовать школам:» / «определить кураторов;»: a list without marks.
  if (isItem(above) && /[:;]$/.test(last) && isInfinitive(/^\p{L}+/u.exec(line.text)?.[0] ?? '')) return false;
  if (findLocalities(line.text)[0]?.start === 0) return false;
  // «Тема: „Школа и село“» / «от 5 сентября 2024 г., с. Ключи»
  if (quotationEnd.test(last) && isDateLine(line.text)) return false;
  if (line.text.startsWith('(') && (isItem(above) ? findNames(line.text).length > 0 : endsWithName(last))) return true;
  if (afterSignatures.test(line.text) && !isItem(above)) return false;
  // «25.03.2025 № 5» / «заседания совета»: figures alone are a line of their own.
  if (lowerStart.test(line.text) && !isItem(above) && !/\p{L}{2}/u.test(last)) return false;
  if (lowerStart.test(line.text))
    return isItem(above) ? abbreviationEnd.test(last) || !/[.!?]$/.test(last) : !/[.!?;:]$/.test(last);
  if (
    isItem(above) &&
    compositionLead.test(above.text.slice(0, longestLead).split(':')[0] ?? '') &&
    isMember(line.text)
  )
    return true;
  if (afterSignatures.test(line.text)) return false;
  return (
    unfinished && (isItem(above) || grounds.test(above.text)) && last.length >= wrapWidth && !line.text.includes('\t')
  );
}

function endsWithName(text: string): boolean {
  return findNames(text).some(({ end }) => end === text.length);
}

/** «Петров П.П. – член комиссии;» in a list without marks. */
function isMember(text: string): boolean {
  const [name] = findNames(text);
  return name !== undefined && name.start < 40;
}

/** A text and the line below its `last` line as one; a word broken by a hyphen is rejoined. */
export function joinWrapped(above: string, last: string, line: string): string {
  return hyphenEnd.test(last) && lowerStart.test(line) ? joinLines([above, line]) : `${above} ${line}`;
}

const tailLabels = [dueLabel, responsibleLabel];

function hasTail(text: string): boolean {
  return tailLabels.some((label) => label.test(text.slice(-longestTail)));
}

/** Whether a line ends at the label of a term or of the responsible: «… до 1 мая. Отв.:». */
export function isOpen(last: string): boolean {
  if (!/[:.–—-]$/.test(last)) return false;
  return tailLabels.some((label) => {
    const found = label.exec(last);
    return found !== null && found.index + found[0].length === last.length;
  });
}

/** Whether a line of its own holds the term or the responsible of the decision above: «Срок: 01.04.2026». */
export function isTail(text: string): boolean {
  return !executorMark.test(text) && tailLabels.some((label) => label.exec(text)?.index === 0);
}
