import { dropEnd } from '../../reading/endings.ts';
import { responsibleLabel } from '../../reading/lexicon/decision-tails.ts';
import { aboveSignatures, afterSignatures, placeToSign, signatoryPost } from '../../reading/lexicon/minutes.ts';
import { findNames } from '../../reading/people.ts';
import { squeeze } from '../../reading/text.ts';
import type { Signatory } from '../found.ts';
import type { Statement } from '../statement.ts';

const onlyMarks = /^[\s/)_.]*$/;
const between = /[\s_:\t/(–—-]+$/u;
const longestPost = 170;
/** Between signatures side by side: a gap, or the line of the first behind its name. */
const columnGap = /\t|(?<=\p{Lu}\.\s?)_+\s*(?=\p{Lu})/u;

/** The signature in a line: «Председатель ______ /Сомова Т.Е./», or a name alone. */
export function readSignature(text: string): { name: string; position: string } | undefined {
  if (text.length > longestPost + 40) return undefined;
  const label = responsibleLabel.exec(text);
  if (label?.index === 0) return undefined;
  const names = findNames(text);
  const last = names[names.length - 1];
  if (!last || !onlyMarks.test(text.slice(last.end))) return undefined;
  const name = text.slice(last.start, last.end).trim();
  const before = text.slice(0, last.start);
  if (/\(\s*$/.test(before)) return undefined;
  const position = squeeze(before.replace(placeToSign, ' ').replace(between, ''));
  if (position === '') return { name, position };
  if (!signatoryPost.test(position) && !/[\t_/]\s*$/.test(before)) return undefined;
  return /[.;!?]$/.test(position) && !/\p{L}{1,4}\.$/u.test(position) ? undefined : { name, position };
}

/** The signatures at the end of a document; a post may stand on the lines above its name. Gives also where they begin. */
export function readSignatories(statements: Statement[]): { signatories: Signatory[]; used: Set<Statement> } {
  const signatories: Signatory[] = [];
  const used = new Set<Statement>();
  let posts: Statement[] = [];
  let closing = false;
  for (const statement of statements) {
    const text = dropEnd(statement.text.replace(aboveSignatures, ''), ',');
    if (text === '') {
      closing = true;
      continue;
    }
    if (afterSignatures.test(text)) break;
    const found = statement.number === undefined ? readColumns(closing ? nameLast(text) : text) : [];
    closing = false;
    const known = signatories.length;
    for (const [column, { name, position: own }] of found.entries()) {
      const position = [...posts.map((post) => postIn(post, column, found.length)), own]
        .filter((part) => part !== '')
        .join(' ');
      // «Выписка верна. Секретарь …» below the same signature.
      if (!signatories.some((one) => one.name === name && (one.position ?? '') === position))
        signatories.push(position === '' ? { name } : { name, position });
    }
    if (signatories.length > known) for (const line of [...posts, statement]) used.add(line);
    if (found.length === 0 && isPost(statement, posts)) posts.push(statement);
    else posts = [];
  }
  return { signatories, used };
}

/** «Ильина М.С., методист» below «С уважением,» as other signatures stand. */
function nameLast(text: string): string {
  const [name] = findNames(text);
  if (name?.start !== 0) return text;
  return `${text.slice(name.end).replace(/^[\s,–—-]+/u, '')}\t${text.slice(0, name.end)}`;
}

/** The signatures of a line; parties sign side by side. */
function readColumns(text: string): { name: string; position: string }[] {
  const found: { name: string; position: string }[] = [];
  let open = '';
  for (const cell of text.split(columnGap)) {
    open = open === '' ? cell : `${open}\t${cell}`;
    const signature = readSignature(open);
    if (!signature) continue;
    found.push(signature);
    open = '';
  }
  return open === '' ? found : [readSignature(text) ?? []].flat();
}

/** The post above a signature: its own column where as many stand side by side. */
function postIn(post: Statement, column: number, columns: number): string {
  const cells = post.text.split('\t');
  return squeeze((cells.length === columns ? (cells[column] ?? '') : post.text).replace(/_+/g, ' '));
}

/** A line that holds a post or goes on with one: no sentence, no list item. */
function isPost({ text, number, bullet }: Statement, posts: Statement[]): boolean {
  if (number !== undefined || bullet || text.length > longestPost || /[.;:!?]$/.test(text)) return false;
  return signatoryPost.test(text) || posts.length > 0;
}
