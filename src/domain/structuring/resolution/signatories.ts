import { responsibleLabel } from '../../reading/lexicon/decision-tails.ts';
import { aboveSignatures, afterSignatures, signatoryPost } from '../../reading/lexicon/minutes.ts';
import { findNames } from '../../reading/people.ts';
import { squeeze } from '../../reading/text.ts';
import type { Signatory } from '../found.ts';
import type { Statement } from '../statement.ts';

const onlyMarks = /^[\s/)_.]*$/;
const between = /[\s_:\t/(–—-]+$/u;
const longestPost = 170;

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
  const position = squeeze(before.replace(/_+/g, ' ').replace(between, ''));
  if (position === '') return { name, position };
  if (!signatoryPost.test(position) && !/[\t_/]\s*$/.test(before)) return undefined;
  return /[.;!?]$/.test(position) && !/\p{L}{1,4}\.$/u.test(position) ? undefined : { name, position };
}

/** The signatures at the end of a document; a post may stand on the lines above its name. Gives also where they begin. */
export function readSignatories(statements: Statement[]): { signatories: Signatory[]; used: Set<Statement> } {
  const signatories: Signatory[] = [];
  const used = new Set<Statement>();
  let posts: Statement[] = [];
  for (const statement of statements) {
    if (aboveSignatures.test(statement.text)) continue;
    if (afterSignatures.test(statement.text)) break;
    const signature = statement.number === undefined ? readSignature(statement.text) : undefined;
    if (signature) {
      const position = [...posts.map((post) => squeeze(post.text.replace(/_+/g, ' '))), signature.position]
        .filter((text) => text !== '')
        .join(' ');
      // «Выписка верна. Секретарь …» below the same signature.
      if (!signatories.some((one) => one.name === signature.name && (one.position ?? '') === position))
        signatories.push(position === '' ? { name: signature.name } : { name: signature.name, position });
      for (const line of [...posts, statement]) used.add(line);
      posts = [];
    } else if (isPost(statement, posts)) posts.push(statement);
    else posts = [];
  }
  return { signatories, used };
}

/** A line that holds a post or goes on with one: no sentence, no list item. */
function isPost({ text, number, bullet }: Statement, posts: Statement[]): boolean {
  if (number !== undefined || bullet || text.length > longestPost || /[.;:!?]$/.test(text)) return false;
  return signatoryPost.test(text) || posts.length > 0;
}
