import { itemLabels, monthSeam, sectionLead } from '../../reading/lexicon/plans.ts';
import { type ListMark, listMark } from '../../reading/list-mark.ts';
import { findPeriods } from '../../reading/periods/find-periods.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { squeeze } from '../../reading/text.ts';
import type { Line } from '../material/material.ts';
import { labelOf } from './labels.ts';
import { isApart, longestHeading, type Shape, shapeOf } from './outline-shape.ts';
import { periodLead } from './period-lead.ts';
import { partsOf } from './told-below.ts';

/** A piece of a plan without a table: a heading over items, or an item with its lines. */
export type Piece = { type: 'heading'; line: Line; text: string } | Item;

interface Item {
  type: 'item';
  lines: Line[];
  text: string;
}

/** What a line is: a detail that stands `above` its activity, one `more` line of the item before it, one in which it is `told` when and who, or a piece of its own. */
type Role = 'above' | 'more' | 'told' | 'activity' | 'period' | 'heading' | 'item' | 'unmarked';

const markdown = /^#{1,6}\s+|\*\*/g;

/** Cuts lines into headings (periods, sections) and items with the lines that go on with them. */
export function cutOutline(lines: Line[]): Piece[] {
  const pieces: Piece[] = [];
  const shape = shapeOf(lines);
  let above: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const text = squeeze(line.text).replace(markdown, '');
    const mark = shape.days.has(line) ? undefined : listMark(text);
    const body = text.slice(mark?.length ?? 0);
    const last = pieces[pieces.length - 1];
    const item = last?.type === 'item' ? last : undefined;
    switch (roleOf({ text, body, mark, index, item }, lines, shape)) {
      case 'above':
        above.push(line);
        break;
      case 'more':
        item?.lines.push(line);
        if (item) item.text += `\n${body}`;
        break;
      case 'told':
        item?.lines.push(line);
        if (item) item.text += ` – ${partsOf(body).join(' – ')}`;
        break;
      case 'activity': {
        const details = above.map((one) => squeeze(one.text));
        pieces.push({ type: 'item', lines: [...above, line], text: [body, ...details].join('\n') });
        above = [];
        break;
      }
      case 'period':
        pieces.push({ type: 'heading', line, text: body });
        break;
      case 'heading':
        pieces.push({ type: 'heading', line, text: text.replace(/^\[(.+)\]$/, '$1') });
        break;
      case 'item':
        pieces.push({ type: 'item', lines: [line], text: body });
        break;
      case 'unmarked':
        for (const piece of cutUnmarked(line, text)) pieces.push(piece);
    }
  }
  return pieces;
}

/** A line read: its text, the same behind its list mark, and the item above that it may go on with. */
interface ReadLine {
  text: string;
  body: string;
  mark: ListMark | undefined;
  index: number;
  item: Item | undefined;
}

function roleOf({ text, body, mark, index, item }: ReadLine, lines: Line[], shape: Shape): Role {
  const line = lines[index] as Line;
  const { lists, days, cards } = shape;
  const apart = isApart(line, lines[index - 1]);
  const said = labelOf(body);
  // «Направление: …» apart from the lines above stands over what is below.
  const label = said === 'section' && (!item || apart) ? undefined : said;
  if (cards.above.has(line)) return 'above';
  if (item && shape.details.has(line)) return 'more';
  if (item && shape.told.has(line)) return 'told';
  if (label === 'activity') return 'activity';
  if (cards.between.has(line) || shape.stages.has(line) || shape.between.has(line)) return 'heading';
  if (label && item) return 'more';
  if (isPeriod(text) || (mark?.kind === 'ordinal' && isPeriod(body))) return 'period';
  if (isSection(text, lines[index + 1], lists)) return 'heading';
  if (!days.has(line) && standsOver(lines, index, lists)) return 'heading';
  if (mark || days.has(line) || (lists && opensWithPeriod(text, days.size > 0))) return 'item';
  if (shape.close && apart && /^\p{Lu}/u.test(text) && text.length <= longestHeading) return 'heading';
  if (item && !answersAnew(item.text, text) && (lists || (/^\p{Ll}/u.test(text) && !periodLead(text)))) return 'more';
  return 'unmarked';
}

/** «В течение месяца – рейд …» among the items of a list, «до 25.11 – сбор …» among days are items of their own. */
function opensWithPeriod(text: string, dated: boolean): boolean {
  const [lead = ''] = text.slice(0, 50).split(/\s+[–—-]\s+/u);
  return (dated || /^\p{Lu}/u.test(text)) && lead.length < text.length && lead.length < 50 && isPeriod(lead);
}

/** A line without a mark: «Апрель – май: беседы; встречи» is a heading with its items, «март – Проводы зимы – СДК» an item. */
function cutUnmarked(line: Line, text: string): Piece[] {
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
