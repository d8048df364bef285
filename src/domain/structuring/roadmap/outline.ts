import { itemLabels, monthSeam, sectionLead } from '../../reading/lexicon/plans.ts';
import { listMark } from '../../reading/list-mark.ts';
import { findPeriods } from '../../reading/periods/find-periods.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { squeeze } from '../../reading/text.ts';
import type { Line } from '../material/material.ts';
import { stagesOf } from './stages.ts';
import { leadingDay } from './unlabelled.ts';

/** A piece of a plan without a table: a heading over items, or an item with its lines. */
export type Piece = { type: 'heading'; line: Line; text: string } | { type: 'item'; lines: Line[]; text: string };

const markdown = /^#{1,6}\s+|\*\*/g;
const longestHeading = 120;
const labelStarts = Object.entries(itemLabels).map(([field, { source }]) => ({
  field,
  start: new RegExp(`^(?:${source})`, 'iu'),
}));

/** Cuts lines into headings (periods, sections) and items with the lines that go on with them, one after another. */
export function* cutOutline(lines: Line[]): Generator<Piece> {
  let last: Piece | undefined;
  const marked = lines.filter(({ text }) => listMark(text) !== undefined).length;
  const lists = marked >= 2;
  const close =
    lines.filter((line, index) => listMark(line.text) && isApart(line, lines[index - 1])).length * 3 <= marked;
  const dated = opensWithDays(lines);
  const parts = partsOfItems(lines);
  const cards = readCards(lines);
  const stages = stagesOf(lines);
  let above: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const text = squeeze(line.text).replace(markdown, '');
    const mark = dated.has(line) ? undefined : listMark(text);
    const body = text.slice(mark?.length ?? 0);
    let begun: Piece[] = [];
    const said = labelOf(body);
    // «Направление: …» apart from the lines above stands over what is below.
    const label = said === 'section' && (last?.type !== 'item' || isApart(line, lines[index - 1])) ? undefined : said;
    if (cards.above.has(line)) above.push(line);
    else if (last?.type === 'item' && parts.has(line)) extend(last, line, body);
    else if (label === 'activity') {
      const details = above.map((one) => squeeze(one.text));
      begun = [{ type: 'item', lines: [...above, line], text: [body, ...details].join('\n') }];
      above = [];
    } else if (cards.between.has(line) || stages.has(line)) begun = [{ type: 'heading', line, text }];
    else if (label && last?.type === 'item') extend(last, line, body);
    else if (isPeriod(text) || (mark?.kind === 'ordinal' && isPeriod(body)))
      begun = [{ type: 'heading', line, text: body }];
    else if (isSection(text, lines[index + 1], lists))
      begun = [{ type: 'heading', line, text: text.replace(/^\[(.+)\]$/, '$1') }];
    else if (!dated.has(line) && standsOver(lines, index, lists)) begun = [{ type: 'heading', line, text }];
    else if (mark || dated.has(line) || (lists && opensWithPeriod(text, dated.size > 0)))
      begun = [{ type: 'item', lines: [line], text: body }];
    else if (
      lists &&
      close &&
      isApart(line, lines[index - 1]) &&
      /^\p{Lu}/u.test(text) &&
      text.length <= longestHeading
    )
      begun = [{ type: 'heading', line, text }];
    else if (
      last?.type === 'item' &&
      !answersAnew(last.text, text) &&
      (lists || (/^\p{Ll}/u.test(text) && !periodLead(text)))
    )
      extend(last, line, text);
    else begun = opening(line, text);
    for (const piece of begun) {
      if (last) yield last;
      last = piece;
    }
  }
  if (last) yield last;
}

/** Cards parted by blank lines: details that stand above «Мероприятие: …», and headings that stand by themselves. */
function readCards(lines: Line[]): { above: Set<Line>; between: Set<Line> } {
  const above = new Set<Line>();
  const between = new Set<Line>();
  const labels = lines.map(({ text }) => labelOf(squeeze(text)));
  if (labels.filter((label) => label === 'activity').length < 2) return { above, between };
  const opens = lines.map((line, index) => isApart(line, lines[index - 1]));
  lines.forEach((line, index) => {
    if (!opens[index]) return;
    let next = index;
    while (labels[next] !== undefined && labels[next] !== 'activity' && opens[next + 1] === false) next++;
    if (labels[next] === 'activity') for (const one of lines.slice(index, next)) above.add(one);
    const alone = opens[index + 1] !== false && labels[index] === undefined && line.text.length <= longestHeading;
    if (alone && /^\s*[\p{Lu}«]/u.test(line.text) && !/[.;,]$/.test(line.text)) between.add(line);
  });
  return { above, between };
}

/** Whether a blank line stands between the two. */
function isApart(line: Line, before: Line | undefined): boolean {
  return before === undefined || line.line - (before.end ?? before.line) > 1;
}

/**
 * «1. Цикл встреч: / – с ветеранами; / – с учителями. / Срок: …»: what is told of stands below the bullets, or in a
 * bracket above them: «1. Концерт (март, хор): / – номера; / – выставка.»
 */
function partsOfItems(lines: Line[]): Set<Line> {
  const parts = new Set<Line>();
  let open: Line[] | undefined;
  let told = false;
  for (const line of lines) {
    const text = squeeze(line.text);
    const mark = listMark(text);
    const label = labelOf(text);
    if (mark?.kind === 'ordinal') {
      open = text.endsWith(':') ? [] : undefined;
      told = text.endsWith('):') && findPeriods(text).length > 0;
    } else if (told && mark?.kind === 'bullet') parts.add(line);
    else if (open && mark?.kind === 'bullet' && !labelOf(text.slice(mark.length))) open.push(line);
    else {
      if (label && label !== 'activity') for (const part of open ?? []) parts.add(part);
      open = undefined;
    }
  }
  return parts;
}

/** «12.10 Литературная гостиная», «25–27.12 Утренники»: a day, where no line is numbered like «1.2». */
function opensWithDays(lines: Line[]): Set<Line> {
  const opened = lines.filter(({ text }) => /^\s*\d{1,2}\.\d{1,2}(?![\d.]*\))/.test(text) || leadingDay.test(text));
  return new Set(opened.every(({ text }) => leadingDay.test(text)) ? opened : []);
}

/** «В течение месяца – рейд …» among the items of a list, «до 25.11 – сбор …» among days are items of their own. */
function opensWithPeriod(text: string, dated: boolean): boolean {
  const [lead = ''] = text.slice(0, 50).split(/\s+[–—-]\s+/u);
  return (dated || /^\p{Lu}/u.test(text)) && lead.length < text.length && lead.length < 50 && isPeriod(lead);
}

/** The detail a line gives: «Срок: …» continues an item, «Мероприятие: …» begins one. */
export function labelOf(text: string): string | undefined {
  return labelStarts.find(({ start }) => start.test(text))?.field;
}

/** A line without a mark: «Апрель – май: беседы; встречи» is a heading with its items, «март – Проводы зимы – СДК» an item. */
function opening(line: Line, text: string): Piece[] {
  const told = monthsIn(text);
  if (told.length > 0) return told.map((item): Piece => ({ type: 'item', lines: [line], text: item }));
  const lead = periodLead(text);
  const end = (lead?.index ?? 0) + (lead?.[0].length ?? 0);
  if (!lead || /^[^;]+\s[–—-]\s[^;]+$/u.test(text.slice(end))) return [{ type: 'item', lines: [line], text }];
  const items = text.slice(end).split(betweenItems);
  return [
    { type: 'heading', line, text: text.slice(0, lead.index) },
    ...items.map((item): Piece => ({ type: 'item', lines: [line], text: item })),
  ];
}

/** «В сентябре – экскурсия (отв. Иванова), в октябре – викторина …»: what is said of each month; none of one or two. */
export function monthsIn(text: string): string[] {
  const said = text.split(monthSeam).filter((one) => one.trim() !== '');
  return said.length > 2 ? said : [];
}

/** The sign between a period that opens a line and what is done. */
function periodLead(text: string): RegExpExecArray | undefined {
  const leads = [...text.slice(0, 50).matchAll(/\s*[:–—.-]\s+(?=\S)|\s[–—-](?=\p{L})/gu)].filter(
    ({ index = 0 }) => index > 2 && isPeriod(text.slice(0, index)),
  );
  return leads[leads.length - 1];
}

function extend(item: Extract<Piece, { type: 'item' }>, line: Line, text: string): void {
  item.lines.push(line);
  item.text += `\n${text}`;
}

/** Both say who answers: «Выставка. Ответственный: …» below an item that has its own is another. */
function answersAnew(above: string, text: string): boolean {
  return /^\p{Lu}/u.test(text) && [above, text].every((one) => answers.test(one));
}

const answers = new RegExp(`[.,;(]\\s*(?:${itemLabels.responsible.source})`, 'iu');

/** «…; отв. Лозовая И.П.» belongs to the item before the semicolon. */
const betweenItems = new RegExp(`;\\s+(?!${itemLabels.responsible.source})`, 'iu');

/** «2–4 классы» by itself over lines that each name a term. */
function standsOver(lines: Line[], index: number, lists: boolean): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  const dated = ({ text }: Line) => findPeriods(squeeze(text)).length > 0;
  return (
    !lists &&
    next !== undefined &&
    isApart(line, lines[index - 1]) &&
    !isApart(next, line) &&
    line.text.length <= longestHeading &&
    !/[.;,]$/.test(line.text) &&
    !dated(line) &&
    lines.slice(index + 1, index + 3).some(dated) &&
    !isPeriod(squeeze(next.text))
  );
}

/** A short line over a list: it ends with a colon, names a section, is in capitals, or has items below it alone. */
function isSection(text: string, next: Line | undefined, lists: boolean): boolean {
  if (text.length > longestHeading || /[;,]$/.test(text)) return false;
  if (sectionLead.test(text) && !/[.]$/.test(text)) return true;
  const roman = /^[IVX]{1,4}[.)]\s/.test(text);
  const mark = listMark(text);
  const nextMark = next && listMark(squeeze(next.text));
  // «2. Основной этап» over «2.1. Встречи»
  if (mark && nextMark?.text.startsWith(`${mark.text.replace(/[.)]$/, '')}.1`)) return true;
  if (mark && !roman) return false;
  const above = lists && nextMark !== undefined && /^[\p{Lu}«]/u.test(text) && !/[.]$/.test(text);
  return (
    roman ||
    /^\[[^[\]]+\]$/.test(text) ||
    (text.endsWith(':') && nextMark !== undefined) ||
    (/^[^\p{Ll}]+$/u.test(text) && /\p{Lu}{3}/u.test(text)) ||
    above
  );
}
