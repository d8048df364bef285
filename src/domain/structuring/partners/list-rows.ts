import { isAgreement } from '../../reading/agreements.ts';
import { withPreposition } from '../../reading/lexicon/partner-list.ts';
import { squeeze } from '../../reading/text.ts';
import { joinedText } from '../cell-text.ts';
import type { Cell, Line } from '../material/material.ts';
import type { Meaning } from '../tables/columns.ts';
import { readKey } from '../tables/keys.ts';
import { endsSentence } from './cues.ts';
import { cutAtBracket, enumerated, namesKind, parts } from './named.ts';
import type { Entry } from './outline.ts';
import type { Labelled, RowCells } from './rows.ts';
import { isReached, readSaid, withoutContact } from './said.ts';

/** The rows of an entry of a list (`bracketed` where work stands in brackets behind its names): a heading, a partner with what is said of it, or each partner it enumerates. */
export function rowsOf(entry: Entry, labels: Labelled[], bracketed: boolean): (RowCells | Cell)[] {
  const text = textOf(entry);
  const whole = cellOf(entry);
  if (isHeading(entry)) return [whole];
  const names = entry.children.length === 0 ? enumerated(text) : undefined;
  if (names) {
    const rows = names.names.map((listed): RowCells => {
      const { name, rest } = cutAtBracket(listed) ?? parts(listed);
      const row: RowCells = new Map([['partner', { ...whole, lines: [bare(name)] }]]);
      if (rest !== undefined) addSaid(row, rest, whole, labels);
      return row;
    });
    return names.head === undefined ? rows : [{ ...whole, lines: [names.head] }, ...rows];
  }
  const { name: whose, rest } = (bracketed && cutAtBracket(squeeze(text), true)) || parts(text);
  const { name, contact } = rest === undefined ? { name: whose, contact: undefined } : withoutContact(whose);
  const row: RowCells = new Map([
    [
      'partner',
      {
        ...whole,
        lines: rest === undefined ? entry.texts.map((line, index) => (index === 0 ? bare(line) : line)) : [bare(name)],
      },
    ],
  ]);
  if (contact !== undefined) row.set('contacts', { ...whole, lines: [contact] });
  if (rest !== undefined) addSaid(row, rest, whole, labels);
  const listed = entry.children.some(({ style }) => style !== '');
  for (const child of entry.children) addChild(row, child, listed, labels);
  return [row];
}

/** An entry as a cell, its lines as they stand. */
export function cellOf(entry: Entry): Cell {
  return { lines: entry.texts, line: entry.lines[0]?.line ?? 0, parts: entry.lines };
}

/** What stands behind a name in its own line. */
function addSaid(row: RowCells, rest: string, whole: Cell, labels: Labelled[]): void {
  const { said, labels: words } = readSaid(rest);
  for (const { meaning, text } of said) {
    const cell = row.get(meaning) ?? { ...whole, lines: [] };
    // Sentences are forms of their own.
    cell.lines.push(cell.lines.length > 0 && meaning === 'forms' ? `- ${text}` : text);
    if (cell.lines.length === 2 && meaning === 'forms') cell.lines[0] = `- ${cell.lines[0]}`;
    row.set(meaning, cell);
  }
  for (const unit of whole.parts?.slice(0, 1) ?? []) for (const text of words) labels.push({ unit, text });
}

/**
 * What stands below a name: forms of work, or a contact, an agreement, an effect that says what it is; a brief line
 * before a list is what the list is about.
 */
function addChild(row: RowCells, child: Entry, listed: boolean, labels: Labelled[]): void {
  const key = readKey(textOf(child));
  const meaning = key?.meaning ?? toldBy(child) ?? (listed && isBriefAside(child) ? 'direction' : 'forms');
  if (key) for (const unit of child.lines.slice(0, 1)) labels.push({ unit, text: key.label });
  const cell = row.get(meaning) ?? { lines: [], line: child.lines[0]?.line ?? 0, parts: [] };
  if (key) cell.lines.push(key.value);
  else for (const line of linesOf(child)) cell.lines.push(line);
  for (const line of allLines(child)) cell.parts?.push(line);
  row.set(meaning, cell);
}

/** What a line of its own is about, where it says so: an agreement, a contact. */
function toldBy(child: Entry): Meaning | undefined {
  const text = textOf(child);
  if (child.children.length > 0 || (child.mark && !isReached(text) && !isAgreement(text))) return undefined;
  const { said } = readSaid(text);
  return said.length === 1 && said[0]?.meaning !== 'forms' ? said[0]?.meaning : undefined;
}

function linesOf(entry: Entry): string[] {
  return allLines(entry).map(({ text }) => text);
}

function allLines(entry: Entry): Line[] {
  return [...entry.lines, ...entry.children.flatMap(allLines)];
}

/** A line that names a kind of organisations over the lines below it. */
export function isHeading(entry: Entry): boolean {
  if (entry.style !== '' || (entry.mark && entry.children.length === 0)) return false;
  return entry.heads || (entry.apart && namesKind(squeeze(textOf(entry))) && mayHead(textOf(entry)));
}

/** A few words without a name of their own. */
export function mayHead(text: string): boolean {
  const plain = squeeze(text);
  const named = /[«"№\d]/.test(plain) || /\s\p{Lu}\p{Ll}/u.test(plain) || enumerated(plain)?.head !== undefined;
  return !named && plain.split(' ').length <= 8;
}

function bare(name: string): string {
  return squeeze(name).replace(withPreposition, '');
}

/** «Наука», «Художественное направление» between a name and its bullets. */
export function isBriefAside(entry: Entry): boolean {
  const text = squeeze(textOf(entry));
  return entry.style === '' && text.split(' ').length <= 4 && !text.includes(',') && !endsSentence(text);
}

/** The text of an entry, wrapped lines joined. */
export function textOf(entry: Entry): string {
  return joinedText(entry.texts);
}
