import { dropEnd } from '../../reading/endings.ts';
import { pageNumber } from '../../reading/lexicon/cell-kinds.ts';
import { remember } from '../../reading/remember.ts';
import type { Line, Unit } from '../material/material.ts';
import { mark, type Statement } from '../statement.ts';
import { mendScanned } from './scanned.ts';
import { readSignature } from './signatories.ts';
import { continues, isTail, joinWrapped } from './wrap.ts';

const longestPageNumber = 100;
/** No statement is wrapped over more. */
const longestStatement = 10_000;
const loneNumber = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)]$/;
/** «З. Внести …» below «2.»: a scanned three. */
const threeAsMark = /^\u0417(?=[.)]\s)/;
const wideGap = /[^\S\n]{3,}|\t+/g;
const markdown = /^\s{0,3}#{1,6}\s+|^\s{0,3}>\s?|\*\*|__(?=\p{L})|(?<=\p{L}[:.]?)__|\\(?=[.#*_-])/gu;

/** A line of text with the units of the source it was read from: itself, or the cells of a row. */
export interface TextRow {
  text: string;
  line: number;
  /** The last line of the source the text runs to. */
  end?: number;
  units: readonly Unit[];
}

/** Lines of running text as rows. */
export function rowsOf(lines: readonly Line[]): TextRow[] {
  return lines.map((line) => ({ text: line.text, line: line.line, end: line.end ?? line.line, units: [line] }));
}

/**
 * The statements of running text in source order; `cut` takes those apart that run on in one line, `isOfPage`
 * tells the lines that belong to pages beside page numbers with a mark.
 */
export function readStatements(
  rows: TextRow[],
  cut: (statement: Statement) => Statement[],
  isOfPage: (text: string) => boolean = () => false,
): Statement[] {
  const statements: Statement[] = [];
  let blank = true;
  let turned = false;
  let lastText = '';
  let lastLine = 0;
  let alone: TextRow | undefined;
  for (const row of rows) {
    const raw = row.text.trim();
    if (isOfPage(raw) || (raw.length < longestPageNumber && pageNumber.test(raw))) {
      // What a page ends with goes on at the top of the next one.
      turned = true;
      blank = false;
      if (isOfPage(raw)) statements[statements.length - 1]?.units.push(...row.units);
    } else if (raw === '') {
      blank = !turned;
    } else if (loneNumber.test(raw)) {
      alone = row;
    } else {
      const above = statements[statements.length - 1];
      const { text: read, units, indent } = numberedBy(alone, row);
      const text = above?.number === '2' ? read.replace(threeAsMark, '3') : read;
      const apart = blank || (!turned && row.line - lastLine > 1);
      const last = above && above.text.length < longestStatement ? above : undefined;
      const statement = { ...mark(text), indent, apart, units };
      if (last && continues(last, lastText, statement)) {
        last.text = joinWrapped(last.text, lastText, text);
        for (const unit of units) last.units.push(unit);
      } else if (last && isTail(statement.text) && !last.text.endsWith(':') && !isSigned(last)) {
        last.text = `${dropEnd(last.text, ';,')}${/[.!?]$/.test(lastText) ? '' : '.'} ${statement.text}`;
        for (const unit of units) last.units.push(unit);
      } else statements.push(statement);
      blank = false;
      turned = false;
      alone = undefined;
      lastText = text;
      lastLine = row.end ?? row.line;
    }
  }
  return statements.map(withoutItalics).flatMap(cut);
}

/** A signature, below which «Исп. …» tells who wrote the paper. */
function isSigned({ text, number, bullet }: Statement): boolean {
  return number === undefined && !bullet && readSignature(text) !== undefined;
}

/** The text of a row behind the number that stood on a line above it: «1.» / «Продлить соглашение». */
function numberedBy(number: TextRow | undefined, { text: raw, units }: TextRow) {
  const text = clean(raw);
  const indent = raw.length - raw.trimStart().length;
  if (!number) return { text, indent, units: [...units] };
  const own = mark(text);
  const isMarked = own.number !== undefined || own.bullet === true;
  return {
    text: isMarked ? text : `${clean(number.text)} ${text}`,
    indent: isMarked ? indent : number.text.length - number.text.trimStart().length,
    units: [...number.units, ...units],
  };
}

/** «*Требуется подготовка*» is emphasised, no item of a list. */
function withoutItalics(statement: Statement): Statement {
  if (!statement.bullet || !/[^*]\*$/.test(statement.text)) return statement;
  const { bullet, ...rest } = statement;
  return { ...rest, text: statement.text.slice(0, -1) };
}

/** Two readers clean each line, some more than once. */
const clean = remember((raw) => {
  const text = raw
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(markdown, '')
    .trim()
    .replace(wideGap, '\t')
    .replace(/ {2}/g, ' ');
  return mendScanned(text);
});
