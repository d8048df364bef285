import { chairPost, decisionColumn, secretaryPost, subjectLine } from '../../reading/lexicon/minutes.ts';
import { isBlank } from '../material/lines.ts';
import type { Line, Paragraphs } from '../material/material.ts';
import { sourceUnits } from '../reader.ts';
import { mark, type Statement } from '../statement.ts';
import { findFlatHeader } from '../tables/flat-header.ts';
import { type TableReading, tablesOf } from '../tables/tables.ts';
import { findCue } from './cues.ts';
import { isDecisionTable } from './decision-table.ts';
import { readSignature } from './signatories.ts';

/** Lines, blank ones too, within which the other columns are named: «№ п/п», «Ответственный», «Срок». */
const linesOfHeader = 8;
const mostTried = 50;
const longestTitleLine = 160;

const signatureGap = /\s{3}|\t|__|:\s/;

interface FlatTable {
  /** Lines of the block it stands in. */
  from: number;
  to: number;
  readings: TableReading[];
}

/**
 * Tables among running text that lost their walls, their cells one per line or run on in lines: those of
 * decisions, one below each question, else those of plans.
 */
export function findFlatTables(block: Paragraphs): FlatTable[] {
  const decided = findDecisionTables(block);
  if (decided.length > 0) return decided;
  return tablesOf(block)
    .filter(({ kind }) => kind === 'roadmap')
    .map((reading) => {
      const own = new Set(reading.rows.flatMap(({ cells }) => cells.flatMap(sourceUnits)));
      const lines = block.lines.flatMap((line, index) => (own.has(line) ? [index] : []));
      return { from: lines[0] ?? 0, to: (lines[lines.length - 1] ?? -1) + 1, readings: [reading] };
    });
}

function findDecisionTables(block: Paragraphs): FlatTable[] {
  const titles = block.lines.flatMap(({ text }, index) =>
    text.length <= longestTitleLine && decisionColumn.test(text) ? [index] : [],
  );
  const found: FlatTable[] = [];
  for (const title of titles.slice(0, mostTried)) {
    const above = found[found.length - 1]?.to ?? 0;
    const table = title < above ? undefined : tableAt(block, title, above);
    if (table) found.push(table);
  }
  return found;
}

/** The table one of whose columns a line names, below what stands `above` it. */
function tableAt({ lines, said }: Paragraphs, title: number, above: number): FlatTable | undefined {
  const near = Math.max(above, title - linesOfHeader);
  const header = findFlatHeader(lines.slice(near, title + linesOfHeader));
  const [first] = header?.lines ?? [];
  if (!header || !first || !header.columns.includes('decision')) return undefined;
  const below = near + header.next;
  const end = lines.slice(below).findIndex(endsTable);
  const from = lines.indexOf(first);
  const to = end < 0 ? lines.length : below + end;
  const readings = tablesOf({ type: 'paragraphs', lines: lines.slice(from, to), ...(said && { said }) });
  return readings.some((reading) => isDecisionTable(reading, false)) ? { from, to, readings } : undefined;
}

/**
 * A vote, the next question or a signature: of who led the meeting, also over two lines below a blank one, or with a gap
 * between post and name.
 */
function endsTable({ text }: Line, at: number, lines: Line[]): boolean {
  const below = isBlank(lines[at - 1]) ? `${text} ${lines[at + 1]?.text}` : '';
  if (chairPost.test(text) && chairPost.test(readSignature(below)?.position ?? '')) return true;
  const post = readSignature(text.trim())?.position ?? '';
  const signed = chairPost.test(post) || secretaryPost.test(post) || (post !== '' && signatureGap.test(text.trim()));
  return signed || isQuestion(mark(text.trim())) || findCue(text.trim()) !== undefined;
}

/** «2. О летнем отдыхе»: the next question. */
function isQuestion({ number, text }: Pick<Statement, 'number' | 'text'>): boolean {
  return number !== undefined && subjectLine.test(text);
}
