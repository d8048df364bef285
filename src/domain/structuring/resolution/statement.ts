import { tornCueWords } from '../../reading/lexicon/minutes.ts';
import { listMark } from '../../reading/list-mark.ts';
import { squeeze } from '../../reading/text.ts';
import type { Unit } from '../material/material.ts';
import { unitText } from '../reader.ts';
import { cutRunIn } from './run-in.ts';
import { continues, joinWrapped } from './wrap.ts';

/** One thing said in minutes: a heading, a list item, a sentence; wrapped lines are joined. */
export interface Statement {
  /** Text without its list mark; a wide gap between columns is one tab. */
  text: string;
  /** `1`, `2.1`, `а`, `IV` as written, without the closing dot or bracket. */
  number?: string;
  bullet?: boolean;
  /** Spaces before the text: the depth of a list that has lost its numbering. */
  indent: number;
  /** A blank line stands before. */
  apart: boolean;
  units: Unit[];
}

const wideGap = /[^\S\n]{3,}|\t+/g;
const markdown = /^\s{0,3}#{1,6}\s+|^\s{0,3}>\s?|\*\*|__(?=\p{L})|(?<=\p{L}[:.]?)__|\\(?=[.#*_-])/gu;
const zeroAsLetter = /(?<=\d)[OoОо](?=\d)/gu;
const letterSpaced = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?!\p{L})/gu;
const dateLike = /^\d{2}\.\d{2}(?:\.\d{2,4})?$/;

/** The statements of running text in source order. */
export function readStatements(units: Unit[]): Statement[] {
  const statements: Statement[] = [];
  let blank = true;
  let lastLine = 0;
  for (const unit of units) {
    const raw = unitText(unit);
    if (raw.trim() === '') {
      blank = true;
      continue;
    }
    const apart = blank || unit.line - lastLine > 1;
    const text = clean(raw);
    const last = statements[statements.length - 1];
    const statement = { ...mark(text), indent: raw.length - raw.trimStart().length, apart, units: [unit] };
    if (last && continues(last, statement)) {
      last.text = joinWrapped(last.text, text);
      last.units.push(unit);
    } else statements.push(statement);
    blank = false;
    lastLine = unit.line;
  }
  return statements.flatMap(cutRunIn);
}

/** A statement cut out of another one: the same place, another text, its own list mark. */
export function part(of: Statement, text: string, first: boolean): Statement {
  const { number, bullet, ...rest } = of;
  if (first) return { ...of, text: text.trim() };
  return { ...rest, ...mark(text), apart: false };
}

function clean(raw: string): string {
  const text = raw
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(markdown, '')
    .replace(zeroAsLetter, '0')
    .trim()
    .replace(wideGap, '\t')
    .replace(/ {2}/g, ' ');
  return healTorn(text.replace(letterSpaced, (spaced) => spaced.replace(/ /g, '')));
}

const torn = tornCueWords.map((word) => new RegExp(`(?<!\\p{L})${[...word].join(' ?')}(?!\\p{L})`, 'giu'));

/** Cue words in one piece: «ПОСТАНОВИ ЛИ:» is a cue like any other. */
function healTorn(text: string): string {
  if (text.length > 200) return text;
  return torn.reduce((healed, word) => healed.replace(word, (found) => found.replace(/ /g, '')), text);
}

/** Separates the list mark of a line from its text. */
function mark(text: string): { text: string; number?: string; bullet?: boolean } {
  const found = listMark(text);
  if (!found || dateLike.test(found.text)) return { text: text.trim() };
  const rest = text.slice(found.length).trim();
  if (found.kind === 'bullet') return { text: rest, bullet: true };
  return { text: rest, number: found.text.replace(/[.)]+$/, '') };
}

/** The statement as one line of text. */
export function plain(statement: Statement): string {
  return squeeze(statement.text);
}
