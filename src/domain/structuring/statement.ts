import { listMark } from '../reading/list-mark.ts';
import { squeeze } from '../reading/text.ts';
import type { Place } from './found.ts';
import type { Unit } from './material/material.ts';

/** One thing said in minutes: a heading, a list item, a sentence; wrapped lines are joined. */
export interface Statement {
  /** Text without its list mark; a wide gap between columns is one tab. */
  text: string;
  /** `1`, `2.1`, `а`, `IV` as written, without the closing dot or bracket. */
  number?: string;
  bullet?: boolean;
  /** The number is closed by a bracket: «1)». */
  bracket?: boolean;
  /** Spaces before the text: the depth of a list that has lost its numbering. */
  indent: number;
  /** A blank line stands before. */
  apart: boolean;
  units: Unit[];
}

const dateLike = /^\d{2}\.\d{2}(?:\.\d{2,4})?$/;

/** Separates the list mark of a line from its text. */
export function mark(text: string): Pick<Statement, 'text' | 'number' | 'bullet' | 'bracket'> {
  const found = listMark(text);
  if (!found || dateLike.test(found.text)) return { text: text.trim() };
  const rest = text.slice(found.length).trim();
  if (found.kind === 'bullet') return { text: rest, bullet: true };
  const number = found.text.replace(/ ?[.)]+$/, '');
  return { text: rest, number, ...(found.text.endsWith(')') && { bracket: true }) };
}

/** Whether a number or a bullet stands before it. */
export function isItem(statement: Statement): boolean {
  return statement.number !== undefined || statement.bullet === true;
}

/** A statement cut out of another one: the same place, another text, its own list mark. */
export function part(of: Statement, text: string, first: boolean): Statement {
  const { number, bullet, bracket, ...rest } = of;
  if (first) return { ...of, text: text.trim() };
  return { ...rest, ...mark(text), apart: false };
}

/** The statement as one line of text. */
export function plain(statement: Statement): string {
  return squeeze(statement.text);
}

/** Where a statement stood. */
export function placeOf(statement: Statement): Place {
  return { text: plain(statement), line: statement.units[0]?.line ?? 1 };
}
