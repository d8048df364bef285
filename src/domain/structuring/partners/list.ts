import { partnerCues, titleWord, withPreposition } from '../../reading/lexicon/partner-list.ts';
import { keepsFullStop } from '../../reading/lexicon/punctuation.ts';
import { joinLines } from '../../reading/lists.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { compilePhrases } from '../../reading/phrases.ts';
import { squeeze, words } from '../../reading/text.ts';
import { furniture } from '../furniture.ts';
import type { Cell, Line } from '../material/material.ts';
import type { Meaning } from '../tables/columns.ts';
import type { TableReading } from '../tables/tables.ts';
import { readKey } from './keys.ts';
import { enumerated, likeness, mean, namesKind, parts } from './named.ts';
import { type Entry, readOutline } from './outline.ts';
import { type Labelled, type RowCells, readingOf } from './rows.ts';
import { readSaid, tellsWork, withoutContact } from './said.ts';

const cues = compilePhrases({ cue: partnerCues });
/** A longer paragraph is prose, whatever it begins with. */
const longestParagraph = 700;

interface Candidate {
  /** Entries of one list, or lines under one another. */
  entries: Entry[];
  heading: Entry | undefined;
  likeness: number;
}

/** Lists of partners among running text: bullets, numbers, a name per line; with forms below or after a colon or dash. */
export function readLists(lines: Line[]): TableReading | undefined {
  const roots = readOutline(lines.filter((line) => furniture(line.text) === undefined || line.text.trim() === ''));
  const cued = lines.some((line) => hasCue(line.text));
  const rows: (RowCells | Cell)[] = [];
  const labels: Labelled[] = [];
  const heads = new Set<Entry>();
  for (const candidate of candidates(adopt(roots))) {
    if (!accepts(candidate, cued)) continue;
    const { heading } = candidate;
    if (heading && !heads.has(heading) && isHeading(heading)) rows.push(cellOf(heading));
    if (heading) heads.add(heading);
    for (const entry of candidate.entries) for (const row of rowsOf(entry, labels)) rows.push(row);
  }
  return rows.some((row) => row instanceof Map) ? readingOf(rows, 'list', labels) : undefined;
}

/** Whether a line announces partners. */
export function hasCue(text: string): boolean {
  return cues.find(words(text)).length > 0;
}

/** Bullets below a line that names a partner belong to it. */
function adopt(roots: Entry[]): Entry[] {
  const result: Entry[] = [];
  for (const [index, found] of roots.entries()) {
    const entry = withoutNumber(found, roots[index + 1]);
    const last = result[result.length - 1];
    const owner = last && last.style === '' && !entry.apart && entry.mark?.kind === 'bullet' ? last : undefined;
    const named = owner && !squeeze(textOf(owner)).endsWith(':') && likeness(textOf(owner)) >= 0.6;
    const below = likeness(textOf(entry)) < 0.6 || /^\p{Ll}/u.test(textOf(entry));
    if (owner && (named || owner.children.length > 0) && below) owner.children.push(entry);
    else result.push({ ...entry, children: [...entry.children] });
  }
  return result;
}

/** «1. Учреждения культуры» over lines without marks is a heading of theirs. */
function withoutNumber(entry: Entry, next: Entry | undefined): Entry {
  const heading = { ...entry, style: '', apart: true };
  delete heading.mark;
  return entry.mark?.kind === 'ordinal' && next?.style === '' && isHeading(heading) ? heading : entry;
}

/** Runs of entries of one style; lines without marks run on over headings between them. */
function candidates(roots: Entry[]): Candidate[] {
  const found: Candidate[] = [];
  let run: Entry[] = [];
  let heading: Entry | undefined;
  const close = () => {
    if (run.length > 0)
      found.push({ entries: run, heading, likeness: mean(run.map((entry) => likeness(textOf(entry)))) });
    run = [];
  };
  for (const entry of roots) {
    const plain = entry.style === '';
    const text = textOf(entry);
    const isText =
      plain && (announces(text) || ((text.length > 170 || endsSentence(squeeze(text))) && !namesAndSays(text)));
    if (isText || (run[0] && run[0].style !== entry.style)) {
      const before = run[run.length - 1];
      close();
      heading = isText ? entry : before?.style === '' && before.children.length === 0 ? before : heading;
    }
    if (!isText) run.push(entry);
  }
  close();
  return found.flatMap((candidate) => [
    candidate,
    ...candidate.entries
      .filter((entry) => !isPartner(entry))
      .flatMap((entry) => candidates(entry.children).map((inner) => ({ ...inner, heading: entry }))),
  ]);
}

/** «Социальные партнёры колледжа», «С кем мы дружим» is a title and no partner. */
function announces(text: string): boolean {
  const [head = ''] = text.split(/[«"„№]/u);
  return titleWord.test(head) || (text.length < 100 && hasCue(text) && likeness(text) < 0.4);
}

/** A paragraph that opens with a partner's name and goes on with what is done: «ФАП с. Ключи – медосмотры, беседы.» */
function namesAndSays(text: string): boolean {
  const { name, rest } = parts(text);
  return rest !== undefined && rest.length < longestParagraph && organisationLikeness(name) >= 0.6 && !announces(name);
}

/** A colon, or a full stop that belongs to no initials. */
function endsSentence(text: string): boolean {
  return /[:!?]$/.test(text) || (text.endsWith('.') && !keepsFullStop.test(text));
}

function isPartner(entry: Entry): boolean {
  return likeness(textOf(entry)) >= 0.6;
}

/** A list is taken where most of its entries are named like organisations; what is said around it raises or lowers the bar. */
function accepts({ entries, heading, likeness: mean }: Candidate, cued: boolean): boolean {
  const announced = heading !== undefined && hasCue(textOf(heading));
  const marked = entries[0]?.style !== '';
  // «Музей – память села. Сколько историй он хранит!» is prose, paragraph after paragraph.
  const paragraphs = entries.map(textOf).filter((text) => !marked && endsSentence(squeeze(text)));
  if (paragraphs.filter((text) => tellsWork(parts(text).rest ?? '')).length * 2 < paragraphs.length) return false;
  if (cued && mean >= 0.75 && entries.length > 1 && entries.every((entry) => namesAndSays(textOf(entry)))) return true;
  if (!marked && entries.length < 3 && entries.every(({ children }) => children.length === 0)) return false;
  // «Учреждения культуры» over two museums, in a text about partners.
  const sorted = marked && cued && heading !== undefined && namesKind(textOf(heading));
  if (sorted && mean >= 0.6) return true;
  if (entries.length < (announced ? 2 : 3))
    return announced && mean >= 0.75 && (marked || entries.some(({ children }) => children.length > 0));
  const bar = announced ? 0.42 : cued ? (marked ? 0.55 : 0.6) : 0.78;
  return mean >= bar && (marked || announced || cued);
}

function rowsOf(entry: Entry, labels: Labelled[]): (RowCells | Cell)[] {
  const text = textOf(entry);
  const whole = cellOf(entry);
  if (isHeading(entry)) return [whole];
  const names = entry.children.length === 0 ? enumerated(text) : undefined;
  if (names) {
    if (names.head) for (const unit of entry.lines.slice(0, 1)) labels.push({ unit, text: names.head });
    return names.names.map((name): RowCells => new Map([['partner', { ...whole, lines: [bare(name)] }]]));
  }
  const { name: whose, rest } = parts(text);
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
  for (const child of entry.children) addChild(row, child, labels);
  return [row];
}

function cellOf(entry: Entry): Cell {
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

/** What stands below a name: forms of work, or a contact, an agreement, an effect that says what it is. */
function addChild(row: RowCells, child: Entry, labels: Labelled[]): void {
  const key = readKey(textOf(child));
  const meaning: Meaning = key?.meaning ?? 'forms';
  if (key) for (const unit of child.lines.slice(0, 1)) labels.push({ unit, text: key.label });
  const cell = row.get(meaning) ?? { lines: [], line: child.lines[0]?.line ?? 0, parts: [] };
  if (key) cell.lines.push(key.value);
  else for (const line of linesOf(child)) cell.lines.push(line);
  for (const line of allLines(child)) cell.parts?.push(line);
  row.set(meaning, cell);
}

function linesOf(entry: Entry): string[] {
  return allLines(entry).map(({ text }) => text);
}

function allLines(entry: Entry): Line[] {
  return [...entry.lines, ...entry.children.flatMap(allLines)];
}

/** A line that names a kind of organisations over the lines below it. */
function isHeading(entry: Entry): boolean {
  const text = squeeze(textOf(entry));
  if (entry.mark && entry.children.length === 0) return false;
  if (/[«"№\d]/.test(text) || /\s\p{Lu}\p{Ll}/u.test(text)) return false;
  return entry.style === '' && entry.apart && namesKind(text) && text.split(' ').length <= 8;
}

function bare(name: string): string {
  return squeeze(name).replace(withPreposition, '');
}

function textOf(entry: Entry): string {
  return joinLines(entry.texts);
}
