import { dropEnd } from '../../reading/endings.ts';
import { pageNumber } from '../../reading/lexicon/cell-kinds.ts';
import { remember } from '../../reading/remember.ts';
import type { Line, Unit } from '../material/material.ts';
import { mark, type Statement } from '../statement.ts';
import { cutRunIn } from './run-in.ts';
import { mendScanned } from './scanned.ts';
import { continues, isTail, joinWrapped } from './wrap.ts';

const longestPageNumber = 100;
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

/** The statements of running text in source order; `cut` takes those apart that run on in one line. */
export function readStatements(rows: TextRow[], cut: (statement: Statement) => Statement[] = cutRunIn): Statement[] {
  const statements: Statement[] = [];
  let blank = true;
  let lastLine = 0;
  for (const { text: raw, line, end = line, units } of rows) {
    // What a page ends with goes on at the top of the next one.
    if (raw.length < longestPageNumber && pageNumber.test(raw.trim())) continue;
    if (raw.trim() === '') {
      blank = true;
      continue;
    }
    const apart = blank || line - lastLine > 1;
    const text = clean(raw);
    const last = statements[statements.length - 1];
    const statement = { ...mark(text), indent: raw.length - raw.trimStart().length, apart, units: [...units] };
    if (last && continues(last, statement)) {
      last.text = joinWrapped(last.text, text);
      last.units.push(...units);
    } else if (last && isTail(statement.text) && !last.text.endsWith(':')) {
      last.text = `${dropEnd(last.text, ';,')}${/[.!?]$/.test(last.text) ? '' : '.'} ${statement.text}`;
      last.units.push(...units);
    } else statements.push(statement);
    blank = false;
    lastLine = end;
  }
  return statements.map(withoutItalics).flatMap(cut);
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
