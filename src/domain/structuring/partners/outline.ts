import { scannedFigures } from '../../reading/lexicon/alphabet.ts';
import { openEnd } from '../../reading/lexicon/lists.ts';
import { awaitsName } from '../../reading/lexicon/organisation-patterns.ts';
import { type ListMark, listMark } from '../../reading/list-mark.ts';
import { isBlank } from '../material/lines.ts';
import type { Line } from '../material/material.ts';
import { readKey } from '../tables/keys.ts';
import { enumerated, namesKind } from './named.ts';
import { isReached } from './said.ts';

/** A line of a list with the lines that belong to it. */
export interface Entry {
  /** The line and the wrapped lines below it. */
  lines: Line[];
  /** Text of the entry without its mark, wrapped lines as they stand. */
  texts: string[];
  mark?: ListMark;
  /** Kind of mark and indent: entries of one list share it. */
  style: string;
  children: Entry[];
  /** A blank line stands above. */
  apart: boolean;
  /** It stands over lines that each name a partner and say what is done. */
  heads?: boolean;
}

/** «15.01.2024 г.» ends a line, «ДК г.» does not. */
const yearEnd = /\d{4}\s?\p{L}\.$/u;
/** «1 Музей», «З. Театр»: a number, which a scan may give as a letter. */
const number = new RegExp(
  `^\\s*(\\d{1,2}|[${Object.keys(scannedFigures).join('')}])(\\s?[.,)])?\\s+(?=[\\p{Lu}«"\\d])`,
  'u',
);
const markdownHeading = /^\s{0,3}#{1,6}\s+/;

/** The text without marks of a heading and of bold type. */
export function withoutMarkdown(text: string): string {
  return text.replace(markdownHeading, '').replace(/\*\*|__/g, '');
}

/** Lines as a tree: by the kind of their marks and their indents; wrapped lines go with the entry above them. */
export function readOutline(lines: Line[]): Entry[] {
  const roots: Entry[] = [];
  let stack: { entry: Entry; indent: number }[] = [];
  const counted = countedLines(lines);
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const titled = markdownHeading.test(line.text);
    const apart = titled || (index > 0 && isBlank(lines[index - 1]));
    const plain = withoutMarkdown(line.text);
    const mark = titled ? undefined : (counted.get(line) ?? listMark(line.text));
    const indent = line.text.search(/\S/);
    const last = stack[stack.length - 1]?.entry;
    if (!mark && last && goesOn(last, line, indent, apart)) {
      last.lines.push(line);
      last.texts.push(plain);
      return;
    }
    const top = roots[roots.length - 1];
    if (!mark && top?.mark && readKey(line.text)) {
      // «Контактное лицо: …» between the entries of a list belongs to the entry above and does not end the list.
      const aside: Entry = { lines: [line], texts: [line.text], style: '', children: [], apart };
      top.children.push(aside);
      stack = [...stack.slice(0, 1), { entry: aside, indent: indent + 9 }];
      return;
    }
    const style = styleOf(mark);
    const entry: Entry = {
      lines: [line],
      texts: [mark ? withoutMarkdown(line.text.slice(mark.length)) : plain],
      ...(mark && { mark }),
      style,
      children: [],
      apart,
    };
    if (!mark) stack = [];
    else {
      const level = stack.findIndex((open) => open.entry.style === style && Math.abs(open.indent - indent) <= 1);
      if (level >= 0) stack = stack.slice(0, level);
      else
        stack = stack.filter(
          (open) => open.indent < indent - 1 || (open.indent <= indent + 1 && rank(open.entry) < rank(entry)),
        );
    }
    const parent = stack[stack.length - 1]?.entry;
    (parent ? parent.children : roots).push(entry);
    stack.push({ entry, indent });
  });
  return roots;
}

/** Lines whose numbers follow each other have them for marks, whatever stands behind them. */
function countedLines(lines: Line[]): Map<Line, ListMark> {
  const numbered = lines.flatMap((line) => {
    const [lead = '', figure = '', sign = ''] = number.exec(line.text) ?? [];
    const count = scannedFigures[figure] ?? Number(figure);
    const mark: ListMark = { kind: 'ordinal', text: `${count}${sign}`, length: lead.length };
    return lead === '' ? [] : [{ line, count, mark }];
  });
  const inRow = numbered.filter(
    ({ count }, at) => numbered[at - 1]?.count === count - 1 || numbered[at + 1]?.count === count + 1,
  );
  return new Map(inRow.map(({ line, mark }) => [line, mark]));
}

/** Numbers stand above letters, letters above pictures, those above bullets; a line without a mark heads none. */
function rank(entry: Entry): number {
  return entry.style === '' ? 9 : 'I1ap'.indexOf(entry.style[0] as string) + 1 || 8;
}

function styleOf(mark: ListMark | undefined): string {
  if (!mark) return '';
  // One list may have a picture of its own before each entry; a tick is a bullet.
  if (/(?!\u2714)\p{Extended_Pictographic}/u.test(mark.text)) return 'picture';
  if (mark.kind === 'bullet') return /[-\u2010-\u2015\u2212]/.test(mark.text) ? '-' : mark.text;
  const depth = mark.text.replace(/[.)]$/, '').split('.').length;
  return `${/^\d/.test(mark.text) ? '1' : /^[IVXLC]/.test(mark.text) ? 'I' : 'a'}${mark.text.endsWith(')') ? ')' : '.'}${depth}`;
}

function goesOn(last: Entry, line: Line, indent: number, apart: boolean): boolean {
  if (apart) return false;
  const above = last.texts[last.texts.length - 1]?.trim() ?? '';
  // «… образовательное учреждение / «Школа № 14»»: a form of organisation waits for its name.
  if (/^\s*[«"„“]/u.test(line.text) && awaitsName.test(above)) return true;
  // «… олимпийского резерва / № 2»», «… (программа / «Лес»)»: a quote or a bracket is not closed yet.
  if (above.lastIndexOf('«') > above.lastIndexOf('»') && /^[^«]*»/u.test(line.text)) return true;
  if (above.lastIndexOf('(') > above.lastIndexOf(')') && /^[^(]*\)/u.test(line.text)) return true;
  // «тел. 2-33-44» below a name.
  if (last.mark === undefined && !openEnd.test(above) && isReached(line.text.trim())) return false;
  if (/^\s*(?:\p{Ll}|\(\p{Ll})/u.test(line.text)) return !/[.;]$/.test(above) || indent > 0;
  // «СПОРТ: / ДЮСШ «Витязь», бассейн «Нептун»»
  if (above.endsWith(':') && namesKind(above) && !line.text.includes(':') && enumerated(`${above} ${line.text}`)?.head)
    return true;
  if (last.mark === undefined && /[,:]$/.test(above)) return false;
  return (last.mark !== undefined && indent > 2) || (openEnd.test(above) && !yearEnd.test(above));
}
