import { trimEnding } from '../../reading/endings.ts';
import {
  anyMeeting,
  anyNumber,
  datedNumber,
  documentHeading,
  documentNumber,
  genres,
  greetingBefore,
  headingContinuation,
  organisationEnd,
  subjectLine,
  themeBefore,
} from '../../reading/lexicon/minutes.ts';
import { findLocalities } from '../../reading/localities.ts';
import { squeeze } from '../../reading/text.ts';
import type { MeetingDraft } from '../found.ts';
import { plain, type Statement } from '../statement.ts';
import { headingDates, isDateLine } from './heading-dates.ts';
import type { Keep } from './keep.ts';
import { findLabel } from './labels.ts';

/** Lines below the heading in which its date and number may stand. */
const linesOfDate = 3;
/** One mark may close a quotation and the one at its end. */
const quotation = /[«"“](?<theme>(?:[^«»"“”]|«[^«»]{0,200}»){4,300})[»"”]|«(?<open>[^«»]{4,200}«[^«»]{1,100}»)/gu;
const documentDate = /\s*(?:(?<!\p{L})\p{Ll}{2}\s*)?[«"„]?$/u;
const documentAlone = /^\p{L}+$/u;
const timeBehind = /^,\s\d{1,2}[:.]\d\d(?!\d)/;
const bracket = /\s*\(([^()]{4,80})\)/gu;
const onlyMarks = /^[\s.,;]*$/;
const longestHeading = 250;
const longestLine = 200;
/** The word for the event right before its theme. */
const longestEvent = 40;

/**
 * The document's heading: what kind of meeting it is, its number and theme. Below «РЕЗОЛЮЦИЯ» alone the sentence that
 * introduces the decisions says it.
 */
export function readHeading(head: Statement[], introduction: Statement[], meeting: MeetingDraft, keep: Keep): void {
  const lines = headingLines(head);
  const heading = trimEnding(squeeze(lines.map((line) => withoutDate(line)).join(' ')));
  const all = lines.map(plain).join(' ');
  const type = genreOf([all]);
  // «Совещание при заведующем» / «Протокол от 9 октября»: the line above says more.
  const said =
    type === undefined || type === anyMeeting ? genreOf([...head.slice(0, 12), ...introduction].map(plain)) : type;
  if (said) {
    meeting.type = said;
    const line = [...lines, ...head, ...introduction].find((one) => genreOf([plain(one)]) === said);
    if (line) keep(line, 'type', said);
  }
  const after = head.slice(head.findIndex((line) => lines.includes(line))).filter((line) => !lines.includes(line));
  const numbered = [...lines, ...after.slice(0, linesOfDate)].map(({ text }) => text);
  const number =
    firstNumber(numbered, documentNumber) ??
    firstNumber(numbered, datedNumber) ??
    firstNumber(lines.map(plain), anyNumber);
  if (number) meeting.number = number.replace(/[^\p{L}\d]+$/u, '');
  if (!heading.includes(' ')) {
    const above = head.slice(0, head.indexOf(lines[0] as Statement));
    after.push(...above.filter((line) => genreOf([plain(line)]) !== undefined), ...introduction);
  }
  const topic = topicOf(head);
  const subject = subjectLines(head);
  const within = findTheme(all, true) ?? ownLineTheme(lines);
  const below =
    topic === undefined
      ? after.find((line) => !subject.includes(line) && findTheme(plain(line)) !== undefined)
      : undefined;
  const theme = topic ?? within ?? (below && findTheme(plain(below)));
  const title = theme ?? (subject.length > 0 ? trimEnding(subject.map(plain).join(' ')) : heading);
  if (title === '') return;
  meeting.title = title;
  if (title === within || title === heading)
    for (const line of lines) keep(line, 'title', title === within ? title : withoutDate(line));
  const own = theme === undefined ? subject : [below ?? []].flat();
  for (const line of own) keep(line, 'title', line === below ? title : plain(line));
}

/** «О проведении праздника», with «„Последний звонок“» right below it. */
function subjectLines(head: Statement[]): Statement[] {
  const at = head.findIndex((line) => subjectLine.test(line.text) && line.number === undefined);
  const [subject, next] = head.slice(at, at + 2);
  if (at < 0 || !subject) return [];
  return next && !next.apart && /^[«"“]/.test(next.text) && !/[.»"”]$/.test(subject.text) ? [subject, next] : [subject];
}

/** What stands behind «Тема:». */
function topicOf(head: Statement[]): string | undefined {
  return head.flatMap(({ text }) => {
    const label = findLabel(text);
    return label?.name === 'topic' && label.value !== '' ? unquote(trimEnding(label.value)) : [];
  })[0];
}

/** A text in quotation marks without them. */
function unquote(text: string): string {
  return /^[«"“](?<inside>[^«»"“”]*(?:«[^»]*»[^«»]*)*)[»"”]$/u.exec(text)?.groups?.inside ?? text;
}

function firstNumber(texts: string[], sign: RegExp): string | undefined {
  return texts.map((text) => sign.exec(text)?.groups?.number).find((number) => number !== undefined);
}

/** What the meeting is called, from the most telling word in the texts. */
function genreOf(texts: string[]): string | undefined {
  return genres.find(([pattern]) => texts.some((text) => pattern.test(text)))?.[1];
}

/** The line that names the document and the lines that go on with it. */
function headingLines(head: Statement[]): Statement[] {
  const start = Math.max(
    0,
    head.findIndex((line) => documentHeading.test(line.text)),
  );
  const lines: Statement[] = [];
  for (const line of head.slice(start)) {
    const text = plain(line);
    // «ПРОТОКОЛ» / «25.03.2025 № 5» / «заседания педагогического совета»
    if (lines.length === 1 && documentAlone.test(plain(lines[0] as Statement)) && isDateLine(text)) continue;
    if (lines.length > 0 && !goesOn(text, line)) break;
    lines.push(line);
    if (text.length > longestHeading) break;
  }
  return lines;
}

function goesOn(text: string, line: Statement): boolean {
  if (line.number !== undefined || line.bullet || findLabel(line.text) || subjectLine.test(text) || isDateLine(text))
    return false;
  if (text.length > longestLine || (text.length > 80 && text.endsWith('.'))) return false;
  return /^\p{Ll}/u.test(text) || /^[«"“]/.test(text) || headingContinuation.test(text);
}

/** «Протокол №3 от 29.11.2013, г. Ключи» without date and town. */
function withoutDate(line: Statement): string {
  const text = plain(line)
    .replace(greetingBefore, '')
    .replace(bracket, (said, inside: string) => (isDateLine(inside) ? '' : said));
  const date = headingDates(text).find(({ period }) => period.start !== undefined && period.start === period.end);
  if (!date) return text;
  const town = findLocalities(text).find(({ end }) => onlyMarks.test(text.slice(end)));
  const after = text.slice(date.end, Math.max(date.end, town?.start ?? text.length)).replace(/^\.?/, '');
  // «Встреча школы и музея, 08.10.2025, 16:00, кабинет директора»
  const before = text.slice(0, date.start).replace(documentDate, '');
  return trimEnding(timeBehind.test(after) ? before : (before + after).replace(/\s*\(\s*\)/, ''));
}

/** A line of the heading that is a quotation, unless the line above says whose name it is. */
function ownLineTheme(lines: Statement[]): string | undefined {
  return lines
    .filter(
      (line, index) =>
        index > 0 &&
        (subjectLine.test(line.text.replace(/^\P{L}+/u, '')) ||
          !organisationEnd.test(plain(lines[index - 1] as Statement))),
    )
    .map((line) => findTheme(plain(line)))
    .find((theme) => theme !== undefined);
}

/** The theme in quotes: after the word for the event, a line of its own, or in the heading what says «О …». */
function findTheme(text: string, heading = false): string | undefined {
  for (const found of text.matchAll(quotation)) {
    const at = found.index ?? 0;
    const before = text.slice(Math.max(0, at - longestEvent), at);
    const theme = found.groups?.theme ?? found.groups?.open ?? '';
    const alone = text.slice(0, at).trim() === '' && found[0].length >= text.trim().length - 1 && theme.includes(' ');
    if (alone || themeBefore.test(before) || (heading && subjectLine.test(theme))) return trimEnding(theme);
  }
  return undefined;
}
