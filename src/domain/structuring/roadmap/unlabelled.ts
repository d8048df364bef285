import { personLikeness } from '../../reading/cell-kinds.ts';
import { audience } from '../../reading/lexicon/audience.ts';
import {
  infinitive,
  leadingDay,
  occasion,
  reportedSpan,
  seasonNamed,
  sentenceEnd,
} from '../../reading/lexicon/plans.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { splitPeople } from '../../reading/people.ts';
import { findPeriods } from '../../reading/periods/find-periods.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { type ItemParts, trim } from './item-parts.ts';
import { cutPeople, inBracket, mayAnswer, type Tails, whenAmong } from './people-tail.ts';

/** Words of a period before what is done. */
const longestOpening = 6;
/** Parts between commas or dashes of an item that is taken apart by them. */
const mostParts = 8;
/** A longer text is no item of a plan. */
export const longestItem = 2000;
/** Where a period may be parted from what is done: a comma, a dash, a bracket, a full stop. */
const seam = /\s+[–—-]\s+|,\s+|\s*\(\s*|[.;]\s+|:\s+/gu;

/** Takes the term and the people out of an item that has no labels for them; `tails` say how its list ends. */
export function cutUnlabelled(parts: ItemParts, context: PeriodContext, tails: Tails): void {
  cutOpeningPeriod(parts, context);
  for (const parting of partings) {
    cutAudience(parts, parting);
    cutBetween(parts, parting);
  }
  cutBetweenCommas(parts);
  cutBracket(parts, tails);
  for (let before = ''; before !== parts.activity; ) {
    before = parts.activity;
    if (parts.fields.responsible === undefined) cutPeople(parts, context, tails);
    if (parts.fields.period === undefined) cutPeriod(parts, context);
  }
}

/** The first term a sentence names: «Провести до 15 октября семинар»; names in quotes and occasions are none. */
export function termWithin(activity: string, context: PeriodContext): string | undefined {
  if (activity.length > longestItem) return undefined;
  const masked = (part: string) => '_'.repeat(part.length);
  const open = activity.replace(/«[^»]*»|"[^"]*"/gu, masked).replace(reportedSpan, masked);
  const found = findPeriods(open, context).find(({ period: { raw } }) => !occasion.test(raw) && !seasonNamed.test(raw));
  return found && activity.slice(found.start, found.end);
}

/** «12.10 Литературная гостиная», «до 1 мая провести …»: a period right before what is done. */
function cutOpeningPeriod(parts: ItemParts, context: PeriodContext): void {
  if (parts.fields.period !== undefined) return;
  const said = parts.activity.split(' ');
  const day = leadingDay.exec(parts.activity)?.groups?.day?.split(' ').length;
  for (let count = Math.min(longestOpening, said.length - 1); count > 0; count--) {
    const period = said.slice(0, count).join(' ').replace(/[,:]$/, '');
    if (/[–—-]$/.test(period)) continue;
    const next = said[count] as string;
    if ((count !== day && !/^[\p{Lu}«"]/u.test(next) && !infinitive.test(next)) || !isPeriod(period, context)) continue;
    parts.fields.period = period;
    parts.activity = trim(said.slice(count).join(' '));
    return;
  }
}

/** Signs that part what, when and who, outside quotes and brackets. */
const partings = [/\s+[/|]\s+(?![^«»]*»|[^()]*\))/u, /\s+[–—-]\s+(?![^«»]*»|[^()]*\))/u, sentenceEnd];

/** «Экскурсия – сентябрь – 1 классы – завуч»: who takes part, beside when. */
function cutAudience(parts: ItemParts, parting: RegExp): void {
  if (parts.fields.participants !== undefined || parting === sentenceEnd) return;
  const said = parts.activity.split(parting);
  const at = said.findIndex((part, index) => index > 0 && isAudience(part));
  if (at < 0 || said.length > mostParts || !said.some((part) => isPeriod(part))) return;
  parts.fields.participants = said[at] as string;
  parts.activity = said.filter((_, index) => index !== at).join(' \u2013 ');
}

/** Who takes part and answers for nothing: «1–6 классы», «все желающие». */
export function isAudience(text: string): boolean {
  return audience.test(text) && personLikeness(text) === 0;
}

/** «Спартакиада – февраль – учителя физкультуры», «март / Проводы зимы / СДК»: what, when and who, one after another. */
function cutBetween(parts: ItemParts, parting: RegExp): void {
  if (parts.fields.period !== undefined || parts.fields.responsible !== undefined) return;
  const said = parts.activity.split(parting);
  const last = said.length - 1;
  if (said.length > mostParts) return;
  const between = (from: number, to: number) => said.slice(from, to).join(' \u2013 ');
  const who = (said[last] as string).replace(/(?<=\p{L}{3})\.$/u, '');
  for (let at = 1; at < last; at++) {
    const opens = isPeriod(between(0, at)) && isWho(who);
    if (!opens && !isPeriod(between(at, last))) continue;
    // «Провести собрание. Сентябрь. Подготовить отчёт»
    if (parting === sentenceEnd && !isWho(who)) return;
    parts.fields.period = opens ? between(0, at) : between(at, last);
    parts.fields.responsible = who;
    parts.activity = trim(opens ? between(at, last) : between(0, at));
    return;
  }
  // «Эстафета – 14 февраля – стадион – учитель физкультуры»
  const when = said.findIndex((part, at) => at > 0 && at < last && isPeriod(part));
  if (when < 0 || parting === sentenceEnd || !isWho(who)) return;
  parts.fields.period = said[when] as string;
  parts.fields.responsible = who;
  parts.activity = trim([...said.slice(0, when), ...said.slice(when + 1, last)].join(' \u2013 '));
}

/** People or organisations, each by itself. */
function isWho(text: string): boolean {
  return splitPeople(text).every((one) => Math.max(personLikeness(one), organisationLikeness(one)) >= 0.7);
}

/** «Комплектование групп, 1–10 сентября, завуч»: when between commas, and who where what follows are people. */
function cutBetweenCommas(parts: ItemParts): void {
  if (parts.fields.period !== undefined) return;
  const said = parts.activity.split(/,\s+/u);
  for (let at = 1; at < said.length - 1 && said.length <= mostParts; at++) {
    const period = said[at] as string;
    if (!isPeriod(period)) continue;
    const before = said.slice(0, at).join(', ');
    const rest = said.slice(at + 1).join(', ');
    if (/[(«][^)»]*$/u.test(before)) continue;
    const people =
      parts.fields.responsible === undefined && splitPeople(rest).every((one) => personLikeness(one) >= 0.5);
    parts.fields.period = period;
    if (people) parts.fields.responsible = rest;
    parts.activity = trim(people ? before : `${before}, ${rest}`);
    return;
  }
}

/** «… (сентябрь, воспитатели)», «… (директор, до 1 мая)», «… (20 февраля, лицей)»: when, and who if the rest are people. */
function cutBracket(parts: ItemParts, tails: Tails): void {
  const { at = 0, said = [] } = inBracket(parts.activity) ?? {};
  if (parts.fields.period !== undefined || said.length < 2 || isPeriod(said.join(', '))) return;
  const { when, others = [] } = whenAmong(said) ?? {};
  if (!when) return;
  const rest = others.join(', ');
  const known = splitPeople(rest).every((one) => personLikeness(one) >= 0.5) || (tails.bracket && mayAnswer(rest));
  const people = parts.fields.responsible === undefined && known;
  parts.fields.period = when.join(', ');
  if (people) parts.fields.responsible = rest;
  parts.activity = trim(parts.activity.slice(0, at)) + (people ? '' : ` (${rest})`);
}

/** «Запись в кружки – до 15 сентября», «5 октября – День учителя», «Осенний бал (27.10.)». */
function cutPeriod(parts: ItemParts, context: PeriodContext): void {
  const text = parts.activity;
  for (const match of text.matchAll(seam)) {
    const at = match.index ?? 0;
    const before = text.slice(0, at);
    const after = text.slice(at + match[0].length);
    const tail = after.replace(/\)[.;]?\s*$/, '');
    // A comma within brackets parts nothing outside them.
    if (!match[0].includes('(') && before.split('(').length > before.split(')').length) continue;
    if (at > 0 && isPeriod(tail)) parts.fields.period = tail;
    else if (!match[0].includes('(') && after.length > 3 && isPeriod(before, context)) parts.fields.period = before;
    // «Фестиваль – 21 февраля, 14.00, ЦВР»
    const [when, ...others] = /[–—-]/.test(match[0]) && at > 0 ? leadingPeriod(after) : [];
    if (parts.fields.period === undefined && when !== undefined) {
      parts.fields.period = when;
      parts.activity = trim([before, ...others].join(', '));
      return;
    }
    if (parts.fields.period === undefined) continue;
    parts.activity = trim(parts.fields.period === tail ? before : after);
    return;
  }
}

/** The period before a comma with what follows it; nothing where the text does not begin with one. */
function leadingPeriod(text: string): string[] {
  const said = text.split(/,\s+/u);
  let count = Math.min(said.length, mostParts);
  while (count > 0 && !isPeriod(said.slice(0, count).join(', '))) count--;
  return count === 0 ? [] : [said.slice(0, count).join(', '), ...said.slice(count)];
}
