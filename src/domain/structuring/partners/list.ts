import { withPreposition } from '../../reading/lexicon/partner-list.ts';
import { namesDirection } from '../../reading/lexicon/partner-table.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { findNames } from '../../reading/people.ts';
import { squeeze } from '../../reading/text.ts';
import { joinedText } from '../cell-text.ts';
import { furniture } from '../furniture.ts';
import { isMessageLead } from '../material/lines.ts';
import type { Cell, Line } from '../material/material.ts';
import { readKey } from '../tables/keys.ts';
import type { TableReading } from '../tables/tables.ts';
import { adopt } from './adopt.ts';
import { announces, endsSentence, hasCue } from './cues.ts';
import { cellOf, isHeading, mayHead, rowsOf, textOf } from './list-rows.ts';
import { cutAtBracket, enumerated, likeness, mean, namesKind, parts } from './named.ts';
import { type Entry, readOutline } from './outline.ts';
import { type Labelled, type RowCells, readingOf } from './rows.ts';
import { tellsWork } from './said.ts';
import { titlesOf } from './stretch-titles.ts';

/** A name of more words that ends as a sentence is a sentence. */
const mostWords = 10;

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
  const repeated = repeatedSignatures(lines);
  const roots = readOutline(
    lines
      .map((line) => (isMessageLead(line.text) ? { ...line, text: '' } : line))
      .filter(({ text }) => furniture(text) === undefined || text.trim() === '' || repeated.has(text)),
  );
  const titles = titlesOf(roots);
  roots.forEach((entry, at) => {
    const below = roots[at + 1];
    // «Физкультура и спорт», a blank line above and «ФОК «Лёд» – секции» or right below «– ФОК «Лёд» – секции»; no title of the list.
    const stands = !namesAndSays(textOf(entry)) && !announces(textOf(entry));
    const over = below !== undefined && !below.apart && (entry.apart || below.style !== '');
    entry.heads = titles.has(entry) || (over && namesAndSays(textOf(below)) && stands && mayHead(textOf(entry)));
  });
  const cued = lines.some((line) => hasCue(line.text));
  const rows: (RowCells | Cell)[] = [];
  const labels: Labelled[] = [];
  const heads = new Set<Entry>();
  const all = candidates(adopt(roots));
  const accepted = new Set(all.filter((candidate) => accepts(candidate, cued)));
  const styles = listStyles(all, accepted, cued);
  for (const candidate of all) {
    if (!accepted.has(candidate) && !goesOn(candidate, styles)) continue;
    const { heading } = candidate;
    if (heading && !heads.has(heading) && (isHeading(heading) || headsPartners(heading))) {
      rows.push(cellOf(heading));
      for (const unit of heading.lines.slice(0, 1)) if (heading.mark) labels.push({ unit, text: heading.mark.text });
    }
    if (heading) heads.add(heading);
    const remarks = remarksAmong(candidate.entries);
    const named = candidate.entries.filter((entry) => !introduces(entry) && !remarks.has(entry));
    const bracketed = named.filter((entry) => cutAtBracket(squeeze(textOf(entry)))).length * 2 > named.length;
    for (const entry of named) for (const row of rowsOf(entry, labels, bracketed)) rows.push(row);
  }
  return rows.some((row) => row instanceof Map) ? readingOf(rows, 'list', labels) : undefined;
}

/** «Ответственный: …» once signs the list, again and again it tells of each partner. */
function repeatedSignatures(lines: Line[]): Set<string> {
  const byTitle = new Map<string, string[]>();
  for (const { text } of lines) {
    const title = furniture(text) === 'signature' ? readKey(text)?.title : undefined;
    if (title === undefined) continue;
    const texts = byTitle.get(title);
    if (texts) texts.push(text);
    else byTitle.set(title, [text]);
  }
  return new Set([...byTitle.values()].filter((texts) => texts.length > 1).flat());
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
      plain &&
      entry.children.length === 0 &&
      (announces(text) || ((text.length > 170 || endsSentence(squeeze(text))) && !namesAndSays(text)));
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
      .filter((entry) => !isPartner(entry) || headsPartners(entry))
      .flatMap((entry) => candidates(entry.children).map((inner) => ({ ...inner, heading: entry }))),
  ]);
}

/**
 * A paragraph that opens with a partner's name and goes on with what is done («ФАП с. Ключи – медосмотры, беседы.») or
 * with a kind of partners that it enumerates («Спорт: ДЮСШ, ФОК «Лёд».»).
 */
function namesAndSays(text: string): boolean {
  if (enumerated(text)?.head !== undefined && text.length < longestParagraph) return true;
  const { name, rest } = parts(text);
  return rest !== undefined && rest.length < longestParagraph && organisationLikeness(name) >= 0.6 && !announces(name);
}

/** «1.1. Настоящее Положение разработано в соответствии с …»: a numbered sentence of a regulation. */
function isClause({ mark, children, texts }: Entry): boolean {
  const text = squeeze(joinedText(texts));
  if (mark?.kind !== 'ordinal' || children.length > 0 || text.split(' ').length <= mostWords) return false;
  return endsSentence(text) && !namesAndSays(text) && enumerated(text) === undefined;
}

/** «2.7. Работа с родителями»: what the next part of a paper is about. */
function isChapter({ texts, children }: Entry): boolean {
  const text = squeeze(joinedText(texts));
  return (
    children.length === 0 && withPreposition.test(text) && /^[\p{Ll}\s,]+$/u.test(text.replace(withPreposition, ''))
  );
}

/** «I. Учреждения образования» over partners: it names none itself, those below it do. */
function headsPartners(entry: Entry): boolean {
  const text = squeeze(textOf(entry));
  if (entry.children.length === 0 || /[«"№\d]|\p{Lu}{2}/u.test(text) || text.split(' ').length > 8) return false;
  return mean(entry.children.map((child) => likeness(textOf(child)))) >= 0.6;
}

function isPartner(entry: Entry): boolean {
  return likeness(textOf(entry)) >= 0.6;
}

/** «Друзья, рассказываем, с кем дружим:», «Белова Н.К., советник директора» among the entries name none. */
function introduces(entry: Entry): boolean {
  const text = squeeze(textOf(entry));
  const speaks = /[:!]$/.test(text) || (entry.style === '' && findNames(text)[0]?.start === 0);
  return entry.children.length === 0 && speaks && likeness(text) < 0.6;
}

/** «Федеральный уровень / • Театр: спектакли»: a short list, marked like those taken in the same text. */
function goesOn(candidate: Candidate, styles: Set<string>): boolean {
  return styles.has(styleOf(candidate)) && namesAll(candidate);
}

/** The marks of the lists taken, and in a text about partners those that several lists of nothing but partners share. */
function listStyles(all: Candidate[], accepted: Set<Candidate>, cued: boolean): Set<string> {
  const sure = all.filter((candidate) => cued && candidate.entries.length > 1 && namesAll(candidate)).map(styleOf);
  const shared = sure.filter((style, index) => sure.indexOf(style) < index);
  return new Set([...[...accepted].map(styleOf), ...shared].filter((style) => style !== ''));
}

function namesAll({ entries, likeness: mean }: Candidate): boolean {
  return mean >= 0.75 && entries.every(isPartner);
}

function styleOf({ entries }: Candidate): string {
  return entries[0]?.style ?? '';
}

/** «Спасибо, завтра ещё принимаю» among names of which each has said of it what is done. */
function remarksAmong(entries: Entry[]): Set<Entry> {
  const others = entries.filter((entry) => entry.children.length === 0 && !namesAndSays(textOf(entry)));
  const remarks = others.filter(({ style, texts }) => style === '' && likeness(joinedText(texts)) < 0.3);
  return new Set(others.length * 2 < entries.length ? remarks : []);
}

/** A list is taken where most of its entries are named like organisations; what is said around it raises or lowers the bar. */
function accepts({ entries, heading, likeness: mean }: Candidate, cued: boolean): boolean {
  if (entries.filter(headsPartners).length * 2 > entries.length) return false;
  const announced = heading !== undefined && hasCue(textOf(heading));
  const marked = entries[0]?.style !== '';
  // «Музей – память села. Сколько историй он хранит!» is prose, paragraph after paragraph.
  const paragraphs = entries
    .filter((entry) => !marked && entry.children.length === 0)
    .map(textOf)
    .filter((text) => endsSentence(squeeze(text)) && enumerated(text)?.head === undefined);
  if (entries.filter(isClause).length * 2 >= entries.length) return false;
  const prose = paragraphs.filter((text) => !tellsWork(parts(text).rest ?? '')).length;
  if (prose * 2 > paragraphs.length && paragraphs.length * 2 > entries.length) return false;
  if (cued && mean >= 0.75 && entries.length > 1 && entries.every((entry) => namesAndSays(textOf(entry)))) return true;
  if (!marked && entries.length < 3 && entries.every(({ children }) => children.length === 0)) return false;
  // «Учреждения культуры» over two museums, in a text about partners.
  const title = heading && textOf(heading);
  const sorted = marked && cued && title !== undefined && (namesKind(title) || namesDirection.test(title));
  if (sorted && mean >= 0.6) return true;
  if (entries.length < (announced ? 2 : 3))
    return (
      announced &&
      mean >= 0.75 &&
      (marked ? !entries.some(isChapter) : entries.some(({ children }) => children.length > 0))
    );
  const bar = announced ? 0.42 : cued ? (marked ? 0.55 : 0.6) : 0.78;
  return mean >= bar && (marked || announced || cued);
}
